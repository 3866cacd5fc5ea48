import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import type { Text } from '../texts.ts';

/** Short words that never stand twice in a row in a right sentence. Others often do: “den, han har har”, “it is is”. */
const short: Readonly<Record<string, ReadonlySet<string>>> = {
  da: new Set(['og', 'et', 'du', 'dit', 'din', 'jeg', 'hun', 'fra', 'hvis', 'ikke', 'skal', 'kun']),
  en: new Set(['the', 'a', 'an', 'of', 'and', 'or', 'for', 'with', 'from', 'your', 'must', 'if', 'they', 'we']),
};

/** Longer words that may. */
const longer: Readonly<Record<string, ReadonlySet<string>>> = {
  da: new Set(['meget', 'mange', 'igen', 'over', 'under', 'efter', 'videre', 'længe', 'langt', 'aldrig', 'have', 'være', 'hvad', 'hvem', 'hvor', 'hvis', 'dette', 'disse', 'denne', 'dem', 'selv', 'både', 'dagen', 'blev', 'bliver', 'havde', 'ville', 'kunne', 'skulle', 'måtte', 'findes', 'virker', 'rigtig', 'virkelig', 'hele', 'imod', 'inden', 'uden', 'gang', 'trin']),
  en: new Set(['that', 'this', 'these', 'those', 'there', 'here', 'very', 'many', 'much', 'long', 'what', 'which', 'where', 'when', 'have', 'had', 'does', 'will', 'work', 'works', 'really', 'over', 'again', 'never', 'more', 'step', 'were', 'been', 'being', 'well', 'yours']),
};

const pair = /(?<![\p{L}\p{N}\p{M}'’.@/-])(\p{L}+) (\p{Ll}\p{L}*)(?![\p{L}\p{N}\p{M}'’@/-]|\.\p{L})/gu;

/** The same word twice in a row. */
export const doubledWord = rule<{ word: string }>({
  id: 'doubled-word',
  severity: 'warning',
  within: 'file',
  why: {
    da: 'Den, der hører siden læst op, bliver i tvivl om, hvad der står.',
    en: 'Somebody who hears the page read out is left in doubt of what it says.',
  },
  good: article('da', 'Den, der der står for, er meget meget god. Vis det, til siden er klar.'),
  bad: { files: article('da', 'Find passet passet frem.'), at: 'articles/about.da.mdx:6:13' },
  words: ({ word }) =>
    say(
      [`Ordet “${word}” står to gange efter hinanden.`, 'Et ord skal kun stå én gang, hvis der ikke er en mening med at gentage det.', 'Slet det ene af de to ord, eller ret det til det ord, der skulle have stået der.'],
      [`The word “${word}” is there twice in a row.`, 'A word is to be there only once, unless it is repeated on purpose.', 'Delete one of the two words, or change it into the word that was meant.'],
    ),
  find: ({ texts }, found) => {
    for (const text of texts) {
      // Words of the app are as the app has them.
      if (text.kind === 'app' || short[text.language] === undefined || !mayRepeat(text.words)) continue;
      for (const { offset, word } of repeated(text)) found(text.at(offset), { word });
    }
  },
});

/** Whether two words in a row begin with the same letter. Where none do, which is told quickly, none are the same. */
function mayRepeat(words: string): boolean {
  let before = 0;
  for (const chunk of words.toLowerCase().split(' ')) {
    const first = chunk.charCodeAt(0);
    // A bracket or a quotation mark may stand before the first of the two.
    if (first >= 97 && (first === before || (before > 0 && (before < 97 || before > 255)))) return true;
    before = first;
  }
  return false;
}

function* repeated({ words, language, at, node }: Text): Generator<{ offset: number; word: string }> {
  pair.lastIndex = 0;
  for (let match = pair.exec(words); match !== null; match = pair.exec(words)) {
    const [whole, first = '', second = ''] = match;
    // The second may be the first of the next pair.
    pair.lastIndex = match.index + first.length;
    if (first.length !== second.length || first.toLowerCase() !== second || !counts(second, language)) continue;
    const offset = match.index + first.length + 1;
    const [before, after] = [at(offset - 2), at(offset)];
    // Further apart than by their space: an image, a label in bold or a link stands between them.
    if (node !== undefined && before.line === after.line && after.column - before.column > 2) continue;
    if (whole !== '') yield { offset, word: second };
  }
}

function counts(word: string, language: string): boolean {
  return short[language]!.has(word) || (word.length > 3 && !longer[language]!.has(word));
}
