import type { Piece, Returned, ReturnedUnit } from '../unit.ts';
import { kindNamed } from './code-names.ts';
import { isDone } from './is-done.ts';
import { codeId, PieceBuilder, saysNothing } from './piece-builder.ts';
import { isGettext, readGettextFile } from './read-gettext.ts';
import { ReturnedUnits } from './returned-units.ts';
import { childrenNamed, descendantsNamed } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';

/** What XLIFF 1.2 holds. */
export function readXliff1(root: XmlElement): Returned {
  const units = new ReturnedUnits();
  for (const file of childrenNamed(root, 'file')) {
    if (isGettext(file)) {
      readGettextFile(file, units);
      continue;
    }
    units.language('source', file.attributes.get('source-language'), file.line);
    units.language('target', file.attributes.get('target-language'), file.line);
    for (const unit of descendantsNamed(file, 'trans-unit')) {
      // The header of a PO file that a tool has made of ours.
      if (unit.attributes.get('restype') !== 'x-gettext-domain-header') units.add(unitOf(unit, file.attributes.get('original') ?? ''));
    }
  }
  return units.returned('xliff-1.2', root.line);
}

function unitOf(unit: XmlElement, file: string): ReturnedUnit {
  const [source] = childrenNamed(unit, 'source');
  const [target] = childrenNamed(unit, 'target');
  const pieces = target === undefined ? [] : piecesOf(target);
  return {
    id: unit.attributes.get('id') ?? '',
    file,
    source: source === undefined ? [] : piecesOf(source),
    ...(pieces.length === 0 ? {} : { target: pieces }),
    done: !saysNothing(pieces) && isDone(unit, target),
    line: unit.line,
  };
}

function piecesOf(element: XmlElement): readonly Piece[] {
  const builder = new PieceBuilder();
  gather(element, builder);
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
    const [id, rid, ctype, text] = ['id', 'rid', 'ctype', 'equiv-text'].map((attribute) => child.attributes.get(attribute));
    const kind = kindNamed({ ctype });
    const target = kind === 'placeholder' ? text?.replace(/^\{(.*)\}$/s, '$1') : text;
    const pair = `pair ${rid ?? id}`;
    if (name === 'g') {
      builder.open({ kind, id: codeId(id), target, key: `g ${id}` }, line);
      gather(child, builder);
      builder.close(`g ${id}`);
    } else if (name === 'x' || name === 'ph') builder.alone(kind, codeId(id), target);
    else if (name === 'bx' || name === 'bpt' || (name === 'it' && child.attributes.get('pos') === 'open')) builder.open({ kind, id: codeId(id), target, key: pair }, line);
    else if (name === 'ex' || name === 'ept' || name === 'it') builder.close(pair);
    else gather(child, builder);
  }
}
