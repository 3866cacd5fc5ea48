import { languageName } from './language-names.ts';
import { allOf, anyOf, didYouMean, inARow, say } from './words.ts';

export const structureMessages = {
  'id-twice': ({ id, list }: { id: string; /** The list that names it twice. */ list?: string }) =>
    list !== undefined ? say(
      [`“${id}” står to gange i “${list}”.`, 'Hvert navn må kun stå én gang i listen.', 'Slet det ene.'],
      [`“${id}” is twice in “${list}”.`, 'Each name may be in the list only once.', 'Delete one of them.'],
    ) : say(
      [`“${id}” er brugt to gange.`, 'Hvert navn (id) må kun bruges én gang her.', 'Slet den ene, eller giv den et andet navn.'],
      [`“${id}” is used twice.`, 'Each id may be used only once here.', 'Delete one of them, or give it another id.'],
    ),
  'id-reserved': ({ id }: { id: string }) =>
    say(
      [`“${id}” kan ikke bruges som navn (id).`, 'Ordet bruges af sitet selv.', 'Vælg et andet navn, og omdøb filerne efter det.'],
      [`“${id}” cannot be used as an id.`, 'The site itself uses that word.', 'Choose another id, and rename the files after it.'],
    ),
  'name-unknown': ({ key, found, known, listed = [], create }: { key: string; found: string; known: readonly string[]; /** Those that stand in the same list already: none of them was meant. */ listed?: readonly string[]; /** The file that would make it known. */ create?: string }) => {
    const fix = didYouMean(found, known.filter((name) => !listed.includes(name)), create !== undefined ? { da: `Slet “${found}”, eller opret ${create}.`, en: `Delete “${found}”, or create ${create}.` } : { da: `Ret “${key}”.`, en: `Correct “${key}”.` });
    return say(
      [`“${key}” nævner “${found}”, som ikke findes.`, `Det findes: ${allOf(known).da || 'ingenting endnu'}.`, fix.da],
      [`“${key}” names “${found}”, which does not exist.`, `These exist: ${allOf(known).en || 'nothing yet'}.`, fix.en],
    );
  },
  'needs-missing': ({ id }: { id: string }) =>
    say(
      [`“needs” mangler “${id}”.`, 'Filen guide.yaml siger, hvad læseren skal have klar; hver ting skal have ord på hvert sprog.', `Tilføj “${id}:” under “needs:”.`],
      [`“needs” lacks “${id}”.`, 'The file guide.yaml says what the reader must have ready; each thing must have words in each language.', `Add “${id}:” under “needs:”.`],
    ),
  'choice-unknown': ({ id, known, used }: { id: string; known: readonly string[]; /** Those that the file has already: none of them was meant. */ used: readonly string[] }) => {
    const fix = didYouMean(id, known.filter((name) => !used.includes(name)), {
      da: `Slet valget og dets tekst på alle sprog, eller skriv “${id}” under “choices:” i guide.yaml.`,
      en: `Delete the choice and its text in every language, or write “${id}” under “choices:” in guide.yaml.`,
    });
    return say(
      [`Valget “${id}” står ikke i guide.yaml.`, `Valg i dette trin: ${allOf(known).da || 'ingen'}.`, fix.da],
      [`The choice “${id}” is not in guide.yaml.`, `Choices of this step: ${allOf(known).en || 'none'}.`, fix.en],
    );
  },
  'choice-missing': ({ id, known, heading }: { id: string; known: readonly string[]; /** The heading that has lost the marker above it. */ heading?: string }) => {
    const fix = heading === undefined
      ? { da: `Tilføj <Choice id="${id}" /> på en linje for sig, med overskrift og tekst under.`, en: `Add <Choice id="${id}" /> on a line of its own, with a heading and text below it.` }
      : { da: `Er overskriften “${heading}” valgets, så skriv <Choice id="${id}" /> på en linje for sig over den. Skriv ellers valget med overskrift og tekst.`, en: `If the heading “${heading}” is that of the choice, write <Choice id="${id}" /> on a line of its own above it. If not, write the choice with a heading and text.` };
    return say(
      [`Valget “${id}” mangler i teksten.`, known.length > 1 ? `Trinnet skal have valgene ${allOf(known).da}, i den rækkefølge.` : `Trinnet skal have valget ${allOf(known).da}.`, fix.da],
      [`The choice “${id}” is missing from the text.`, known.length > 1 ? `The step must have the choices ${allOf(known).en}, in that order.` : `The step must have the choice ${allOf(known).en}.`, fix.en],
    );
  },
  'choice-order': ({ id, known }: { id: string; known: readonly string[] }) =>
    say(
      [`Valget “${id}” står et forkert sted, eller to gange.`, `Rækkefølgen er ${allOf(known).da}.`, 'Flyt mærket og dets tekst, så rækkefølgen passer.'],
      [`The choice “${id}” is in the wrong place, or there twice.`, `The order is ${allOf(known).en}.`, 'Move the marker and its text so that the order is right.'],
    ),
  'choice-title': ({ id }: { id: string }) =>
    say(
      [`Valget “${id}” har ingen overskrift.`, 'Lige efter <Choice> skal der stå en overskrift med ###.', 'Tilføj “### …” under mærket.'],
      [`The choice “${id}” has no heading.`, 'Right after <Choice> there must be a heading with ###.', 'Add “### …” below the marker.'],
    ),
  'after-choices': (_: Record<string, never>) =>
    say(
      ['<AfterChoices /> står uden et valg før sig, eller to gange.', 'Mærket afslutter trinnets valg.', 'Slet mærket, eller flyt det efter det sidste valg.'],
      ['<AfterChoices /> has no choice before it, or is there twice.', 'The marker ends the choices of the step.', 'Delete the marker, or move it after the last choice.'],
    ),
  'marker-where': ({ name }: { name: string }) =>
    say(
      [`<${name}> kan ikke stå i denne fil.`, 'Mærket hører til i trinnene i en vejledning.', 'Slet mærket.'],
      [`<${name}> cannot be used in this file.`, 'The marker belongs in the steps of a guide.', 'Delete the marker.'],
    ),
  'walkthrough-list': ({ flow }: { flow: string }) =>
    say(
      [`<Walkthrough flow="${flow}" /> har ingen nummereret liste efter sig.`, 'Den næste blok skal være en liste: 1. … 2. … 3. …', 'Sæt listen lige efter mærket, med en tom linje imellem.'],
      [`<Walkthrough flow="${flow}" /> has no numbered list after it.`, 'The next block must be a list: 1. … 2. … 3. …', 'Put the list right after the marker, with an empty line between.'],
    ),
  'walkthrough-length': (details: { flow: string; items: number; actions: number; lacking: readonly string[]; /** Whether those are what is lacking, or only may be. */ sure: boolean; other?: OtherList }) => {
    const { flow, items, actions } = details;
    const fix = fixLength(details);
    return say(
      [`Listen har ${items} ${items === 1 ? 'punkt' : 'punkter'}.`, `Forløbet “${flow}” har ${actions} ${actions === 1 ? 'handling' : 'handlinger'}: listen skal have lige så mange punkter, på hvert sprog.`, fix.da],
      [`The list has ${items} ${items === 1 ? 'item' : 'items'}.`, `The flow “${flow}” has ${actions} ${actions === 1 ? 'action' : 'actions'}: the list must have as many items, in every language.`, fix.en],
    );
  },
  'walkthrough-flows': ({ found, expected }: { found: readonly string[]; expected: readonly string[] }) =>
    say(
      [`Forløb i denne del af teksten: ${allOf(found).da || 'ingen'}.`, `Forløb i guide.yaml: ${allOf(expected).da || 'ingen'}${expected.length > 1 ? ', i den rækkefølge' : ''}.`, 'Ret <Walkthrough> her, eller “flows:” i guide.yaml, så de er ens.'],
      [`Flows in this part of the text: ${allOf(found).en || 'none'}.`, `Flows in guide.yaml: ${allOf(expected).en || 'none'}${expected.length > 1 ? ', in that order' : ''}.`, 'Correct <Walkthrough> here, or “flows:” in guide.yaml, so that they agree.'],
    ),
  'label-unknown': ({ label, known }: { label: string; known: readonly string[] }) => {
    const fix = didYouMean(label, known, { da: 'Skriv ordet, som appen viser det, eller fjern den fede skrift.', en: 'Write the word as the app shows it, or remove the bold.' });
    return say(
      [`“${label}” står med fed skrift, men findes ikke på nogen af forløbets skærme.`, 'Fede ord i et forløb er ord fra appen, skrevet nøjagtigt som appen viser dem.', fix.da],
      [`“${label}” is in bold, but is on none of the flow’s screens.`, 'Bold words in a walkthrough are words of the app, exactly as the app shows them.', fix.en],
    );
  },
  'page-link': ({ target, known }: { target: string; known: readonly string[] }) => {
    // A step that is named without its guide is no near miss by its letters.
    const step = known.filter((id) => id.endsWith(`/${target}`));
    const fix = didYouMean(step.length === 1 ? step[0]! : target, known, { da: 'Ret linket.', en: 'Correct the link.' });
    return say(
      [`Linket går til “page:${target}”, som ikke findes.`, 'Efter “page:” skal stå navnet (id) på en side: en artikel, en vejledning eller vejledning/trin.', fix.da],
      [`The link goes to “page:${target}”, which does not exist.`, 'After “page:” write the id of a page: an article, a guide or guide/step.', fix.en],
    );
  },
  'page-fragment': ({ target, fragment, known }: { target: string; fragment: string; known: readonly string[] }) => {
    const fix = didYouMean(fragment, known, { da: 'Ret ordet efter #, eller slet det.', en: 'Correct the word after #, or delete it.' });
    return say(
      [`“#${fragment}” findes ikke på siden “${target}”.`, `Steder på siden: ${allOf(known).da || 'ingen'}.`, fix.da],
      [`“#${fragment}” does not exist on the page “${target}”.`, `Places on the page: ${allOf(known).en || 'none'}.`, fix.en],
    );
  },
  'term-link': ({ term, known }: { term: string; known: readonly string[] }) => {
    const fix = didYouMean(term, known, { da: `Ret linket, eller opret filen content/terms/${term}.yaml.`, en: `Correct the link, or create the file content/terms/${term}.yaml.` });
    return say(
      [`Linket går til “term:${term}”, som ikke findes.`, 'Efter “term:” skal stå navnet på en fil i content/terms/, uden .yaml.', fix.da],
      [`The link goes to “term:${term}”, which does not exist.`, 'After “term:” write the name of a file in content/terms/, without .yaml.', fix.en],
    );
  },
  'term-place': ({ where }: { where: 'heading' | 'walkthrough' }) =>
    say(
      [`Et link til et forklaret ord står ${where === 'heading' ? 'i en overskrift' : 'i listen til et forløb'}.`, 'Et ord med “term:” skal stå i almindelig tekst, i en punktliste, i en tabel eller i en boks.', 'Skriv ordet uden link her, og sæt linket på ordet et andet sted på siden.'],
      [`A link to an explained word is in ${where === 'heading' ? 'a heading' : 'the list of a walkthrough'}.`, 'A word with “term:” must be in plain text, in a list of points, in a table or in a box.', 'Write the word without a link here, and put the link on the word somewhere else on the page.'],
    ),
  'term-word': ({ language }: { language: string }) =>
    say(
      [`“words” mangler “${language}”.`, 'Et ord skal aftales på sitets kildesprog og på hvert sprog, der står under “forms” eller “forbidden”.', `Tilføj “${language}:” under “words:” med det ord, som sitet bruger.`],
      [`“words” lacks “${language}”.`, 'A word must be agreed in the site’s source language and in each language that is under “forms” or “forbidden”.', `Add “${language}:” under “words:” with the word that the site uses.`],
    ),
  'address-clash': ({ address, other }: { address: string; other: string }) =>
    say(
      [`Adressen ${address} er optaget af ${other}.`, 'To sider kan ikke have samme adresse.', 'Giv den ene et andet navn under “slugs:”, eller slet den gamle adresse.'],
      [`The address ${address} is taken by ${other}.`, 'Two pages cannot have the same address.', 'Give one of them another name under “slugs:”, or delete the old address.'],
    ),
  'text-twice': ({ key, other }: { key: string; other: string }) =>
    say(
      [`“${key}” er den samme som i ${other}.`, 'To sider på samme sprog skal kunne kendes fra hinanden i faner og søgeresultater.', `Skriv en anden “${key}” her.`],
      [`“${key}” is the same as in ${other}.`, 'Two pages of one language must be told apart in tabs and search results.', `Write another “${key}” here.`],
    ),
  'page-without-variant': ({ page }: { page: string }) =>
    say(
      [`Siden “${page}” findes ikke på noget sprog.`, 'En side skal have en .mdx-fil på mindst ét sprog for at kunne læses.', 'Skriv siden på ét sprog, eller fjern den fra guide.yaml eller site.yaml.'],
      [`The page “${page}” exists in no language.`, 'A page must have an .mdx file in at least one language to be read.', 'Write the page in one language, or delete it from guide.yaml or site.yaml.'],
    ),
};

/** The same list in another language, where it is as long as its flow. */
export interface OtherList {
  readonly language: string;
  /** Those of its items that are lacking, or may be: the number of each and how it begins. */
  readonly items: readonly { readonly number: number; readonly words: string }[];
}

/** Items that an editor can still compare. */
const mostItems = 3;

/** What to do about a list that is not as long as its flow. */
function fixLength({ items, actions, lacking, sure, other }: { items: number; actions: number; lacking: readonly string[]; sure: boolean; other?: OtherList }): { da: string; en: string } {
  const name = other === undefined ? undefined : languageName(other.language);
  if (items > actions) {
    const compare = { da: name === undefined ? '' : `Sammenlign med ${name.da}. `, en: name === undefined ? '' : `Compare with the ${name.en} text. ` };
    return { da: `${compare.da}Saml punkterne, så der bliver ${actions}, eller ret forløbet.`, en: `${compare.en}Join items so that there are ${actions}, or correct the flow.` };
  }
  if (other !== undefined && name !== undefined && other.items.length > 0 && other.items.length <= mostItems) {
    const one = actions - items === 1;
    const quoted = { da: other.items.map(({ number, words }) => `punkt ${number} er “${words}”`), en: other.items.map(({ number, words }) => `item ${number} is “${words}”`) };
    if (sure) {
      return {
        da: `Sammenlign med ${name.da}, hvor ${inARow(quoted.da, 'og')}. Skriv ${one ? 'det manglende punkt på samme plads' : 'de manglende punkter på samme pladser'}.`,
        en: `Compare with the ${name.en} text, where ${inARow(quoted.en, 'and')}. Write the missing ${one ? 'item in the same place' : 'items in the same places'}.`,
      };
    }
    return {
      da: `Sammenlign med ${name.da}, hvor ${inARow(quoted.da, 'og')}. ${one ? 'Skriv det af dem, der mangler' : 'Skriv dem, der mangler'}, på samme plads.`,
      en: `Compare with the ${name.en} text, where ${inARow(quoted.en, 'and')}. Write ${one ? 'the one that is' : 'those that are'} missing in the same place.`,
    };
  }
  if (lacking.length === 0) return { da: `Tilføj punkter, så der bliver ${actions}, eller ret forløbet.`, en: `Add items so that there are ${actions}, or correct the flow.` };
  if (!sure) {
    const count = actions - items;
    return {
      da: `Find ud af, hvad der mangler: ${anyOf(lacking).da}. Tilføj ${count === 1 ? 'et punkt' : `${count} punkter`} for det.`,
      en: `Find out what is missing: ${anyOf(lacking).en}. Add ${count === 1 ? 'an item' : `${count} items`} for it.`,
    };
  }
  return {
    da: `Tilføj et punkt for ${allOf(lacking).da}, hvis det er ${lacking.length === 1 ? 'det' : 'dem'}, der mangler, og se, om rækkefølgen passer.`,
    en: `Add an item for ${allOf(lacking).en}, if ${lacking.length === 1 ? 'that is what is missing' : 'those are what is missing'}, and see that the order is right.`,
  };
}
