import { formats } from '../check/reporters/index.ts';
import type { MessageLanguage } from '../model/problem.ts';
import { messageLanguages } from '../model/problem.ts';

const languages = messageLanguages.join('|');

/** How `npm run check` is used. */
export const checkUsage: Readonly<Record<MessageLanguage, string>> = {
  da: `Brug: npm run check
      npm run check -- --language da

  --language ${languages}   sproget i beskederne; ellers computerens
  --format NAVN      ${formats.join(', ')}
  --out FIL          gemmer rapporten i en fil
  --fix              retter først det, der kan rettes uden tvivl
  --watch            tjekker igen, hver gang en fil ændres
  --rules            viser alle regler, og hvorfor de er der`,
  en: `Usage: npm run check
       npm run check -- --language en

  --language ${languages}   the language of the messages; the computer’s otherwise
  --format NAME      ${formats.join(', ')}
  --out FILE         saves the report in a file
  --fix              first mends what can be mended without doubt
  --watch            checks again each time a file changes
  --rules            lists all rules, and why they are there`,
};
