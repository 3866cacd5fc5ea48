import type { Returned } from '../unit.ts';
import { languagesOf, unitNamed } from './po-names.ts';
import { piecesOfSource, piecesOfTarget } from './po-text.ts';
import { saysNothing } from './piece-builder.ts';
import { refused } from './refusal.ts';
import { ReturnedUnits } from './returned-units.ts';

type Field = 'msgctxt' | 'msgid' | 'msgstr';

interface Entry {
  readonly line: number;
  readonly fields: Partial<Record<Field, string>>;
  readonly references: readonly string[];
  readonly fuzzy: boolean;
}

/** Whether a text looks like a file of gettext. */
export const isPo = (text: string) => /^msgid\s*"/m.test(text);

/** What a file of gettext holds. */
export function readPo(text: string): Returned {
  const units = new ReturnedUnits();
  for (const { line, fields, references, fuzzy } of entriesOf(text)) {
    const { msgctxt, msgid = '', msgstr = '' } = fields;
    if (msgctxt === undefined && msgid === '') {
      const { source, target } = languagesOf(msgstr);
      units.language('source', source, line);
      units.language('target', target, line);
      continue;
    }
    const source = piecesOfSource(msgid, line);
    const target = piecesOfTarget(msgstr, source, line);
    units.add({ ...unitNamed([msgctxt, ...references]), source, ...(target.length === 0 ? {} : { target }), done: !fuzzy && !saysNothing(target), line });
  }
  return units.returned('po', 1);
}

/** The entries of the file, but those that a tool has put out of use ("#~"). */
function* entriesOf(text: string): Generator<Entry> {
  let entry: { line: number; fields: Entry['fields']; references: string[]; fuzzy: boolean } | undefined;
  let field: Field | undefined;
  for (const [line, words] of linesOf(text)) {
    if (words === '' || words.startsWith('#~')) continue;
    const keyword = /^(?:msgctxt|msgid|msgstr)(?=[\s"])/.exec(words)?.[0] as Field | undefined;
    const begins = words.startsWith('#') || keyword === 'msgctxt' || (keyword === 'msgid' && entry?.fields.msgid !== undefined);
    if (begins && entry?.fields.msgstr !== undefined) {
      yield entry as Entry;
      entry = undefined;
    }
    entry ??= { line, fields: {}, references: [], fuzzy: false };
    if (words.startsWith('#')) {
      field = undefined;
      if (words.startsWith('#,')) entry.fuzzy ||= words.slice(2).split(',').some((flag) => flag.trim() === 'fuzzy');
      if (words.startsWith('#:')) entry.references.push(...words.slice(2).trim().split(/\s+/, 100));
      continue;
    }
    if (keyword !== undefined) {
      if (entry.fields[keyword] !== undefined || (keyword === 'msgstr' && entry.fields.msgid === undefined)) throw refused('malformed', line, {});
      field = keyword;
    }
    if (field === undefined) throw refused('malformed', line, {});
    entry.fields[field] = (entry.fields[field] ?? '') + unquoted(keyword === undefined ? words : words.slice(keyword.length).trim(), line);
  }
  if (entry === undefined || Object.keys(entry.fields).length === 0) return;
  if (entry.fields.msgstr === undefined) throw refused('malformed', entry.line, {});
  yield entry as Entry;
}

/** Without making a list of all lines: a large file may hold nothing else. */
function* linesOf(text: string): Generator<[line: number, words: string]> {
  let [line, start] = [1, 0];
  while (start <= text.length) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    yield [line, text.slice(start, end).trim()];
    line += 1;
    start = end + 1;
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

function unquoted(words: string, line: number): string {
  const inner = words.slice(1, -1);
  const bare = inner.replace(/\\./g, '');
  if (words.length < 2 || !words.startsWith('"') || !words.endsWith('"') || bare.includes('"') || bare.includes('\\')) throw refused('malformed', line, {});
  return inner.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}
