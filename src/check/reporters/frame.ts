import { covered } from '../../model/personal-number.ts';
import { cellsOf, widthOf } from './width.ts';
import type { Cell } from './width.ts';

/** A line of a file around a place in it. */
export interface Frame {
  readonly before: string;
  /** The letters that are marked; empty at the end of the line. */
  readonly at: string;
  readonly after: string;
  /** Cells that `before` takes: the mark stands after as many. */
  readonly indent: number;
  /** Cells that `at` takes, at least one: so long is the mark. */
  readonly marked: number;
}

const cut: Cell = { shown: '…', width: 1 };

/**
 * The part of a line around a column that is no wider than a terminal; "…" where something was cut away, and the last
 * digits of personal numbers covered.
 * @example frameOf('Se [her](page:om).', 4, 80) // { before: 'Se ', at: '[', after: 'her](page:om).', indent: 3, marked: 1 }
 * @param length letters to mark, in UTF-16 units
 */
export function frameOf(written: string, column: number, width: number, length = 1): Frame {
  // No letter takes more than a few units: what is further away cannot be seen, however long the line is.
  const reach = width * 4;
  const line = coveredAround(written, column, reach + 40);
  const index = startOfLetter(line, Math.min(Math.max(column - 1, 0), line.length));
  const from = startOfLetter(line, Math.max(0, index - reach));
  const to = startOfLetter(line, Math.min(line.length, index + reach));
  const lead = cellsOf(line.slice(from, index));
  const trail = cellsOf(line.slice(index, to));
  const whole = from === 0 && to === line.length && widthOf(lead) + widthOf(trail) <= width;
  const room = width - 2;
  const leadRoom = whole ? Infinity : Math.max(Math.floor(room / 2), room - widthOf(trail));
  const before = shortened(lead.toReversed(), leadRoom, from > 0).toReversed();
  const cells = shortened(trail, whole ? Infinity : width - 1 - widthOf(before), to < line.length);
  const letters = cellsOf(line.slice(index, Math.min(to, index + length))).length;
  const at = cells.slice(0, letters);
  const text = (some: readonly Cell[]) => some.map(({ shown }) => shown).join('');
  return { before: text(before), at: text(at), after: text(cells.slice(letters)), indent: widthOf(before), marked: Math.max(widthOf(at), 1) };
}

/** Covered no further than is shown, and a little more, so that no cut goes through a number. */
function coveredAround(line: string, column: number, reach: number): string {
  const [from, to] = [Math.max(0, column - 1 - reach), column - 1 + reach];
  return line.slice(0, from) + covered(line.slice(from, to)) + line.slice(to);
}

/** A place between two letters, where one was between the halves of one. */
function startOfLetter(line: string, index: number): number {
  const unit = line.charCodeAt(index);
  return index > 0 && unit >= 0xdc00 && unit <= 0xdfff ? index - 1 : index;
}

/** The first cells that have room, then "…" if there are more. */
function shortened(cells: readonly Cell[], room: number, more: boolean): Cell[] {
  const kept: Cell[] = [];
  let taken = 0;
  for (const cell of cells) {
    if (taken + cell.width > room) return [...kept, cut];
    kept.push(cell);
    taken += cell.width;
  }
  return more ? [...kept, cut] : kept;
}
