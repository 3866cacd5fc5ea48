/**
 * Tells Danish, English and Greenlandic apart by the small words and endings that only one of them has, without asking
 * the content or the model where a text came from.
 */
export type KnownLanguage = 'da' | 'en' | 'kl';

const words: Readonly<Record<KnownLanguage, ReadonlySet<string>>> = {
  da: new Set(
    'og det er på ikke med den der som du af kan skal har hvis eller din dit dine vi sig man også fra ved når hvad hvor hun han jeg så nu blev bliver være været gør lave læs tryk vælg må hvordan hvilken hvem alle andre efter før endnu igen kun over uden ud ind op et en til'.split(' '),
  ),
  en: new Set(
    'the and is are not with that this you your of can must has have if or from when what where how who they it its was be been do does we their them there these only after before again all other without into to at then yet about'.split(' '),
  ),
  kl: new Set(
    'aamma una uku uani taanna taassuma kisimi kisianni suli inuk inuup ilinni ilinnut illit atuaruk pillugu imaluunniit tamarmik nammineq allamut alla oqaatsit qupperneq'.split(' '),
  ),
};

/** Endings and sounds of Greenlandic words that Danish and English words do not have. */
const greenlandic = /q(?!u)|nng|ss(?:aa|an|av|ut)|rp(?:oq|ut|at)|vo[qk]|[aiu]tigi|neq|ler?su|lli(?:n|gu)/;

/** How many words of a text speak for each language. */
export function scores(text: string): Record<KnownLanguage, number> {
  const found = { da: 0, en: 0, kl: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    if (words.da.has(word) || /[æøå]/.test(word)) found.da += 1;
    if (words.en.has(word)) found.en += 1;
    if (words.kl.has(word) || (word.length >= 6 && greenlandic.test(word))) found.kl += 1;
  }
  return found;
}

/**
 * The language that a text clearly is in: two words more than for any other. Undefined where the words do not tell.
 * @example clearLanguage('You can read the page in these languages') // 'en'
 */
export function clearLanguage(text: string): KnownLanguage | undefined {
  const [best, second] = (Object.entries(scores(text)) as [KnownLanguage, number][]).toSorted((a, b) => b[1] - a[1]);
  return best![1] >= second![1] + 2 ? best![0] : undefined;
}

export const wordCount = (text: string) => text.match(/\p{L}+/gu)?.length ?? 0;
