import { changed } from '../support.ts';
import { about } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const term = (text: string) => ({ 'terms/code-display.yaml': text });
const good = term('words: { da: kodeviser }\n');

/** Words that the site has agreed on, and the links to their explanations. */
export const termMistakes: readonly Mistake[] = [
  {
    title: 'misspells the term of a link',
    changes: { ...good, ...about('Find en [kodeviser](term:code-dispaly).') },
    rule: 'term-link',
    at: 'articles/about.da.mdx:6:9',
    da: ['Linket går til “term:code-dispaly”, som ikke findes.', 'Efter “term:” skal stå navnet på en fil i content/terms/, uden .yaml.', 'Mente du “code-display”?'],
    en: ['The link goes to “term:code-dispaly”, which does not exist.', 'After “term:” write the name of a file in content/terms/, without .yaml.', 'Did you mean “code-display”?'],
  },
  {
    title: 'links a word that nobody has explained',
    changes: about('Find en [kodeviser](term:code-display).'),
    rule: 'term-link',
    at: 'articles/about.da.mdx:6:9',
    da: ['Linket går til “term:code-display”, som ikke findes.', 'Efter “term:” skal stå navnet på en fil i content/terms/, uden .yaml.', 'Ret linket, eller opret filen content/terms/code-display.yaml.'],
    en: ['The link goes to “term:code-display”, which does not exist.', 'After “term:” write the name of a file in content/terms/, without .yaml.', 'Correct the link, or create the file content/terms/code-display.yaml.'],
  },
  {
    title: 'explains a word in a heading',
    changes: { ...good, ...about('## Din [kodeviser](term:code-display)\n\nSe på den.') },
    rule: 'term-place',
    at: 'articles/about.da.mdx:6:8',
    da: ['Et link til et forklaret ord står i en overskrift.', 'Et ord med “term:” skal stå i almindelig tekst, i en punktliste, i en tabel eller i en boks.', 'Skriv ordet uden link her, og sæt linket på ordet et andet sted på siden.'],
    en: ['A link to an explained word is in a heading.', 'A word with “term:” must be in plain text, in a list of points, in a table or in a box.', 'Write the word without a link here, and put the link on the word somewhere else on the page.'],
  },
  {
    title: 'explains a word in the list of a walkthrough',
    changes: { ...good, ...changed('guides/phone/finish.da.mdx', 'skriver sin kode', 'tager sin [kodeviser](term:code-display)') },
    rule: 'term-place',
    at: 'guides/phone/finish.da.mdx:9:23',
    da: ['Et link til et forklaret ord står i listen til et forløb.', 'Et ord med “term:” skal stå i almindelig tekst, i en punktliste, i en tabel eller i en boks.', 'Skriv ordet uden link her, og sæt linket på ordet et andet sted på siden.'],
    en: ['A link to an explained word is in the list of a walkthrough.', 'A word with “term:” must be in plain text, in a list of points, in a table or in a box.', 'Write the word without a link here, and put the link on the word somewhere else on the page.'],
  },
  {
    title: 'agrees on a word in other languages than that of the site',
    changes: term('words: { en: code display }\n'),
    rule: 'term-word',
    at: 'terms/code-display.yaml:1:1',
    da: ['“words” mangler “da”.', 'Et ord skal aftales på sitets kildesprog og på hvert sprog, der står under “forms” eller “forbidden”.', 'Tilføj “da:” under “words:” med det ord, som sitet bruger.'],
    en: ['“words” lacks “da”.', 'A word must be agreed in the site’s source language and in each language that is under “forms” or “forbidden”.', 'Add “da:” under “words:” with the word that the site uses.'],
  },
  {
    title: 'forbids a word and does not say what to write instead',
    changes: term('words: { da: kodeviser }\nforbidden:\n  en: [code viewer]\n'),
    rule: 'term-word',
    at: 'terms/code-display.yaml:1:1',
    da: ['“words” mangler “en”.', 'Et ord skal aftales på sitets kildesprog og på hvert sprog, der står under “forms” eller “forbidden”.', 'Tilføj “en:” under “words:” med det ord, som sitet bruger.'],
    en: ['“words” lacks “en”.', 'A word must be agreed in the site’s source language and in each language that is under “forms” or “forbidden”.', 'Add “en:” under “words:” with the word that the site uses.'],
  },
  {
    title: 'explains a word in a language that is not there',
    changes: term('words: { da: kodeviser }\nexplanation:\n  dk: En lille enhed.\n'),
    rule: 'name-unknown',
    at: 'terms/code-display.yaml:3:3',
    da: ['“explanation” nævner “dk”, som ikke findes.', 'Det findes: “da”, “en” og “kl”.', 'Mente du “da”?'],
    en: ['“explanation” names “dk”, which does not exist.', 'These exist: “da”, “en” and “kl”.', 'Did you mean “da”?'],
  },
  {
    title: 'forbids a word in a language that is not there',
    changes: term('words: { da: kodeviser }\nforbidden:\n  dk: [nøgleviser]\n'),
    rule: 'name-unknown',
    at: 'terms/code-display.yaml:3:3',
    da: ['“forbidden” nævner “dk”, som ikke findes.', 'Det findes: “da”, “en” og “kl”.', 'Mente du “da”?'],
    en: ['“forbidden” names “dk”, which does not exist.', 'These exist: “da”, “en” and “kl”.', 'Did you mean “da”?'],
  },
  {
    title: 'marks a draft in a language that is not there',
    changes: term('words: { da: kodeviser }\ndraft: [kll]\n'),
    rule: 'name-unknown',
    at: 'terms/code-display.yaml:2:9',
    da: ['“draft” nævner “kll”, som ikke findes.', 'Det findes: “da”, “en” og “kl”.', 'Mente du “kl”?'],
    en: ['“draft” names “kll”, which does not exist.', 'These exist: “da”, “en” and “kl”.', 'Did you mean “kl”?'],
  },
  {
    title: 'gives the file of a term a name that no link can hold',
    changes: { 'terms/Code display.yaml': 'words: { da: kodeviser }\n' },
    rule: 'file-misplaced',
    at: 'terms/Code display.yaml:1:1',
    da: ['Filen “terms/Code display.yaml” hører ikke til noget på sitet.', 'En side hedder <navn>.<sprog>.mdx og ligger i guides/<vejledning>/ eller articles/. Filer, der bestemmer opbygningen, ender på .yaml.', 'Kald filen “code-display.yaml”.'],
    en: ['The file “terms/Code display.yaml” belongs to nothing on the site.', 'A page is called <name>.<language>.mdx and is in guides/<guide>/ or articles/. Files that say how the site is built up end in .yaml.', 'Call the file “code-display.yaml”.'],
  },
];
