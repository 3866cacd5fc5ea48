import { articles } from '../example.ts';
import type { Example } from '../rule.ts';

/**
 * The article "about" of the tiny site in Danish and English, the English translated from the Danish as it stands: its
 * record has the words of each block. Of a translation without a record nobody knows whether its source has moved on.
 */
export function translated({ da, en, blocks }: { readonly da: string; readonly en: string; /** The words of the Danish body, block by block. */ readonly blocks: readonly string[] }): Example {
  const front = ['Om siden (da)', 'Hvem der står bag (da).'];
  const words = (texts: readonly string[]) => texts.map((text) => ({ words: text }));
  return { ...articles({ da, en }), 'translations/articles/about.en.yaml': `${JSON.stringify({ source: 'da', sections: { 'front matter': words(front), body: words(blocks) } })}\n` };
}
