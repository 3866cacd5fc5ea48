import type { MessageLanguage } from '../../model/problem.ts';
import { messageLanguages } from '../../model/problem.ts';

/** What stands in a new file until an editor replaces it. Written in each language, not translated. */
interface FirstWords {
  readonly guide: string;
  readonly step: string;
  readonly article: string;
  /** What a page is about, in a sentence for search engines. */
  readonly description: (title: string) => string;
  readonly forWhom: string;
  readonly need: string;
  readonly guideText: string;
  readonly stepText: string;
  readonly articleText: string;
  readonly action: string;
  readonly screen: string;
  readonly lastScreen: string;
  readonly control: string;
  readonly hint: string;
}

const words: Readonly<Record<MessageLanguage, FirstWords>> = {
  da: {
    guide: 'Ny vejledning',
    step: 'Nyt trin',
    article: 'Ny side',
    description: (title) => `${title}: Skriv her i én sætning, hvad siden handler om.`,
    forWhom: 'Skriv her, hvem vejledningen er til.',
    need: 'Skriv her, hvad læseren skal have klar.',
    guideText: 'Skriv her, hvad vejledningen hjælper med.',
    stepText: 'Skriv her, hvad læseren skal gøre.',
    articleText: 'Skriv her, hvad læseren skal vide.',
    action: 'Skriv her, hvad læseren skal gøre på skærmen.',
    screen: 'Skriv her, hvad skærmen viser',
    lastScreen: 'Skriv her, hvad den sidste skærm viser',
    control: 'Skriv her, hvad der står på knappen',
    hint: 'Skriv her, hvad knappen gør.',
  },
  en: {
    guide: 'New guide',
    step: 'New step',
    article: 'New page',
    description: (title) => `${title}: Write here in one sentence what the page is about.`,
    forWhom: 'Write here whom the guide is for.',
    need: 'Write here what the reader must have ready.',
    guideText: 'Write here what the guide helps with.',
    stepText: 'Write here what the reader must do.',
    articleText: 'Write here what the reader must know.',
    action: 'Write here what the reader must do on the screen.',
    screen: 'Write here what the screen shows',
    lastScreen: 'Write here what the last screen shows',
    control: 'Write here what the button says',
    hint: 'Write here what the button does.',
  },
};

/** Whether there are first words in a language. */
export const hasFirstWords = (language: string): language is MessageLanguage => messageLanguages.some((one) => one === language);

/** The first words of a page that is written in a language: in English where there are none in it. */
export const firstWords = (language: string): FirstWords => words[hasFirstWords(language) ? language : 'en'];

/**
 * Words that no other has yet: with a number after them where they are taken.
 * @example numbered('Nyt trin', ['nyt trin']) // 'Nyt trin 2'
 */
export function numbered(text: string, taken: readonly string[]): string {
  const known = new Set(taken.map((one) => one.trim().toLowerCase()));
  for (let number = 1; ; number += 1) {
    const own = number === 1 ? text : `${text} ${number}`;
    if (!known.has(own.toLowerCase())) return own;
  }
}
