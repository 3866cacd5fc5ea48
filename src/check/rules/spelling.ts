import { nearest } from '../../model/nearest.ts';
import type { Source } from '../../model/source.ts';
import { appLabels } from '../app-labels.ts';
import type { Content } from '../content.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { dictionaryOf } from '../spelling/dictionary.ts';
import { isKnown, unknownWords } from '../spelling/words-in.ts';
import type { Word } from '../spelling/words-in.ts';
import { withoutOtherLanguage } from '../spelling/other-language.ts';
import { ownWords } from '../spelling/own-words.ts';
import { yamlTexts } from '../texts.ts';
import type { Text } from '../texts.ts';
import { mainLanguage } from '../words/plain.ts';
import { runsOf } from '../words/runs.ts';

/** A word that is in no dictionary and in no list of the site's own words. */
export const spelling = rule<{ word: string; near: string | undefined; list: string }>({
  id: 'spelling',
  severity: 'warning',
  why: {
    da: 'En stavefejl gør en side svær at læse, at få læst op, at oversætte og at finde, og den får siden til at ligne svindel.',
    en: 'A misspelling makes a page hard to read, to hear, to translate and to find, and it makes the page look like a scam.',
  },
  good: article('da', 'Skriv adgangskoden, og tryk på knappen. Åbn telefonens kamera, og læs SMS’en på tlf.dk. PIN-koden er hemmelig.'),
  bad: { files: article('da', 'Skriv koden.\nSkriv adgankskoden igen. Skriv adgankskoden.'), at: 'articles/about.da.mdx:7:7' },
  words: ({ word, near, list }) =>
    say(
      [
        `Ordet “${word}” er ikke i ordbogen.`,
        'Alle ord skal være stavet rigtigt.',
        `${near === undefined ? 'Ret ordet, hvis det er stavet forkert.' : `Mente du “${near}”?`} Er det et navn eller et nyt ord, så skriv det på en linje for sig i ${list}.`,
      ],
      [
        `The word “${word}” is not in the dictionary.`,
        'All words must be spelt correctly.',
        `${near === undefined ? 'Correct the word if it is misspelt.' : `Did you mean “${near}”?`} If it is a name or a new word, write it on a line of its own in ${list}.`,
      ],
    ),
  find: (content, found) => {
    const own = ownWords(content.sources);
    const told = new Set<string>();
    for (const text of [...content.texts, ...content.sources.flatMap(explanationsIn)]) {
      const language = mainLanguage(text.language);
      const words = own.get(language);
      for (const { word, start } of unknownIn(text, language, appLabels(content.site))) {
        const key = `${text.file} ${language} ${word.toLowerCase()}`;
        if (told.has(key) || (words !== undefined && isKnown(word, language, (part) => words.has(part) || dictionaryOf(language)!.has(part)))) continue;
        told.add(key);
        found(text.at(start), { word, near: nearest(word, words?.all ?? []) ?? dictionaryOf(language)!.near(word), list: listOf(content, language) });
      }
    }
  },
});

const listOf = ({ folder }: Content, language: string) => `${folder}/spelling/${language}.txt`;

const explanations = new WeakMap<Source, readonly Text[]>();

/** What a term explains to readers. Its forbidden words may be misspelt ones, and its agreed words are given. */
function explanationsIn(source: Source): readonly Text[] {
  if (source.kind !== 'yaml' || !source.name.startsWith('terms/')) return [];
  let texts = explanations.get(source);
  if (texts === undefined) {
    texts = yamlTexts(source.path, source.text, 0, (path) => (path.startsWith('explanation.') ? { language: path.slice('explanation.'.length), kind: 'setting' } : undefined));
    explanations.set(source, texts);
  }
  return texts;
}

const unknown = new WeakMap<Text, readonly Word[]>();

/** The words of a text that the dictionary lacks. Remembered by the text, so that a file that has not changed is not spelt again. */
function unknownIn(text: Text, language: string, quoted: ReadonlySet<string>): readonly Word[] {
  let words = unknown.get(text);
  if (words === undefined) {
    // A text with forms for one and many is a formula, in which words of the program stand among others.
    const formula = text.kind === 'setting' && /\{\s*\w+\s*,/.test(text.words);
    const dictionary = formula ? undefined : dictionaryOf(language);
    words = dictionary === undefined ? [] : unknownWords(text.words, language, dictionary.has);
    if (words.length > 0) {
      const skipped = runsOf(text).filter((run) => run.kind === 'inlineCode' || text.kind === 'action' || quoted.has(run.words));
      words = withoutOtherLanguage(text, words.filter(({ start }) => !skipped.some((run) => start >= run.start && start < run.end)));
    }
    unknown.set(text, words);
  }
  return words;
}
