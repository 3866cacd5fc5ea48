import type { Code, Exchange, Piece, Unit } from '../unit.ts';
import { codeNames } from './code-names.ts';
import { notesOf } from './notes.ts';
import { poName } from './po-names.ts';
import { poText, poWords } from './po-text.ts';
import { writable } from './xml-text.ts';

const forTranslators = `\
How to translate this file:
- Tags such as <b1>bold words</b1>, <i2>words in italics</i2>, <a3>words of a link</a3>, <t4>a term</t4>, <c5>code</c5>,
  <img6>what an image shows</img6> and <br7/> (a line break) must all be in the translation, each once, around the
  words that they belong to. They may stand in another order.
- Placeholders such as {n} are replaced by a number or a word. Leave them as they are.
- Write &lt; for the sign < and &amp; for the sign & in words.
- What is marked as fuzzy was translated from an earlier text: correct it, and take the mark off.`;

/** An exchange as a file of gettext. */
export function writePo({ sourceLanguage, language, units }: Exchange): string {
  const header = `MIME-Version: 1.0\nContent-Type: text/plain; charset=UTF-8\nContent-Transfer-Encoding: 8bit\nLanguage: ${language}\nX-Source-Language: ${sourceLanguage}\n`;
  const lines = [...comment('#', forTranslators), 'msgid ""', 'msgstr ""', ...header.split(/(?<=\n)/).map(quoted)];
  return `${[lines, ...units.map(writeUnit)].map((entry) => `${entry.join('\n')}\n`).join('\n')}`;
}

function writeUnit(unit: Unit): string[] {
  const { id, file, source, target, state, was } = unit;
  const stale = target !== undefined && state !== 'current' && state !== 'unknown';
  const name = poName(file, id);
  return [
    ...[...notesOf(unit), ...targetsIn(source)].flatMap((note) => comment('#.', note)),
    `#: ${name}`,
    ...(stale ? ['#, fuzzy'] : []),
    ...(stale && was !== undefined ? [`#| msgctxt ${quoted(name)}`, `#| msgid ${quoted(poWords(was))}`] : []),
    `msgctxt ${quoted(name)}`,
    `msgid ${quoted(poText(source))}`,
    `msgstr ${quoted(target === undefined ? '' : poText(target))}`,
  ];
}

/** Where links lead and what terms are meant, which the tags do not tell. */
function targetsIn(pieces: readonly Piece[]): string[] {
  return pieces
    .filter((piece): piece is Code => typeof piece !== 'string' && piece.kind !== 'placeholder')
    .flatMap(({ kind, id, target, children }) => [...(target === undefined ? [] : [`<${codeNames[kind].tag}${id}>: ${target}`]), ...targetsIn(children)]);
}

const comment = (mark: string, text: string) => writable(text).split(/\r\n?|\n/).map((line) => `${mark} ${line}`.trimEnd());

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

const quoted = (text: string) => `"${writable(text).replace(/[\\"\n\r\t]/g, (sign) => escapes[sign]!)}"`;
