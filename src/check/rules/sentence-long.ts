import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { plainTexts } from '../words/plain.ts';
import { sentencesOf } from '../words/sentences.ts';

/** More words than most people can hold until the full stop. */
const most = 25;

/** A sentence that is too long to be read in one go. */
export const sentenceLong = rule<{ words: string; count: number }>({
  id: 'sentence-long',
  severity: 'advice',
  within: 'file',
  why: {
    da: 'Den, der læser langsomt eller på et fremmed sprog, har glemt begyndelsen, før sætningen er slut.',
    en: 'Somebody who reads slowly or in a foreign language has forgotten the beginning before the sentence ends.',
  },
  good: article('da', 'Du skal have pas og telefon klar. Du skal også kende personens adresse. Skriv den på et stykke papir, f.eks. på en konvolut, og læg det ved siden af passet.'),
  bad: {
    files: article('da', 'Find passet.\nDu skal have både pas og telefon klar, og du skal kende personens adresse og skrive den på et stykke papir, som du så kan have liggende ved siden af dig.'),
    at: 'articles/about.da.mdx:7:1',
  },
  words: ({ words, count }) =>
    say(
      [`En sætning har ${count} ord: “${words}”`, `En sætning skal helst have højst ${most} ord.`, 'Del den i to, eller tag det ud, som læseren kan undvære.'],
      [`A sentence has ${count} words: “${words}”`, `A sentence had better have at most ${most} words.`, 'Make two sentences of it, or take out what the reader can do without.'],
    ),
  find: (content, found) => {
    for (const text of plainTexts(content)) {
      for (const { start, words, count } of sentencesOf(text)) if (count > most) found(text.at(start), { words, count });
    }
  },
});
