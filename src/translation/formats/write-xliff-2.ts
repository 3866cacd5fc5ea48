import type { Exchange, Piece, Unit } from '../unit.ts';
import { codeNames, standsAlone } from './code-names.ts';
import { notesOf } from './notes.ts';
import { nameToken } from './name-token.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** An exchange as XLIFF 2.0, its core alone. */
export function writeXliff2({ sourceLanguage, language, units }: Exchange): string {
  const files = [...Map.groupBy(units, ({ file }) => file)].map(
    ([original, own], index) => `  <file${xmlAttributes({ id: `f${index + 1}`, original, 'xml:space': 'preserve' })}>\n${own.map(writeUnit).join('')}  </file>\n`,
  );
  const attributes = { xmlns: 'urn:oasis:names:tc:xliff:document:2.0', version: '2.0', srcLang: sourceLanguage, trgLang: language };
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff${xmlAttributes(attributes)}>\n${files.join('')}</xliff>\n`;
}

function writeUnit(unit: Unit): string {
  const { id, source, target } = unit;
  const notes = notesOf(unit).map((note) => `        <note category="trinvis">${xmlText(note)}</note>\n`);
  const lines = [`<source>${inline(source)}</source>`, ...(target === undefined ? [] : [`<target>${inline(target)}</target>`])];
  return [
    `    <unit${xmlAttributes({ id: nameToken(id), name: id, canResegment: 'no', 'xml:space': 'preserve' })}>\n`,
    ...(notes.length === 0 ? [] : ['      <notes>\n', ...notes, '      </notes>\n']),
    `      <segment${xmlAttributes(stateOf(unit))}>\n`,
    ...lines.map((line) => `        ${line}\n`),
    '      </segment>\n    </unit>\n',
  ].join('');
}

/** A translation that no longer answers its source is where a translator begins. */
function stateOf({ state, draft, target }: Unit): { state: string; subState?: string } {
  if (target === undefined) return { state: 'initial' };
  if (state === 'current') return { state: draft ? 'translated' : 'final' };
  return state === 'unknown' ? { state: 'translated' } : { state: 'initial', subState: 'trinvis:outdated' };
}

function inline(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return xmlText(piece);
      const { kind, id, target, children } = piece;
      const { type, subType } = codeNames[kind];
      const fixed = { id, canCopy: 'no', canDelete: 'no' };
      if (!standsAlone(kind)) return `<pc${xmlAttributes({ ...fixed, type, subType, dispStart: target })}>${inline(children)}</pc>`;
      const shown = kind === 'placeholder' ? `{${target}}` : target;
      return `<ph${xmlAttributes({ ...fixed, type, subType, equiv: shown, disp: shown })}/>`;
    })
    .join('');
}
