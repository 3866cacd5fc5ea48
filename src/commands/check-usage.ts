import { formats } from '../check/reporters/index.ts';
import { inARow } from '../model/messages/words.ts';
import { messageLanguages } from '../model/problem.ts';
import type { Usage } from './arguments.ts';

const languages = messageLanguages.join('|');

/** How `npm run check` is used. */
export const checkUsage = {
  text: {
    da: `Brug: npm run check
      npm run check -- --language da

  --language ${languages}   sproget i beskederne; ellers computerens
  --format NAVN      ${formats.join(', ')}
  --out FIL          gemmer rapporten i en fil
  --fix              retter først det, der kan rettes uden tvivl
  --watch            tjekker igen, hver gang en fil ændres
  --rules            viser alle regler, og hvorfor de er der
  --rules ORD        viser de regler, der har ordet i navnet
  --help             viser dette`,
    en: `Usage: npm run check
       npm run check -- --language en

  --language ${languages}   the language of the messages; the computer’s otherwise
  --format NAME      ${formats.join(', ')}
  --out FILE         saves the report in a file
  --fix              first fixes what can be fixed without doubt
  --watch            checks again each time a file changes
  --rules            lists all rules, and why they are there
  --rules WORD       lists the rules that have the word in their name
  --help             shows this`,
  },
  wants: {
    language: { da: `et sprog: ${inARow(messageLanguages, 'eller')}`, en: `a language: ${inARow(messageLanguages, 'or')}` },
    format: { da: `et navn: ${inARow(formats, 'eller')}`, en: `a name: ${inARow(formats, 'or')}` },
    out: { da: 'et filnavn', en: 'a file name' },
  },
} as const satisfies Usage;
