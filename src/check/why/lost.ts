import type { lostMessages } from '../../model/messages/lost.ts';
import type { Said } from '../../model/problem.ts';

/** Why what was emptied, renamed or only begun matters to people. */
export const lostWhy: Readonly<Record<keyof typeof lostMessages, Said>> = {
  'file-empty': {
    da: 'Det, der stod i filen, mangler for alle læsere.',
    en: 'What the file said is missing for all readers.',
  },
  'guide-renamed': {
    da: 'Links og gemte adresser fører til det gamle navn, og så når læserne ikke frem.',
    en: 'Links and saved addresses lead to the old name, and readers do not get there.',
  },
  'term-renamed': {
    da: 'Ingen af linkene til ordet virker, og læserne får det ikke forklaret.',
    en: 'None of the links to the word work, and readers get no explanation of it.',
  },
  'language-unfinished': {
    da: 'Læserne ville møde sider med huller på det nye sprog.',
    en: 'Readers would meet pages with holes in the new language.',
  },
};
