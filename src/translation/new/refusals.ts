import { allOf, didYouMean } from '../../model/messages/words.ts';
import { clip } from '../../model/problem.ts';
import type { Said } from '../../model/problem.ts';

const exist = (known: readonly string[]): Said => ({ da: `Der findes: ${allOf(known).da || 'ingen endnu'}.`, en: `These exist: ${allOf(known).en || 'none yet'}.` });

const near = (found: string, known: readonly string[]): Said => didYouMean(found, known, exist(known));

/** Why nothing new is made, and what to do. */
export const refusals = {
  idForm: (found: string, suggestion: string | undefined): Said => ({
    da: `“${clip(found)}” kan ikke bruges som id. Et id har kun små bogstaver fra a til z, tal og bindestreger, og det er højst 80 tegn langt. ${suggestion === undefined ? 'Vælg et andet.' : `Skriv i stedet: ${suggestion}`}`,
    en: `“${clip(found)}” cannot be used as an id. An id has only small letters from a to z, numbers and hyphens, and at most 80 of them. ${suggestion === undefined ? 'Choose another one.' : `Write instead: ${suggestion}`}`,
  }),
  idReserved: (id: string): Said => ({
    da: `“${id}” kan ikke bruges som id, fordi sitet selv bruger ordet. Vælg et andet id.`,
    en: `“${id}” cannot be used as an id, because the site itself uses that word. Choose another id.`,
  }),
  taken: (id: string, file: string): Said => ({
    da: `“${id}” findes allerede. Se ${file}. Vælg et andet id.`,
    en: `“${id}” exists already. See ${file}. Choose another id.`,
  }),
  fileThere: (file: string): Said => ({
    da: `Filen ${file} findes allerede, og den bliver ikke overskrevet. Flyt eller slet den, eller vælg et andet id.`,
    en: `The file ${file} exists already, and it is not overwritten. Move or delete it, or choose another id.`,
  }),
  unknownGuide: (id: string, known: readonly string[]): Said => ({
    da: `Der er ingen vejledning med id “${clip(id)}”. ${near(id, known).da}`,
    en: `There is no guide with the id “${clip(id)}”. ${near(id, known).en}`,
  }),
  unknownStep: (id: string, guide: string, known: readonly string[]): Said => ({
    da: `Vejledningen “${guide}” har intet trin med id “${clip(id)}”. ${near(id, known).da}`,
    en: `The guide “${guide}” has no step with the id “${clip(id)}”. ${near(id, known).en}`,
  }),
  stepForm: (found: string, guides: readonly string[]): Said => ({
    da: `“${clip(found)}” siger ikke, hvilken vejledning trinnet hører til. Skriv vejledningens id, en skråstreg og trinnets id: ${guides[0] ?? 'min-vejledning'}/mit-trin`,
    en: `“${clip(found)}” does not say which guide the step belongs to. Write the id of the guide, a slash and the id of the step: ${guides[0] ?? 'my-guide'}/my-step`,
  }),
  codeForm: (found: string, suggestion: string | undefined): Said => ({
    da: `“${clip(found)}” er ikke koden for et sprog. En kode er for eksempel “fo” eller “pt-BR”. ${suggestion === undefined ? 'Find sprogets kode, og skriv den.' : `Skriv i stedet: ${suggestion}`}`,
    en: `“${clip(found)}” is not the code of a language. A code is “fo” or “pt-BR”, for example. ${suggestion === undefined ? 'Look up the code of the language, and write that.' : `Write instead: ${suggestion}`}`,
  }),
  languageThere: (code: string, file: string): Said => ({
    da: `Sproget “${code}” er på sitet allerede. Se ${file}.`,
    en: `The language “${code}” is on the site already. See ${file}.`,
  }),
  wordless: (step: string, languages: readonly string[]): Said => ({
    da: `Trinnet “${step}” findes også på ${allOf(languages).da}, og der skal forløbet have en linje på sproget selv. Den kan kommandoen ikke skrive. Lav først et nyt trin til forløbet.`,
    en: `The step “${step}” is also there in ${allOf(languages).en}, where the flow must have a line in that language. The command cannot write it. Make a new step for the flow first.`,
  }),
  notInserted: (file: string, key: string): Said => ({
    da: `Listen “${key}” i ${file} kan ikke læses som en liste. Kør npm run check, og ret filen først.`,
    en: `The list “${key}” in ${file} cannot be read as a list. Run npm run check, and mend the file first.`,
  }),
  unread: (file: string): Said => ({
    da: `Der er fejl i ${file}. Kør npm run check, og ret filen først.`,
    en: `There are mistakes in ${file}. Run npm run check, and mend the file first.`,
  }),
  sheetEmpty: (file: string, lines: readonly number[]): Said => ({
    da: `${file} er ikke fyldt ud endnu. ${lines.length === 1 ? 'Én linje har' : `${lines.length} linjer har`} et tomt felt (""): linje ${lines.join(', ')}. Udfyld resten, og kør kommandoen igen.`,
    en: `${file} is not filled in yet. ${lines.length === 1 ? 'One line has' : `${lines.length} lines have`} an empty place (""): line ${lines.join(', ')}. Fill in the rest, and run the command again.`,
  }),
} as const;
