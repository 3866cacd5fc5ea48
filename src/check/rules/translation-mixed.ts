import { article } from '../example.ts';
import { leftStanding } from '../parity/left-standing.ts';
import { ownWords, plainWords } from '../parity/own-words.ts';
import { languageOfWords, maySpeakAnother } from '../parity/which-language.ts';
import type { Known } from '../parity/which-language.ts';
import { rule, say } from '../rule.ts';
import { parted } from '../words/sentences.ts';

const names: Readonly<Record<Known, { da: string; en: string }>> = {
  da: { da: 'dansk', en: 'Danish' },
  en: { da: 'engelsk', en: 'English' },
  kl: { da: 'grønlandsk', en: 'Greenlandic' },
};

/** Shorter ones are names and sayings as often as not. */
const fewest = 6;

/** A sentence in another language than that of its page. */
export const translationMixed = rule<{ words: string; is: Known; page: Known }>({
  id: 'translation-mixed',
  severity: 'warning',
  within: 'page',
  why: {
    da: 'Nogle læsere kan kun det ene sprog, og en skærmlæser læser sætningen med forkert udtale.',
    en: 'Some readers know only one of the languages, and a screen reader pronounces the sentence wrong.',
  },
  good: article('da', 'Tryk på **Do you have a code display?** og vent lidt.'),
  bad: { files: article('da', 'Tag passet frem. You must have it with you when you go.'), at: 'articles/about.da.mdx:6:18' },
  words: ({ words, is, page }) =>
    say(
      [`“${words}” er på ${names[is].da}, men siden er på ${names[page].da}.`, 'En side skal være på ét sprog.', 'Oversæt sætningen. Er det ord fra appen, så skriv dem med fed skrift, og er det et citat, så sæt det i citationstegn.'],
      [`“${words}” is in ${names[is].en}, but the page is in ${names[page].en}.`, 'A page must be in one language.', 'Translate the sentence. If these are words of the app, write them in bold, and if they are a quotation, put them in quotation marks.'],
    ),
  find: (content, found) => {
    const untranslated = leftStanding(content);
    for (const text of content.texts) {
      const { language } = text;
      // What the app says is in the language of the app, and of other languages nothing is known.
      if (text.kind === 'app' || text.kind === 'setting' || !isKnown(language) || untranslated.has(text) || !maySpeakAnother(text.words, language)) continue;
      const own = ownWords(text);
      for (const { start, words: whole } of parted(text.words)) {
        const left = own.slice(start, start + whole.length);
        const sentence = left.trim();
        const offset = start + left.indexOf(sentence);
        const words = plainWords(sentence);
        if (words.length < fewest) continue;
        const is = languageOfWords(words);
        if (is !== undefined && is !== language && content.site.languages.has(is)) found(text.at(offset), { words: sentence.replace(/ +/g, ' '), is, page: language });
      }
    }
  },
});

const isKnown = (language: string): language is Known => Object.hasOwn(names, language);
