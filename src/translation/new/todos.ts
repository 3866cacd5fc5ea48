import type { Said } from '../../model/problem.ts';

/** What an editor writes in what is new, and where. */
export const todos = {
  page: (file: string, titled: boolean): Said => ({
    da: `${file}: Skriv ${titled ? '' : 'titlen, '}hvad siden handler om (description), og teksten.`,
    en: `${file}: Write ${titled ? '' : 'the title, '}what the page is about (description) and the text.`,
  }),
  forWhom: (file: string): Said => ({
    da: `${file}: Skriv også, hvem vejledningen er til (forWhom), og hvad læseren skal have klar (needs).`,
    en: `${file}: Write also whom the guide is for (forWhom) and what the reader must have ready (needs).`,
  }),
  structure: (file: string): Said => ({
    da: `${file}: Vælg, om den, der læser, hjælper en anden (audience). Giv det, læseren skal have klar, sit eget id (needs). Se på datoerne.`,
    en: `${file}: Choose whether the reader helps somebody (audience). Give what the reader must have ready an id of its own (needs). Look at the dates.`,
  }),
  renameStep: (id: string, file: string): Said => ({
    da: `Vil du give det første trin et andet id end “${id}”? Ret det i ${file}, og omdøb trinnets fil på samme måde.`,
    en: `Do you want another id than “${id}” for the first step? Change it in ${file}, and rename the file of the step in the same way.`,
  }),
  moreSteps: (guide: string): Said => ({
    da: `Et trin mere: npm run translations -- new step ${guide}/mit-trin`,
    en: `One more step: npm run translations -- new step ${guide}/my-step`,
  }),
  renumbered: (from: number): Said => ({
    da: `Det nye trin er nummer ${from}, og de trin, der kommer efter, har fået et nummer mere. Numre og links til dem er rettet med. Læs sætningerne efter.`,
    en: `The new step is number ${from}, and the steps after it have moved up by one. Numbers of them and links to them have been corrected. Read these sentences through.`,
  }),
  flowOf: (step: string): Said => ({
    da: `Skal trinnet vise skærme? Så lav et forløb: npm run translations -- new flow mit-forloeb --step ${step}`,
    en: `Is the step to show screens? Then make a flow: npm run translations -- new flow my-flow --step ${step}`,
  }),
  linkArticle: (id: string, file: string): Said => ({
    da: `Ingen side fører til den endnu. Skriv et link, [med ord om siden](page:${id}), eller skriv footer: true ved “${id}” i ${file}.`,
    en: `No page leads to it yet. Write a link, [with words about the page](page:${id}), or write footer: true at “${id}” in ${file}.`,
  }),
  flow: (file: string): Said => ({
    da: `${file}: Skriv, hvilke skærme der er, og hvem der gør hvad.`,
    en: `${file}: Write which screens there are, and who does what.`,
  }),
  flowWords: (file: string): Said => ({
    da: `${file}: Skriv, hvad hver skærm viser, og hvad hver knap hedder og gør.`,
    en: `${file}: Write what each screen shows, and what each button is called and does.`,
  }),
  unusedFlow: (id: string): Said => ({
    da: `Intet trin bruger forløbet endnu, og det siger tjekket også. Skriv flows: [${id}] ved et trin i dets guide.yaml, og sæt <Walkthrough flow="${id}" /> over en nummereret liste i trinnet på hvert sprog. Listen skal have et punkt for hver handling.`,
    en: `No step uses the flow yet, and the check says so too. Write flows: [${id}] at a step in its guide.yaml, and put <Walkthrough flow="${id}" /> above a numbered list in the step in each language. The list must have a point for each action.`,
  }),
  walkthrough: (file: string): Said => ({
    da: `${file}: Skriv, hvad læseren skal gøre, i listen under <Walkthrough>. Et punkt for hver handling i forløbet.`,
    en: `${file}: Write what the reader must do in the list below <Walkthrough>. One point for each action of the flow.`,
  }),
  fillIn: {
    da: 'Sproget er ikke på sitet endnu. En side, der mangler på sproget, skal selv kunne sige det på sproget, så nogle tekster skal være der først. Udfyld alle de tomme felter ("") i filen, eller bed en, der kan sproget.',
    en: 'The language is not on the site yet. A page that is lacking in it must be able to say so in it, so some texts must be there first. Fill in all the empty places ("") in the file, or ask somebody who knows the language.',
  },
  facts: (known: boolean): Said => known
    ? { da: 'Navn, datoer, tal og opremsninger kommer fra computeren. Se dem efter.', en: 'The name, dates, numbers and lists come from the computer. Look them over.' }
    : { da: 'Computeren kender ikke sproget. Navn, måneder og ugedage er tomme. Datoer, tal og opremsninger er som på sitets første sprog. Se dem efter.', en: 'The computer does not know the language. Name, months and weekdays are empty. Dates, numbers and lists are as in the first language of the site. Look them over.' },
  again: (code: string): Said => ({
    da: `Kør så kommandoen igen: npm run translations -- new language ${code}`,
    en: `Then run the command again: npm run translations -- new language ${code}`,
  }),
  siteName: (code: string, file: string): Said => ({
    da: `${file}: Giv sitet et navn på sproget under “name”: ${code}.`,
    en: `${file}: Give the site a name in the language under “name”: ${code}.`,
  }),
  translate: (code: string): Said => ({
    da: `Se, hvad der mangler på sproget: npm run translations -- status. Få det sendt til oversættelse: npm run translations -- export --to ${code}`,
    en: `See what is lacking in the language: npm run translations -- status. Get it ready for a translator: npm run translations -- export --to ${code}`,
  }),
} as const;
