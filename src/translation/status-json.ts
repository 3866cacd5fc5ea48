import type { Place } from '../model/problem.ts';
import type { BlockStatus, Placed } from './block-status.ts';
import type { Status, TranslationStatus } from './status.ts';

/** The shape of what is said to programs. A change that could break one of them raises it. */
const version = 1;

/**
 * How far all translations have come, for programs:
 * - `version`: 1
 * - `totals`: by language `words` of the source, `left` of them to translate, the number of `translations`, and how
 *   many of those are `open`: not up to date, or a draft
 * - `translations`: each with `kind` (page, flow, strings), `id`, `group` (the id of a guide, articles, flows,
 *   strings), `file` below the content folder, `language`, `sourceLanguage`, `state` (missing, unknown, outdated,
 *   current), `draft`, `words`, `left`, and `blocks`: how many are current, outdated, missing, removed, unknown
 */
export function statusJson({ groups, totals }: Status): string {
  const translations = groups.flatMap((group) => group.rows.flatMap((row) => [...row.translations.values()].map((one) => ({ ...facts(one), group: group.id }))));
  return text({ version, totals: Object.fromEntries(totals), translations });
}

/**
 * Some translations block by block, for programs:
 * - `version`: 1
 * - `translations`: each as above without `group`, and `content`: its blocks in the order of the source, each with
 *   `section`, `state`, `whole` (it is one side of a part that is built differently), `source` and `translation` where
 *   they are there, each with `words`, `file`, `line`; `was`: what the source said when it was translated; and
 *   `changes` from that to now, each with `kind` (same, gone, come) and `words`
 */
export function translationsJson(all: readonly { readonly status: TranslationStatus; readonly blocks: readonly BlockStatus[] }[]): string {
  return text({ version, translations: all.map(({ status, blocks }) => ({ ...facts(status), content: blocks.map(({ source, translation, ...rest }) => ({ ...rest, source: placed(source), translation: placed(translation) })) })) });
}

function facts({ translation: { kind, id, name, language, sourceLanguage, draft }, state, words, left, blocks }: TranslationStatus) {
  return { kind, id, file: name, language, sourceLanguage, state, draft, words, left, blocks };
}

function placed(one: Placed | undefined): { words: string; file?: Place['file']; line?: Place['line'] } | undefined {
  return one === undefined ? undefined : { words: one.words, ...(one.place === undefined ? {} : { file: one.place.file, line: one.place.line }) };
}

const text = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;
