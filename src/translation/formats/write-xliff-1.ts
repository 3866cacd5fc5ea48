import type { Exchange, Piece, Unit } from '../unit.ts';
import { codeNames, standsAlone } from './code-names.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

const states = { current: 'final', unknown: 'translated', outdated: 'needs-adaptation', removed: 'needs-adaptation', missing: 'needs-translation' } as const;

/** An exchange as XLIFF 1.2. White space of the words stands as it is; that between elements only lays them out. */
export function writeXliff1({ sourceLanguage, language, units }: Exchange): string {
  const files = [...Map.groupBy(units, ({ file }) => file)].map(([original, own]) => {
    const attributes = { original, 'source-language': sourceLanguage, 'target-language': language, datatype: 'plaintext', 'xml:space': 'preserve' };
    return `  <file${xmlAttributes(attributes)}>\n    <body>\n${own.map(writeUnit).join('')}    </body>\n  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n${files.join('')}</xliff>\n`;
}

function writeUnit(unit: Unit): string {
  const { id, source, target, most, notes } = unit;
  const approved = unit.state === 'current' && !unit.draft;
  const room = most === undefined ? {} : { maxwidth: most, 'size-unit': 'char' };
  const lines = [
    `<source>${inline(source)}</source>`,
    ...(target === undefined ? [] : [`<target${xmlAttributes({ state: stateOf(unit) })}>${inline(target)}</target>`]),
    ...notes.map((note) => `<note from="developer">${xmlText(note)}</note>`),
    ...previous(unit),
  ];
  const attributes = { id, resname: id, 'xml:space': 'preserve', approved: target === undefined ? undefined : approved ? 'yes' : 'no', ...room };
  return `      <trans-unit${xmlAttributes(attributes)}>\n${lines.map((line) => `        ${line}\n`).join('')}      </trans-unit>\n`;
}

function stateOf({ state, draft }: Unit): string {
  return state === 'current' && draft ? 'needs-review-translation' : states[state];
}

/** What was said when it was translated, and how that was translated. */
function previous({ was, target }: Unit): string[] {
  if (was === undefined || target === undefined) return [];
  return [`<alt-trans alttranstype="previous-version" xml:space="preserve"><source>${xmlText(was)}</source><target>${inline(target)}</target></alt-trans>`];
}

function inline(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return xmlText(piece);
      const { kind, id, target, children } = piece;
      const attributes = xmlAttributes({ id, ctype: codeNames[kind].ctype, 'equiv-text': kind === 'placeholder' ? `{${target}}` : target });
      return standsAlone(kind) ? `<x${attributes}/>` : `<g${attributes}>${inline(children)}</g>`;
    })
    .join('');
}
