import { changed } from '../support.ts';
import type { Mistake } from './mistake.ts';

/** Lists of names in site.yaml. */
export const listMistakes: readonly Mistake[] = [
  {
    title: 'writes German where Greenlandic was',
    changes: changed('site.yaml', 'languages: [da, en, kl]', 'languages: [da, en, de]'),
    rule: 'name-unknown',
    at: 'site.yaml:3:21',
    da: ['“languages” nævner “de”, som ikke findes.', 'Det findes: “da”, “en” og “kl”.', 'Slet “de”, eller opret content/languages/de.yaml.'],
    en: ['“languages” names “de”, which does not exist.', 'These exist: “da”, “en” and “kl”.', 'Delete “de”, or create content/languages/de.yaml.'],
  },
  {
    title: 'mistypes a language of the site',
    changes: changed('site.yaml', 'languages: [da, en, kl]', 'languages: [dk, en, kl]', 'sourceLanguage: da', 'sourceLanguage: en'),
    rule: 'name-unknown',
    at: 'site.yaml:3:13',
    da: ['“languages” nævner “dk”, som ikke findes.', 'Det findes: “da”, “en” og “kl”.', 'Mente du “da”?'],
    en: ['“languages” names “dk”, which does not exist.', 'These exist: “da”, “en” and “kl”.', 'Did you mean “da”?'],
  },
  {
    title: 'names a language twice',
    changes: changed('site.yaml', 'languages: [da, en, kl]', 'languages: [da, en, da]'),
    rule: 'id-twice',
    at: 'site.yaml:3:21',
    da: ['“da” står to gange i “languages”.', 'Hvert navn må kun stå én gang i listen.', 'Slet det ene.'],
    en: ['“da” is twice in “languages”.', 'Each name may be in the list only once.', 'Delete one of them.'],
  },
  {
    title: 'names a guide twice',
    changes: changed('site.yaml', 'guides: [phone]', 'guides: [phone, phone]'),
    rule: 'id-twice',
    at: 'site.yaml:6:17',
    da: ['“phone” står to gange i “guides”.', 'Hvert navn må kun stå én gang i listen.', 'Slet det ene.'],
    en: ['“phone” is twice in “guides”.', 'Each name may be in the list only once.', 'Delete one of them.'],
  },
  {
    title: 'names a guide that nobody has written',
    changes: changed('site.yaml', 'guides: [phone]', 'guides: [phone, phones]'),
    rule: 'name-unknown',
    at: 'site.yaml:6:17',
    da: ['“guides” nævner “phones”, som ikke findes.', 'Det findes: “phone”.', 'Slet “phones”, eller opret content/guides/phones/guide.yaml.'],
    en: ['“guides” names “phones”, which does not exist.', 'These exist: “phone”.', 'Delete “phones”, or create content/guides/phones/guide.yaml.'],
  },
];
