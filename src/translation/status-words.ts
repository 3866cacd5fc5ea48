import type { BlockState } from '../model/block-states.ts';
import type { MessageLanguage } from '../model/problem.ts';
import type { TranslationStatus } from './status.ts';
import type { Progress } from './translatable.ts';

/** Words for how far translations have come, on the terminal and on the pages for editors. */
export const statusWords = {
  da: {
    title: 'Oversættelserne',
    legend: '“Ord tilbage” er ord i kilden, som mangler en oversættelse, eller som er ændret siden.',
    states: { current: 'ajour', outdated: 'forældet', unknown: 'ukendt', missing: 'mangler' },
    blockStates: { current: 'ajour', outdated: 'kilden er ændret', unknown: 'ukendt', missing: 'mangler i oversættelsen', removed: 'ikke mere i kilden' },
    partly: 'ikke helt oversat',
    draft: 'udkast',
    source: 'kilde',
    left: (n: string) => `${n} ord tilbage`,
    open: (n: string, of: string) => `${n} af ${of} at se på`,
    done: 'alt er ajour',
    total: 'I alt',
    groups: { guide: 'Vejledningen', articles: 'Artikler', flows: 'Ord i forløb', strings: 'Sitets egne tekster' },
    frontMatter: 'Felterne øverst i filen',
    body: 'Teksten',
    after: 'Teksten efter valgene',
    choice: 'Valget',
    sourceNow: 'Kilden nu',
    sourceChanged: 'Kilden før og nu',
    translation: 'Oversættelsen',
    whole: 'Kilde og oversættelse er bygget forskelligt her. Læs hele stykket sammen med kilden.',
    countCurrent: (n: number, count: string) => (n === 1 ? '1 stykke er ajour.' : `${count} stykker er ajour.`),
    none: 'Der er intet at oversætte: Sitet har kun ét sprog.',
    accept: 'Svarer oversættelsen til kilden nu? Kør:',
    send: 'Skal den til en oversætter? Kør:',
    names: { file: 'FIL', language: 'SPROG' },
  },
  en: {
    title: 'The translations',
    legend: '“Words left” are words of the source that have no translation, or that have changed since.',
    states: { current: 'up to date', outdated: 'out of date', unknown: 'unknown', missing: 'missing' },
    blockStates: { current: 'up to date', outdated: 'the source has changed', unknown: 'unknown', missing: 'missing in the translation', removed: 'no longer in the source' },
    partly: 'not fully translated',
    draft: 'draft',
    source: 'source',
    left: (n: string) => (n === '1' ? '1 word left' : `${n} words left`),
    open: (n: string, of: string) => `${n} of ${of} to look at`,
    done: 'all up to date',
    total: 'In all',
    groups: { guide: 'The guide', articles: 'Articles', flows: 'Words of flows', strings: 'The site’s own texts' },
    frontMatter: 'The fields at the top of the file',
    body: 'The text',
    after: 'The text after the choices',
    choice: 'The choice',
    sourceNow: 'Source now',
    sourceChanged: 'Source then and now',
    translation: 'Translation',
    whole: 'Source and translation are built differently here. Read the whole part beside the source.',
    countCurrent: (n: number, count: string) => (n === 1 ? '1 block is up to date.' : `${count} blocks are up to date.`),
    none: 'There is nothing to translate: the site has one language.',
    accept: 'Does the translation say what its source says now? Run:',
    send: 'Is it to go to a translator? Run:',
    names: { file: 'FILE', language: 'LANGUAGE' },
  },
} as const satisfies Record<MessageLanguage, { readonly states: Record<Progress['state'], string>; readonly blockStates: Record<BlockState, string> } & Record<string, unknown>>;

/** A number as people write it: "1,204". */
export function numberIn(lang: MessageLanguage, n: number): string {
  return n.toLocaleString(lang);
}

/** "draft, out of date, 12 words left". A draft can be out of date too; what only lacks something has never been up to date. */
export function stateIn(lang: MessageLanguage, { state, left, blocks, translation: { draft } }: Omit<TranslationStatus, 'open' | 'words'>): string {
  const say = statusWords[lang];
  const only = state === 'outdated' && blocks.outdated + blocks.removed === 0 ? say.partly : say.states[state];
  const states = draft ? [say.draft, ...(state === 'current' ? [] : [only])] : [only];
  return [...states, ...(left > 0 ? [say.left(numberIn(lang, left))] : [])].join(', ');
}

/** What an editor can do about a translation, and the command for it; about any of them where none is named. */
export function nextIn(lang: MessageLanguage, one?: { readonly status: Pick<TranslationStatus, 'state' | 'translation'>; readonly file: string }): { readonly words: string; readonly command: string }[] {
  const { accept, send, names } = statusWords[lang];
  const state = one?.status.state;
  if (state === 'current') return [];
  const [to, file, id] = one === undefined ? [names.language, names.file, ''] : [one.status.translation.language, one.file, ` ${one.status.translation.id}`];
  return [
    ...(state === 'missing' ? [] : [{ words: accept, command: `npm run translations -- accept ${file}` }]),
    { words: send, command: `npm run translations -- export --to ${to} --changed${id}` },
  ];
}

/** A section of a page as an editor knows it; the keys of a text in a file of words stand for themselves. */
export function sectionIn(lang: MessageLanguage, section: string): string {
  const say = statusWords[lang];
  if (section.startsWith('choice ')) return `${say.choice} ${section.slice('choice '.length)}`;
  return { 'front matter': say.frontMatter, body: say.body, after: say.after }[section] ?? section;
}
