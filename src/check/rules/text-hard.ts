import type { Text } from '../texts.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { lix } from '../words/lix.ts';
import { plainTexts } from '../words/plain.ts';
import type { Sentence } from '../words/sentences.ts';
import { sentencesOf } from '../words/sentences.ts';

const advised = 35;
const warned = 45;
/** In fewer words the measure says more of chance than of the text. */
const fewest = 60;

const easy = 'Find passet frem. Tag telefonen, og åbn appen. Skriv koden, når appen beder om den. Vent, til appen er klar. ';
const hard = 'Vejledningen beskriver fremgangsmåden, herunder forudsætningerne, mulighederne samt begrænsningerne. ';

/** A page that is hard to read, by the measure LIX. */
export const textHard = rule<{ figure: number; most: number; sentence: string }>({
  id: 'text-hard',
  severity: 'advice',
  within: 'file',
  why: {
    da: 'Mange, der får hjælp med MitID, læser ikke svære tekster, og den, der hjælper, har travlt.',
    en: 'Many who are helped with MitID do not read hard texts, and whoever helps them is busy.',
  },
  good: article('da', `${easy.repeat(4)}${hard}`),
  bad: { files: article('da', `${easy.repeat(3)}${hard.repeat(5)}`), at: 'articles/about.da.mdx:6:328' },
  words: ({ figure, most, sentence }) =>
    say(
      [`Siden er svær at læse: lixtallet er ${figure}. Den sværeste sætning er “${sentence}”`, `Lixtallet skal helst være højst ${most}.`, 'Del lange sætninger, og skriv korte, almindelige ord i stedet for lange. Begynd med den sætning, der er vist.'],
      [`The page is hard to read: its LIX is ${figure}. The hardest sentence is “${sentence}”`, `LIX had better be at most ${most}.`, 'Make several sentences of the long ones, and write short, common words instead of long ones. Begin with the sentence that is shown.'],
    ),
  find: (content, found) => {
    const pages = new Map<string, Text[]>();
    for (const text of plainTexts(content)) {
      if (text.kind !== 'paragraph' && text.kind !== 'item' && text.kind !== 'action') continue;
      const texts = pages.get(text.file);
      if (texts === undefined) pages.set(text.file, [text]);
      else texts.push(text);
    }
    for (const texts of pages.values()) {
      const sentences = texts.flatMap((text) => sentencesOf(text).map((sentence) => ({ text, sentence })));
      if (sentences.reduce((sum, { sentence: { count } }) => sum + count, 0) < fewest) continue;
      const figure = lix(sentences.map(({ sentence }) => sentence));
      if (figure <= advised) continue;
      const { text, sentence } = sentences.reduce((most, one) => (hardness(one.sentence) > hardness(most.sentence) ? one : most));
      found(text.at(sentence.start), { figure, most: advised, sentence: sentence.words }, figure > warned ? 'warning' : 'advice');
    }
  },
});

/** LIX of one sentence; of a few words it would be all chance, so those come last. */
const hardness = ({ count, long }: Sentence) => (count < 6 ? 0 : count + (100 * long) / count);
