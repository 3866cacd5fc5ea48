import { tinyFiles } from '../support.ts';
import type { Changes } from '../support.ts';
import { about } from './mistake.ts';
import type { Mistake } from './mistake.ts';

/** The guide of the tiny site in a folder of another name. */
const renamed: Changes = Object.fromEntries(Object.entries(tinyFiles).flatMap(([name, text]) => (name.startsWith('guides/phone/') ? [[name, null], [name.replace('phone', 'telefon'), text]] : [])));
const pageIs = ['En side hedder <navn>.<sprog>.mdx og ligger i guides/<vejledning>/ eller articles/. Filer, der bestemmer opbygningen, ender på .yaml.', 'A page is called <name>.<language>.mdx and is in guides/<guide>/ or articles/. Files that say how the site is built up end in .yaml.'] as const;
const guideNames = ['Navne, der står der: “guide”, “ready”, “order” og “finish”.', 'Names that are there: “guide”, “ready”, “order” and “finish”.'] as const;

/** What was emptied, renamed or put into another folder. Each is told once, though it shows in many places. */
export const lostMistakes: readonly Mistake[] = [
  ...['articles/about.da.mdx', 'flows/open-app.yaml', 'flows/open-app.da.yaml', 'languages/fo.yaml', 'terms/code-display.yaml'].map((name): Mistake => ({
    title: `empties ${name}`,
    changes: { [name]: '\n' },
    rule: 'file-empty',
    at: `${name}:1:1`,
    da: ['Filen er tom.', 'En fil på sitet skal sige noget.', 'Hent teksten tilbage fra en ældre udgave, eller slet filen.'],
    en: ['The file is empty.', 'A file of the site must say something.', 'Bring the text back from an earlier version, or delete the file.'],
  })),
  {
    title: 'empties the file of a guide',
    changes: { 'guides/phone/guide.yaml': '' },
    rule: 'file-empty',
    at: 'guides/phone/guide.yaml:1:1',
    da: ['Filen er tom.', 'En fil på sitet skal sige noget.', 'Hent teksten tilbage fra en ældre udgave. Ret content/guides/phone/guide.yaml først. Resten kan først tjekkes, når den kan læses, og så kan der komme flere fejl.'],
    en: ['The file is empty.', 'A file of the site must say something.', 'Bring the text back from an earlier version. Correct content/guides/phone/guide.yaml first. The rest can be checked only when it can be read, and more errors may come then.'],
  },
  {
    title: 'empties the record of a translation',
    changes: { 'translations/articles/about.en.yaml': '' },
    rule: 'file-empty',
    at: 'translations/articles/about.en.yaml:1:1',
    da: ['Filen er tom.', 'En fil på sitet skal sige noget.', 'Slet filen, og kør npm run translations -- accept.'],
    en: ['The file is empty.', 'A file of the site must say something.', 'Delete the file, and run npm run translations -- accept.'],
  },
  {
    title: 'renames the folder of a guide',
    changes: { ...renamed, ...about('Læs [vejledningen](page:phone), [mere](page:phone/ready) og [alt](page:phone/order).') },
    rule: 'guide-renamed',
    at: 'site.yaml:6:10',
    da: ['Mappen guides/phone er væk, men her er en mappe guides/telefon, som ikke er nævnt.', 'Navnet på mappen står også i site.yaml, i links og i mappen translations.', 'Kald mappen “phone” igen.'],
    en: ['The folder guides/phone is gone, but there is a folder guides/telefon that is not named.', 'The name of the folder is also in site.yaml, in links and in the folder translations.', 'Call the folder “phone” again.'],
  },
  {
    title: 'deletes the file of a guide',
    changes: { 'guides/phone/guide.yaml': null, ...about('Læs [vejledningen](page:phone).') },
    rule: 'file-missing',
    at: 'guides/phone/guide.da.mdx:1:1',
    da: ['Filen content/guides/phone/guide.yaml mangler.', 'Den skal være der for denne side.', 'Opret filen, eller hent den igen fra en tidligere udgave.'],
    en: ['The file content/guides/phone/guide.yaml is missing.', 'It must be there for this page.', 'Create the file, or bring it back from an earlier version.'],
  },
  {
    title: 'renames the file of a term',
    changes: { 'terms/bruger-id.yaml': 'words: { da: bruger-ID }\n', 'terms/kode.yaml': 'words: { da: kode }\n', ...about('Et [bruger-ID](term:user-id) er et navn.\n\nSkriv dit [Bruger-ID](term:user-id).') },
    rule: 'term-renamed',
    at: 'terms/bruger-id.yaml:1:1',
    da: ['Filen hedder bruger-id.yaml, og ingen links bruger det navn.', 'Et link til et forklaret ord nævner ordets fil.', 'Kald bruger-id.yaml for user-id.yaml igen (2 links bruger det navn).'],
    en: ['The file is called bruger-id.yaml, and no link uses that name.', 'A link to an explained word names the file of the word.', 'Call bruger-id.yaml user-id.yaml again (2 links use that name).'],
  },
  {
    title: 'links two other words to a term that is not there',
    changes: { 'terms/code.yaml': 'words: { da: kode }\n', ...about('Et [bruger-ID](term:user-id) er et navn.') },
    rule: 'term-link',
    at: 'articles/about.da.mdx:6:4',
    da: ['Linket går til “term:user-id”, som ikke findes.', 'Efter “term:” skal stå navnet på en fil i content/terms/, uden .yaml.', 'Ret linket, eller opret filen content/terms/user-id.yaml.'],
    en: ['The link goes to “term:user-id”, which does not exist.', 'After “term:” write the name of a file in content/terms/, without .yaml.', 'Correct the link, or create the file content/terms/user-id.yaml.'],
  },
  {
    title: 'begins a new language',
    changes: { 'languages/fo.yaml': 'code: fo\nname: Føroyskt\n' },
    rule: 'language-unfinished',
    at: 'languages/fo.yaml:1:1',
    da: ['Sproget “fo” mangler næsten alt.', 'Et nyt sprog skal have et navn, datoer, tal og alle de tekster, som sitet selv siger.', 'Flyt filen ud af mappen languages, og kør npm run translations -- new language fo. Så får du en fil, hvor alt er nævnt.'],
    en: ['The language “fo” lacks nearly everything.', 'A new language must have a name, dates, numbers and all the texts that the site itself says.', 'Move the file out of the folder languages, and run npm run translations -- new language fo. You then get a file that names everything.'],
  },
  {
    title: 'writes a page in a language that is not there',
    changes: { 'articles/about.sv.mdx': tinyFiles['articles/about.da.mdx']! },
    rule: 'file-language',
    at: 'articles/about.sv.mdx:1:1',
    da: ['Filens navn siger, at sproget er “sv”.', 'Sitets sprog er “da”, “en” og “kl”.', 'Ret filens navn, eller opret sproget med npm run translations -- new language sv.'],
    en: ['The file’s name says that its language is “sv”.', 'The site’s languages are “da”, “en” and “kl”.', 'Correct the file’s name, or make the language with npm run translations -- new language sv.'],
  },
  {
    title: 'moves an article into the folder of a guide',
    changes: { 'articles/about.en.mdx': null, 'guides/phone/about.en.mdx': tinyFiles['articles/about.en.mdx']! },
    rule: 'file-unexpected',
    at: 'guides/phone/about.en.mdx:1:1',
    da: ['“about” står ikke i content/guides/phone/guide.yaml.', guideNames[0], 'Flyt filen til content/articles/.'],
    en: ['“about” is not in content/guides/phone/guide.yaml.', guideNames[1], 'Move the file to content/articles/.'],
  },
  {
    title: 'moves a step out of all folders',
    changes: { 'guides/phone/ready.en.mdx': null, 'ready.en.mdx': tinyFiles['guides/phone/ready.en.mdx']! },
    rule: 'file-misplaced',
    at: 'ready.en.mdx:1:1',
    da: ['Filen “ready.en.mdx” hører ikke til noget på sitet.', pageIs[0], 'Flyt filen til content/guides/phone/.'],
    en: ['The file “ready.en.mdx” belongs to nothing on the site.', pageIs[1], 'Move the file to content/guides/phone/.'],
  },
  {
    title: 'writes the language of a file after a line',
    changes: { 'guides/phone/ready.da.mdx': null, 'guides/phone/ready_da.mdx': tinyFiles['guides/phone/ready.da.mdx']! },
    rule: 'file-unexpected',
    at: 'guides/phone/ready_da.mdx:1:1',
    da: ['“ready_da” står ikke i content/guides/phone/guide.yaml.', guideNames[0], 'Kald filen “ready.da.mdx”.'],
    en: ['“ready_da” is not in content/guides/phone/guide.yaml.', guideNames[1], 'Call the file “ready.da.mdx”.'],
  },
  {
    title: 'deletes a flow and leaves its words',
    changes: { 'flows/open-app.yaml': null, 'flows/open-app.en.yaml': 'guide: {}\n' },
    rule: 'file-unexpected',
    at: 'flows/open-app.da.yaml:1:1',
    da: ['“open-app” står ikke i content/flows/.', 'Navne, der står der: ingen endnu.', 'Opret content/flows/open-app.yaml igen, eller slet filen.'],
    en: ['“open-app” is not in content/flows/.', 'Names that are there: none yet.', 'Make content/flows/open-app.yaml again, or delete the file.'],
  },
  {
    title: 'saves a page as plain text',
    changes: { 'articles/about.da.mdx': null, 'articles/about.da.mdx.txt': '' },
    rule: 'file-misplaced',
    at: 'articles/about.da.mdx.txt:1:1',
    da: ['Filen “articles/about.da.mdx.txt” hører ikke til noget på sitet.', pageIs[0], 'Kald filen “about.da.mdx”, uden .txt.'],
    en: ['The file “articles/about.da.mdx.txt” belongs to nothing on the site.', pageIs[1], 'Call the file “about.da.mdx”, without .txt.'],
  },
  {
    title: 'writes a capital in the name of a term that links use',
    changes: { 'terms/User-id.yaml': 'words: { da: bruger-ID }\n', ...about('Et [bruger-ID](term:user-id) er et navn.') },
    rule: 'file-misplaced',
    at: 'terms/User-id.yaml:1:1',
    da: ['Filen “terms/User-id.yaml” hører ikke til noget på sitet.', pageIs[0], 'Kald filen “user-id.yaml”.'],
    en: ['The file “terms/User-id.yaml” belongs to nothing on the site.', pageIs[1], 'Call the file “user-id.yaml”.'],
  },
  {
    title: 'writes a date day by day',
    changes: { 'translations/articles/about.en.yaml': '{ source: da, reviewed: { by: Ada, on: 23-05-2026 }, sections: {} }\n' },
    rule: 'value-format',
    at: 'translations/articles/about.en.yaml:1:40',
    da: ['“on” er “23-05-2026”.', 'Her skal stå en dato, der findes, skrevet år-måned-dag.', 'Skriv on: 2026-05-23.'],
    en: ['“on” is “23-05-2026”.', 'It must be a date that exists, written year-month-day.', 'Write on: 2026-05-23.'],
  },
];
