import { article } from '../example.ts';
import { rule, say } from '../rule.ts';
import { mainLanguage, plainTexts } from '../words/plain.ts';
import { runsOf } from '../words/runs.ts';

const acts = 'pressed|tapped|clicked|chosen|selected|typed|entered|opened|downloaded|scanned|approved|filled in|used';

/** Words that hide who does it. Only everyday acts of a guide, so that no harmless verb is taken for one. */
const passives: Readonly<Record<string, RegExp>> = {
  da: /(?<!\p{L})(?:(?:der|skal|kan|må|bør) (?:(?:ikke|nu|så|også|derefter|altid|kun) )?)?(?:trykkes|klikkes|vælges|skrives|indtastes|åbnes|hentes|downloades|scannes|godkendes|udfyldes|benyttes|anvendes)(?!\p{L})|(?<!\p{L})(?:bliver|blive|er blevet) bedt om(?!\p{L})/giu,
  // “What is chosen” tells how things are, and not what to do: only what must or can be done is meant, and a press.
  en: new RegExp(`(?<!\\p{L})(?:(?:must|should|can|may|has to|have to|needs to|need to) (?:(?:not|now|then|also|always|only) )?be (?:${acts})|(?:is|are) (?:(?:not|now|then|also) )?(?:pressed|tapped|clicked|asked (?:to|for)))(?![\\p{L}-])`, 'giu'),
};

/** A part of every one of them: what has none of these is not looked at any closer. */
const parts: Readonly<Record<string, RegExp>> = {
  da: /(?:[dgkntv]es|bedt)(?![a-zæøå])/,
  en: / be |pressed|tapped|clicked|asked/,
};

/** A sentence in the passive: it says that something is done, and not who does it. */
export const passive = rule<{ words: string }>({
  id: 'passive',
  severity: 'advice',
  within: 'file',
  why: {
    da: 'Læseren kan ikke se, om det er personen, hjælperen eller appen, der skal gøre det.',
    en: 'The reader cannot see whether it is the person, the helper or the app that does it.',
  },
  good: article('da', 'Tryk på knappen. Personen vælger en kode. Appen beder om koden.'),
  bad: { files: article('da', 'Find passet. Nu skal der trykkes på knappen.'), at: 'articles/about.da.mdx:6:22' },
  words: ({ words }) =>
    say(
      [`Der står “${words}”.`, 'En sætning skal sige, hvem der gør det.', 'Skriv det som en besked, “Tryk på”, eller sig, hvem der gør det: “Personen vælger” eller “Appen beder om”.'],
      [`It says “${words}”.`, 'A sentence must say who does it.', 'Write it as an instruction, “Press”, or say who does it: “The person chooses” or “The app asks for”.'],
    ),
  find: (content, found) => {
    for (const text of plainTexts(content)) {
      if (!parts[mainLanguage(text.language)]!.test(text.words.toLowerCase())) continue;
      for (const { 0: words, index } of text.words.matchAll(passives[mainLanguage(text.language)]!)) {
        if (!runsOf(text).some(({ start, end }) => index >= start && index < end)) found(text.at(index), { words });
      }
    }
  },
});
