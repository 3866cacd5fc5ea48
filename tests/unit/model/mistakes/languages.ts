import { languageText } from '../support.ts';
import type { Mistake } from './mistake.ts';

/** Faroese, in English words: a language that the site adds, without one string and with more lines before the strings. */
function faroese(without: string, more = ''): { 'languages/fo.yaml': string } {
  const text = languageText('en').replace('code: en', 'code: fo').replace('strings:\n', `${more}strings:\n`);
  return { 'languages/fo.yaml': text.replace(new RegExp(` {2}${without}: .*\\n`), '') };
}

const danish = (strings: string, more = '') => ({ 'languages/da.yaml': `code: da\n${more}strings:\n  ${strings}\n` });

/** Strings of the interface. */
export const languageMistakes: readonly Mistake[] = [
  {
    title: 'adds a language without one of its strings',
    changes: faroese('nextStep'),
    rule: 'string-missing',
    at: 'languages/fo.yaml:27:3',
    da: ['Teksten “nextStep” mangler.', 'Hvert sprog skal have den. Den bruges sådan (på engelsk): Before the title of the next step.', 'Tilføj “nextStep:” under “strings:”, eller skriv navnet under “untranslated:”.'],
    en: ['The string “nextStep” is missing.', 'Every language must have it. It is for: Before the title of the next step.', 'Add “nextStep:” under “strings:”, or list it under “untranslated:”.'],
  },
  {
    title: 'leaves a string of the missing page untranslated',
    changes: faroese('skipToContent', 'fallback: en\nuntranslated: [skipToContent]\n'),
    rule: 'string-required',
    at: 'languages/fo.yaml:27:16',
    da: ['Teksten “skipToContent” står under “untranslated”.', 'Den skal findes på sproget selv: den bruges på sider, der siger, at et sprog mangler, eller som navn for skærmlæsere. (På engelsk: Link at the very top of each page, seen on focus.)', 'Oversæt den, og fjern den fra “untranslated”.'],
    en: ['The string “skipToContent” is listed under “untranslated”.', 'It must be in the language itself: it is used on missing pages, or as a name for screen readers. It is for: Link at the very top of each page, seen on focus.', 'Translate it, and take it off “untranslated”.'],
  },
  {
    title: 'gives the search a regular expression that is none',
    changes: danish('home: Forside', 'search:\n  fold: [[æ, a], ["(", a]]\n'),
    rule: 'value-format',
    at: 'languages/da.yaml:3:19',
    da: ['Punkt 1 i “fold[2]” er “(”.', 'Her skal stå et regulært udtryk (JavaScript).', 'Skriv for eksempel “æ|ae”.'],
    en: ['Item 1 of “fold[2]” is “(”.', 'It must be a regular expression (JavaScript).', 'Write “æ|ae”, for example.'],
  },
  {
    title: 'leaves a string empty',
    changes: danish('home: ""'),
    rule: 'string-empty',
    at: 'languages/da.yaml:3:3',
    da: ['Teksten “home” er tom.', 'En tekst skal have ord.', 'Skriv ordene efter “home:”, eller skriv navnet under “untranslated:” og slet linjen.'],
    en: ['The string “home” is empty.', 'A string must have words.', 'Write the words after “home:”, or list the key under “untranslated:” and delete the line.'],
  },
  {
    title: 'forgets the place of a number',
    changes: danish('stepN: Trin'),
    rule: 'string-values',
    at: 'languages/da.yaml:3:3',
    da: ['Teksten “stepN” mangler “{n}”.', 'Pladserne i { } bliver erstattet med tal, navne eller links; de skal alle være der, og kun de.', 'Sæt {n} ind, hvor værdien skal stå.'],
    en: ['The string “stepN” lacks “{n}”.', 'The places in { } are replaced by numbers, names or links; all of them must be there, and only they.', 'Put {n} where the value is to stand.'],
  },
  {
    title: 'translates the name of a place',
    changes: danish('stepN: Trin {nummer}'),
    rule: 'string-values',
    at: 'languages/da.yaml:3:3',
    da: ['Teksten “stepN” mangler “{n}”.', 'Pladserne i { } bliver erstattet med tal, navne eller links; de skal alle være der, og kun de.', 'Sæt {n} ind, hvor værdien skal stå. Slet {nummer}.'],
    en: ['The string “stepN” lacks “{n}”.', 'The places in { } are replaced by numbers, names or links; all of them must be there, and only they.', 'Put {n} where the value is to stand. Delete {nummer}.'],
  },
  {
    title: 'invents a place',
    changes: danish('home: Forside {n}'),
    rule: 'string-values',
    at: 'languages/da.yaml:3:3',
    da: ['Teksten “home” bruger “{n}”, som ikke findes.', 'Pladserne i { } bliver erstattet med tal, navne eller links; de skal alle være der, og kun de.', 'Slet {n}.'],
    en: ['The string “home” uses “{n}”, which does not exist.', 'The places in { } are replaced by numbers, names or links; all of them must be there, and only they.', 'Delete {n}.'],
  },
  {
    title: 'does not close a place',
    changes: danish('stepN: Trin {n'),
    rule: 'string-syntax',
    at: 'languages/da.yaml:3:3',
    da: ['Teksten “stepN” kan ikke læses.', 'En tekst er ord, pladser som {n} og flertal som {n, plural, one {…} other {…}}.', 'Ret krøllede parenteser og flertal. Læseren siger (på engelsk): Unexpected message end at line 1 col 8'],
    en: ['The string “stepN” cannot be read.', 'A string is words, places such as {n}, and plurals such as {n, plural, one {…} other {…}}.', 'Correct the braces and plurals. The reader says: Unexpected message end at line 1 col 8'],
  },
  {
    title: 'leaves a string untranslated where no language stands in',
    changes: faroese('nextStep', 'untranslated: [nextStep]\n'),
    rule: 'language-fallback',
    at: 'languages/fo.yaml:1:1',
    da: ['Sproget “fo” mangler “nextStep”, og intet andet sprog træder i stedet.', 'Et sprog med navne under “untranslated:” skal have “fallback:”, der nævner et andet sprog.', 'Oversæt teksterne, eller lad “fallback:” nævne et sprog, der har dem.'],
    en: ['The language “fo” lacks “nextStep”, and no other language stands in.', 'A language with keys under “untranslated:” must have “fallback:”, which names another language.', 'Translate the strings, or let “fallback:” name a language that has them.'],
  },
  {
    title: 'names the language itself as its stand-in',
    changes: faroese('nextStep', 'fallback: fo\nuntranslated: [nextStep]\n'),
    rule: 'language-fallback',
    at: 'languages/fo.yaml:26:1',
    da: ['Sproget “fo” mangler “nextStep”, og intet andet sprog træder i stedet.', 'Et sprog med navne under “untranslated:” skal have “fallback:”, der nævner et andet sprog.', 'Oversæt teksterne, eller lad “fallback:” nævne et sprog, der har dem.'],
    en: ['The language “fo” lacks “nextStep”, and no other language stands in.', 'A language with keys under “untranslated:” must have “fallback:”, which names another language.', 'Translate the strings, or let “fallback:” name a language that has them.'],
  },
  {
    title: 'copies a language file and forgets its code',
    changes: { 'languages/fo.yaml': languageText('en') },
    rule: 'language-code',
    at: 'languages/fo.yaml:1:1',
    da: ['Sproget i filen hedder “en”, men filen hedder fo.yaml.', 'Filens navn og “code” skal være ens.', 'Ret “code”, eller omdøb filen.'],
    en: ['The language in the file is “en”, but the file is called fo.yaml.', 'The file’s name and “code” must be the same.', 'Correct “code”, or rename the file.'],
  },
];
