import { inARow } from '../../model/messages/words.ts';
import { messageLanguages } from '../../model/problem.ts';
import { exchangeFormats } from '../../translation/unit.ts';
import type { Usage } from '../arguments.ts';

export const statusFormats = ['terminal', 'json'] as const;

const languages = messageLanguages.join('|');

/** How `npm run translations` is used. */
export const translationsUsage = {
  text: {
    da: `Brug: npm run translations -- status
      npm run translations -- status <side eller fil> [<sprog>]
      npm run translations -- export --to <sprog> [--changed] [<side eller fil…>]
      npm run translations -- import <fil…>
      npm run translations -- accept <fil…>
      npm run translations -- accept --all
      npm run translations -- accept --typo <kildefil…>
      npm run translations -- review <fil…> --by "<navn>"
      npm run translations -- new guide|step|article|flow|language <navn>

  status             hvor langt oversættelserne er, eller én side stykke for stykke
  export             laver en fil, som en oversætter kan arbejde i med sit eget program
  import             sætter det ind, som oversætteren har sendt tilbage
  accept             noterer, at en oversættelse svarer til sin kilde, som begge er nu
  accept --typo      noterer, at det, der er ændret i kilden, ikke betyder noget for oversættelserne
  review             noterer, at en med sproget som modersmål har læst siden: den er ikke længere et udkast
  new                laver filerne til noget nyt; mere med: npm run translations -- new --help

  --to SPROG         det sprog, der skal oversættes til: en
  --changed          kun det, der mangler, og det, hvis kilde er ændret
  --format NAVN      status: ${inARow(statusFormats, 'eller')}; export: ${inARow(exchangeFormats, 'eller')}
  --out FIL          hvor filen til oversætteren skal ligge; “-” skriver den i terminalen
  --dry-run          viser, hvad import ville ændre, og skriver intet
  --skip             springer de tekster over, der ikke kan bruges, og tager resten
  --all              alle oversættelser
  --by NAVN          den, der har læst oversættelsen
  --language ${languages}   sproget i beskederne; ellers computerens
  --help             viser dette

En fil er for eksempel content/guides/min-vejledning/mit-trin.en.mdx`,
    en: `Usage: npm run translations -- status
       npm run translations -- status <page or file> [<language>]
       npm run translations -- export --to <language> [--changed] [<page or file…>]
       npm run translations -- import <file…>
       npm run translations -- accept <file…>
       npm run translations -- accept --all
       npm run translations -- accept --typo <source file…>
       npm run translations -- review <file…> --by "<name>"
       npm run translations -- new guide|step|article|flow|language <name>

  status             how far the translations have come, or one page block by block
  export             makes a file that a translator can work in with a tool of their own
  import             puts in what the translator has sent back
  accept             notes that a translation is up to date with its source as both stand now
  accept --typo      notes that what has changed in the source means nothing for its translations
  review             notes that a native speaker has read the page: it is no longer a draft
  new                makes the files of something new; more with: npm run translations -- new --help

  --to LANGUAGE      the language to translate into: en
  --changed          only what is missing, and what has changed in its source
  --format NAME      status: ${inARow(statusFormats, 'or')}; export: ${inARow(exchangeFormats, 'or')}
  --out FILE         where to put the file for the translator; “-” writes it to the terminal
  --dry-run          shows what import would change, and writes nothing
  --skip             leaves out the texts that cannot be used, and takes the rest
  --all              all translations
  --by NAME          who has read the translation
  --language ${languages}   the language of the messages; the computer’s otherwise
  --help             shows this

A file is for example content/guides/my-guide/my-step.en.mdx`,
  },
  wants: {
    language: { da: `et sprog: ${inARow(messageLanguages, 'eller')}`, en: `a language: ${inARow(messageLanguages, 'or')}` },
    format: { da: 'et navn, som vist nedenfor', en: 'a name, as shown below' },
    to: { da: 'et sprog, for eksempel en', en: 'a language, for example en' },
    out: { da: 'et filnavn', en: 'a file name' },
    by: { da: 'et navn', en: 'a name' },
  },
} as const satisfies Usage;
