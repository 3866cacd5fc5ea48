import { partsIn } from '../../model/document.ts';
import type { Document } from '../../model/document.ts';
import type { GuidePage, StepPage } from '../../model/page.ts';
import { pathOf, textOf } from '../content-with.ts';
import { refusedId } from './ids.ts';
import { insertItem, plainItem } from './insert.ts';
import type { Splice } from './splice.ts';
import { inQuotes, yamlWord } from './page-text.ts';
import { stepOf } from './places.ts';
import { isRefused } from './plan.ts';
import type { NewRequest, Planned, Refused, Workplace } from './plan.ts';
import { refusals } from './refusals.ts';
import { todos } from './todos.ts';
import { firstWords, hasFirstWords } from './words.ts';

const notes = {
  da: {
    kinds: 'Hver skærm er her én gang, med det, man kan trykke på, og den skærm, det fører til.',
    actions: 'En handling for hvert punkt i trinets liste. “helper” hjælper, og “owner” er den, det handler om.',
    words: 'Skriv under “screens”, hvad der står i appen, når I ved det.',
  },
  en: {
    kinds: 'Each screen is here once, with what can be pressed and the screen that it leads to.',
    actions: 'One action for each point of the list in the step. “helper” helps, and “owner” is the person whom it is about.',
    words: 'Write under “screens” what the app says, when you know it.',
  },
} as const;

/** A flow of one action and its words; with a step, also the walkthrough of it there, before the choices. */
export function planFlow({ id, step: name }: Extract<NewRequest, { kind: 'flow' }>, work: Workplace): Planned {
  const { site } = work;
  const wrong = refusedId(id);
  if (wrong !== undefined) return wrong;
  const other = site.flows.get(id);
  if (other !== undefined) return { refused: refusals.taken(id, other.yaml.file) };
  const place = name === undefined ? undefined : stepOf(name, work);
  if (place !== undefined && isRefused(place)) return place;
  const changes = place === undefined ? new Map<string, readonly Splice[]>() : stepChanges(id, place, work);
  if (isRefused(changes)) return changes;
  const language = site.settings.sourceLanguage;
  const [facts, words] = [`flows/${id}.yaml`, `flows/${id}.${language}.yaml`];
  return {
    files: new Map([[facts, flowText(place?.guide.settings.audience === 'self' ? 'owner' : 'helper', work)], [words, wordsText(language, work)]]),
    changes,
    todo: [
      todos.flow(pathOf(work.content.sources, facts)),
      todos.flowWords(pathOf(work.content.sources, words)),
      ...(place === undefined ? [todos.unusedFlow(id)] : [...changes.keys()].filter((one) => one.endsWith('.mdx')).map((one) => todos.walkthrough(pathOf(work.content.sources, one)))),
    ],
  };
}

function flowText(actor: 'helper' | 'owner', { editor }: Workplace): string {
  return `# ${notes[editor].kinds}
devices: [phone]
start: first-screen
screens:
  first-screen: { kind: information, device: phone, words: unknown, controls: { next: last-screen } }
  last-screen: { kind: done, device: phone, words: unknown }
# ${notes[editor].actions}
actions:
  - { id: first-action, actor: ${actor}, inputs: [first-screen.next] }
`;
}

function wordsText(language: string, { editor }: Workplace): string {
  const words = firstWords(language);
  return `# ${notes[editor].words}
screens: {}
guide:
  first-screen:
    name: ${inQuotes(words.screen)}
    controls:
      next: { name: ${inQuotes(words.control)}, hint: ${inQuotes(words.hint)} }
  last-screen:
    name: ${inQuotes(words.lastScreen)}
`;
}

/** The walkthrough in the structure of the guide and in each language of the step, since none may lack an action. */
function stepChanges(flow: string, { guide, step }: { guide: GuidePage; step: StepPage }, work: Workplace): Map<string, readonly Splice[]> | Refused {
  const structure = `guides/${guide.id}/guide.yaml`;
  const change = insertItem(textOf(work.content, structure) ?? '', ['steps', guide.steps.indexOf(step), 'flows'], plainItem(yamlWord(flow)));
  if (change === undefined) return { refused: refusals.notInserted(guide.file, 'flows') };
  const wordless = [...step.variants.keys()].filter((language) => language !== guide.sourceLanguage && !hasFirstWords(language));
  if (wordless.length > 0) return { refused: refusals.wordless(step.id, wordless) };
  const pages = [...step.variants.values()].map(({ language, document, file }): [string, readonly Splice[]] => {
    const name = work.site.nameOf(file);
    return [name, [walkthrough(flow, firstWords(language).action, document, textOf(work.content, name) ?? '')]];
  });
  return new Map([[structure, [change]], ...pages]);
}

/** The walkthrough after all that stands before the choices and the problems. */
function walkthrough(flow: string, action: string, { sections }: Document, text: string): Splice {
  const lines = sections.flatMap((section) => [...(section.kind === 'body' ? [] : [section.line]), ...partsIn(section).flatMap((part) => (part.kind === 'problems' ? [part.line] : []))]);
  const written = `<Walkthrough flow="${flow}" />\n\n1. ${action}\n`;
  if (lines.length === 0) return { at: text.length, words: `${text.endsWith('\n') ? '' : '\n'}${/\n\s*\n$/.test(text) ? '' : '\n'}${written}` };
  const at = text.split('\n').slice(0, Math.min(...lines) - 1).join('\n').length + 1;
  return { at, words: `${/\n[ \t]*\n$/.test(text.slice(0, at)) ? '' : '\n'}${written}\n` };
}
