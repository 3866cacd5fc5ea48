import type { MessageLanguage, Place } from '../model/problem.ts';
import type { BlockStatus, Placed } from './block-status.ts';
import type { Status, StatusRow, Total, TranslationStatus } from './status.ts';
import { nextIn, numberIn, sectionIn, stateIn, statusWords } from './status-words.ts';
import type { Change } from './word-diff.ts';

/** The table of all translations as plain text, one row a page, flow or file of strings. */
export function statusText({ languages, groups, totals }: Status, lang: MessageLanguage, nameOf: (code: string) => string): string {
  const say = statusWords[lang];
  // A language that everything is written in first has nothing to tell.
  const columns = languages.filter((code) => totals.has(code));
  if (columns.length === 0) return `${say.none}\n`;
  const total = (name: string, of: ReadonlyMap<string, Total>) => [name, ...columns.map((code) => totalIn(lang, of.get(code)))];
  const row = (one: StatusRow) => [`  ${one.id}`, ...columns.map((code) => cellIn(lang, one, code))];
  const lines = [
    ['', ...columns.map((code) => `${nameOf(code)} (${code})`)],
    ...groups.flatMap((group) => {
      const name = group.kind === 'guide' ? `${say.groups.guide} ${group.id}` : say.groups[group.kind];
      return [[''], total(name, group.totals), ...group.rows.map(row)];
    }),
    [''],
    total(say.total, totals),
  ];
  return `${inColumns(lines)}\n\n${say.legend}\n${[...totals.values()].some(({ open }) => open > 0) ? `\n${nextText(nextIn(lang))}\n` : ''}`;
}

/** What a cell of the table says of one page, flow or file of strings. */
export function cellIn(lang: MessageLanguage, { sourceLanguage, translations }: StatusRow, code: string): string {
  const one = translations.get(code);
  return one === undefined ? (code === sourceLanguage ? statusWords[lang].source : '') : stateIn(lang, one);
}

/** "3 of 14 to look at, 512 words left" */
export function totalIn(lang: MessageLanguage, total: Total | undefined): string {
  const say = statusWords[lang];
  if (total === undefined) return '';
  if (total.open === 0) return say.done;
  return `${say.open(numberIn(lang, total.open), numberIn(lang, total.translations))}${total.left > 0 ? `, ${say.left(numberIn(lang, total.left))}` : ''}`;
}

function inColumns(lines: readonly (readonly string[])[]): string {
  const widths = lines.reduce<number[]>((most, line) => line.map((cell, index) => Math.max(cell.length, most[index] ?? 0)).concat(most.slice(line.length)), []);
  return lines.map((line) => line.map((cell, index) => cell.padEnd(widths[index]!)).join('  ').trimEnd()).join('\n');
}

const nextText = (next: ReturnType<typeof nextIn>): string => next.map(({ words, command }) => `${words} ${command}`).join('\n');

/** One translation as plain text, block by block beside its source; what is up to date is counted, as nothing is to be done about it. */
export function translationText(status: TranslationStatus, blocks: readonly BlockStatus[], lang: MessageLanguage, file: string): string {
  const { translation } = status;
  const head = `${translation.id} (${translation.language}): ${stateIn(lang, status)}\n${file}`;
  const parts = [...Map.groupBy(blocks, ({ section }) => section)].map(([section, own]) => {
    const whole = own.some((block) => block.whole && block.state !== 'current') ? `\n${statusWords[lang].whole}` : '';
    const shown = own.filter(({ state }) => state !== 'current').map((block) => blockText(block, lang));
    // In a file of words each text is a section of its own.
    if (translation.kind !== 'page') return shown.length === 0 ? undefined : [section, ...shown].join('\n');
    return [`${sectionIn(lang, section)}${whole}`, ...shown, ...countText(own, lang, '  ')].join('\n');
  }).filter((part) => part !== undefined);
  if (translation.kind !== 'page') parts.push(...countText(blocks, lang));
  const next = nextIn(lang, { status, file });
  return `${[head, ...parts, ...(next.length > 0 ? [nextText(next)] : [])].join('\n\n')}\n`;
}

function countText(blocks: readonly BlockStatus[], lang: MessageLanguage, indent = ''): string[] {
  const current = blocks.filter(({ state, source }) => state === 'current' && source !== undefined).length;
  return current > 0 ? [`${indent}${statusWords[lang].countCurrent(current, numberIn(lang, current))}`] : [];
}

function blockText({ state, source, changes, translation }: BlockStatus, lang: MessageLanguage): string {
  const say = statusWords[lang];
  const placed = ({ words, place }: Placed) => `${words}${place === undefined ? '' : `  (${shown(place)})`}`;
  const from = changes === undefined ? [] : [[say.sourceChanged, placed({ words: changesText(changes), ...(source?.place === undefined ? {} : { place: source.place }) })]];
  const now = changes === undefined && source !== undefined ? [[say.sourceNow, placed(source)]] : [];
  const theirs = translation === undefined ? [] : [[say.translation, placed(translation)]];
  const rows = [...from, ...now, ...theirs] as [string, string][];
  const width = Math.max(...rows.map(([name]) => name.length));
  return [`  - ${say.blockStates[state]}`, ...rows.map(([name, words]) => `    ${name.padEnd(width)}  ${words}`)].join('\n');
}

/** "Tryk på [-Start-]{+Begynd+}" */
export function changesText(changes: readonly Change[]): string {
  return changes.map(({ kind, words }) => ({ same: words, gone: `[-${words}-]`, come: `{+${words}+}` })[kind]).join(' ');
}

const shown = ({ file, line }: Place) => `${file}:${line}`;
