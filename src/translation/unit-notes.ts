import type { Block } from '../model/blocks.ts';
import { letterOf } from '../model/fragments.ts';
import type { Site } from '../model/site.ts';
import { stringSpecs } from '../model/strings.ts';
import type { StringKey } from '../model/strings.ts';
import { codesOf, piecesOf } from './pieces.ts';
import type { Translatable } from './translatable.ts';

/** What a translator has to know of a block and cannot see in its words. In English, which translation tools are in as well. */
export function notesFor(site: Site, one: Translatable, block: Block): string[] {
  return [placeNote(site, one, block), ...labelNotes(site, one, block), ...formulaNotes(block), ...termNotes(site, one, block)];
}

function placeNote(site: Site, one: Translatable, { section, keys, leaf, words }: Block): string {
  if (one.kind === 'strings') return `Of the site itself, “${keys!.at(-1)!}”: ${stringSpecs[keys!.at(-1)! as StringKey]?.about ?? words}`;
  if (one.kind === 'flow') return keys![0] === 'screens' ? `The app says this (${section}). Write what the app itself says, if it speaks this language.` : `The guide says this of a screen of the app (${section}).`;
  const title = one.page?.variants.get(one.sourceLanguage)?.frontMatter.title ?? one.id;
  const page = `Page “${title}”`;
  if (leaf === undefined) return `${page}: ${frontMatterNames[keys![0]!] ?? keys!.join(' ')}.`;
  const step = one.page?.kind === 'step' ? one.page : undefined;
  const choice = step?.settings.choices.findIndex(({ id }) => section === `choice ${id}`) ?? -1;
  const where = step === undefined ? '' : `, step ${step.number}${choice < 0 ? '' : letterOf(choice)}`;
  const { action, alert, kind } = leaf;
  if (action === undefined) return `${page}${where}: ${alert === undefined ? kindNames[kind] : `in a box “${alert}”`}.`;
  const done = site.flows.get(action.flow)?.actions[action.index];
  const who = done === undefined ? '' : ` Done by the ${done.actor}${done.private ? ', while the helper looks away' : ''}.`;
  return `${page}${where}: action ${action.index + 1} of “${action.flow}”.${who}`;
}

const frontMatterNames: Readonly<Record<string, string>> = {
  title: 'its title',
  description: 'one sentence that says what is on it, for search engines and lists',
  forWhom: 'who it is for',
  noneFits: 'what to do if no guide fits',
  needs: 'something that one needs',
};

const kindNames = { heading: 'a heading', paragraph: 'a paragraph', item: 'an item of a list', action: 'an action', cell: 'a cell of a table' } as const;

function labelNotes(site: Site, one: Translatable, { leaf }: Block): string[] {
  if (leaf?.action === undefined || !codesOf(piecesOf(leaf)).some(({ kind }) => kind === 'strong')) return [];
  const speaks = [...site.flows.values()].some(({ words }) => Object.keys(words.get(one.language)?.screens ?? {}).length > 0);
  return [speaks ? 'Bold words are labels of the app: write them as the app has them in this language.' : 'Bold words are labels of the app, which is not in this language: leave them as they are.'];
}

function formulaNotes({ words }: Block): string[] {
  return /\{\s*\w+\s*,/.test(words) ? ['A formula with forms for one and many: translate the words inside the innermost braces, and give each form that the language has. Keep the rest.'] : [];
}

/** The agreed words that stand in a block, with what they mean. */
function termNotes(site: Site, { language, sourceLanguage }: Translatable, { words }: Block): string[] {
  const text = words.toLowerCase();
  return [...site.terms.values()].flatMap((term) => {
    const own = term.words[sourceLanguage];
    if (own === undefined || !text.includes(own.toLowerCase())) return [];
    const agreed = term.words[language];
    if (own === agreed) return [];
    const forbidden = term.forbidden[language] ?? [];
    return [[
      `“${own}”`,
      agreed === undefined ? ' has no agreed word in this language yet.' : ` is called “${agreed}” everywhere.`,
      forbidden.length === 0 ? '' : ` Not: ${forbidden.join(', ')}.`,
      term.explanation[sourceLanguage] === undefined ? '' : ` It is: ${term.explanation[sourceLanguage]}`,
    ].join('')];
  });
}
