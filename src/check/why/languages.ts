import type { languageMessages } from '../../model/messages/languages.ts';
import type { Said } from '../../model/problem.ts';

/** Why mistakes in languages and their strings matter to people. */
export const languageWhy: Readonly<Record<keyof typeof languageMessages, Said>> = {
  'string-missing': {
    da: 'En knap eller overskrift ville stå tom for alle, der læser på det sprog.',
    en: 'A button or heading would be blank for everybody who reads in that language.',
  },
  'string-required': {
    da: 'Den, der kun forstår dette sprog, ville få ord på et andet, netop hvor siden skal hjælpe videre.',
    en: 'Somebody who knows only this language would get words of another, just where the page is to help them on.',
  },
  'string-empty': {
    da: 'Læseren ser ingenting, og en skærmlæser siger ingenting, hvor der skulle stå ord.',
    en: 'The reader sees nothing, and a screen reader says nothing, where there should be words.',
  },
  'string-values': {
    da: 'Tallet, navnet eller linket ville mangle i sætningen, eller læseren ville se krøllede parenteser.',
    en: 'The number, name or link would be missing from the sentence, or the reader would see braces.',
  },
  'string-syntax': {
    da: 'Læseren ville se koden bag sætningen i stedet for sætningen.',
    en: 'The reader would see the code behind the sentence in place of the sentence.',
  },
  'language-fallback': {
    da: 'Der er ingen ord at vise læseren, heller ikke på et andet sprog.',
    en: 'There are no words to show the reader, not even in another language.',
  },
  'language-code': {
    da: 'Browseren og skærmlæseren ville udtale og dele ordene efter reglerne for et forkert sprog.',
    en: 'The browser and the screen reader would pronounce and hyphenate the words by the rules of a wrong language.',
  },
};
