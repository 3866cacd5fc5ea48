import { cellsOf, widthOf } from './width.ts';
import type { Cell } from './width.ts';

/** A line of a file around a place in it. */
export interface Frame {
  readonly before: string;
  /** The letter at the place; empty at the end of the line. */
  readonly at: string;
  readonly after: string;
  /** Cells that `before` takes: the mark stands after as many. */
  readonly indent: number;
}

const cut: Cell = { shown: '…', width: 1 };

/**
 * The part of a line around a column that is no wider than a terminal; "…" where something was cut away.
 * @example frameOf('Se [her](page:om).', 4, 80) // { before: 'Se ', at: '[', after: 'her](page:om).', indent: 3 }
 */
export function frameOf(line: string, column: number, width: number): Frame {
  // No letter takes more than a few units: what is further away cannot be seen, however long the line is.
  const reach = width * 4;
  const index = startOfLetter(line, Math.min(Math.max(column - 1, 0), line.length));
  const from = startOfLetter(line, Math.max(0, index - reach));
  const to = startOfLetter(line, Math.min(line.length, index + reach));
  const lead = cellsOf(line.slice(from, index));
  const trail = cellsOf(line.slice(index, to));
  const whole = from === 0 && to === line.length && widthOf(lead) + widthOf(trail) <= width;
  const room = width - 2;
  const leadRoom = whole ? Infinity : Math.max(Math.floor(room / 2), room - widthOf(trail));
  const before = shortened(lead.toReversed(), leadRoom, from > 0).toReversed();
  const [at, ...after] = shortened(trail, whole ? Infinity : width - 1 - widthOf(before), to < line.length);
  const text = (cells: readonly Cell[]) => cells.map(({ shown }) => shown).join('');
  return { before: text(before), at: at?.shown ?? '', after: text(after), indent: widthOf(before) };
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
