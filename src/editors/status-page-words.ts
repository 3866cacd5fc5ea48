import type { HandbookLanguage } from './words.ts';

/** Words of the pages that show how far translations have come, beside those that the command says too. */
export const statusPageWords = {
  da: {
    about: 'Hvor langt hver oversættelse er, og hvad der er ændret i kilden siden.',
    aboutOne: (what: string) => `Hvad der ikke er ajour i ${what}, sammen med kilden før og nu.`,
    what: 'Side, forløb eller fil',
    all: 'Alle oversættelser',
    caption: 'Alle oversættelser efter sprog',
    region: 'Tabel over alle oversættelser',
    legend: 'Ord, der er taget ud af kilden, er streget over. Ord, der er kommet til, er understreget.',
    gone: 'Her er ikke mere at gøre: Oversættelsen er ajour eller taget ud.',
    files: { source: 'Kildens fil', translation: 'Oversættelsens fil' },
    named: (id: string, language: string) => `${id} på ${language}`,
  },
  en: {
    about: 'How far each translation has come, and what has changed in its source since.',
    aboutOne: (what: string) => `What is not up to date in ${what}, beside its source then and now.`,
    what: 'Page, flow or file',
    all: 'All translations',
    caption: 'All translations by language',
    region: 'Table of all translations',
    legend: 'Words that have gone from the source are struck out. Words that have come are underlined.',
    gone: 'Nothing is left to do here: the translation is up to date, or gone.',
    files: { source: 'File of the source', translation: 'File of the translation' },
    named: (id: string, language: string) => `${id} in ${language}`,
  },
} as const satisfies Record<HandbookLanguage, unknown>;
