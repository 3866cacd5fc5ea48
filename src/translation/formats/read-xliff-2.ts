import type { Piece, Returned, ReturnedUnit } from '../unit.ts';
import { kindNamed } from './code-names.ts';
import { unescaped } from './name-token.ts';
import { codeId, PieceBuilder, saysNothing } from './piece-builder.ts';
import { ReturnedUnits } from './returned-units.ts';
import { childrenNamed, descendantsNamed } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';

/** What XLIFF 2.0 holds. */
export function readXliff2(root: XmlElement): Returned {
  const units = new ReturnedUnits();
  units.language('source', root.attributes.get('srcLang'), root.line);
  units.language('target', root.attributes.get('trgLang'), root.line);
  for (const file of childrenNamed(root, 'file')) {
    for (const unit of descendantsNamed(file, 'unit')) units.add(unitOf(unit, file.attributes.get('original') ?? ''));
  }
  return units.returned('xliff-2.0', root.line);
}

interface Part {
  readonly source: XmlElement;
  readonly target: XmlElement | undefined;
  readonly done: boolean;
}

/** A unit as one, also where a tool has split it: the words between segments are its too. */
function unitOf(unit: XmlElement, file: string): ReturnedUnit {
  const parts = unit.children.flatMap((child) => (typeof child !== 'string' && (child.name === 'segment' || child.name === 'ignorable') ? partOf(child) : []));
  const target = parts.some((part) => part.target !== undefined) ? piecesOf(inOrder(parts)) : [];
  return {
    id: unescaped(unit.attributes.get('id') ?? ''),
    file,
    source: piecesOf(parts.map(({ source }) => source)),
    ...(target.length === 0 ? {} : { target }),
    done: !saysNothing(target) && parts.every(({ done }) => done),
    line: unit.line,
  };
}

function partOf(part: XmlElement): Part[] {
  const [[source], [given]] = [childrenNamed(part, 'source'), childrenNamed(part, 'target')];
  if (source === undefined) return [];
  // What lies between segments, white space for the most part, is the same in a translation that does not say it.
  if (part.name === 'ignorable') return [{ source, target: given ?? source, done: true }];
  const done = given !== undefined && (part.attributes.get('state') ?? 'initial') !== 'initial' && (!saysNothing(piecesOf([given])) || saysNothing(piecesOf([source])));
  return [{ source, target: given, done: done || saysNothing(piecesOf([source])) }];
}

/** The targets in the order of the translation, which a translator may have changed. */
function inOrder(parts: readonly Part[]): XmlElement[] {
  const placed = parts.flatMap(({ target }, index) => (target === undefined ? [] : [{ target, place: Number(target.attributes.get('order') ?? index + 1) }]));
  return placed.toSorted((one, other) => one.place - other.place).map(({ target }) => target);
}

function piecesOf(elements: readonly XmlElement[]): readonly Piece[] {
  const builder = new PieceBuilder();
  for (const element of elements) gather(element, builder);
  return builder.pieces();
}

/** Tools may write a code as a pair of tags; markers of a tool's own say nothing. */
function gather({ children }: XmlElement, builder: PieceBuilder): void {
  for (const child of children) {
    if (typeof child === 'string') {
      builder.text(child);
      continue;
    }
    const { name, line } = child;
    const [id, start, type, subType, disp, dispStart] = ['id', 'startRef', 'type', 'subType', 'disp', 'dispStart'].map((attribute) => child.attributes.get(attribute));
    const kind = kindNamed({ type, subType });
    if (name === 'pc') {
      builder.open({ kind, id: codeId(id), target: dispStart, key: `pc ${id}` }, line);
      gather(child, builder);
      builder.close(`pc ${id}`);
    } else if (name === 'ph') builder.alone(kind, codeId(id), kind === 'placeholder' ? disp?.replace(/^\{(.*)\}$/s, '$1') : disp);
    else if (name === 'sc') builder.open({ kind, id: codeId(id), target: disp ?? dispStart, key: `pair ${id}` }, line);
    else if (name === 'ec') builder.close(`pair ${start ?? id}`);
    else if (name === 'mrk') gather(child, builder);
  }
}
