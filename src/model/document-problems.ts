import type { Heading, Nodes } from 'mdast';
import { partsIn } from './document.ts';
import type { Document, DocumentPart, Section } from './document.ts';
import { labelsIn, languageOfLabel } from './flow.ts';
import type { Flow } from './flow.ts';
import { lengthProblem } from './length-problem.ts';
import type { Translation } from './length-problem.ts';
import { nearest } from './nearest.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { StepSettings } from './schemas/guide.ts';
import { placeOf, textOf } from './subset.ts';

type Walkthrough = Extract<DocumentPart, { kind: 'walkthrough' }>;

/**
 * Holds a document against the structure that it must have in every language: the choices of its step in order,
 * the walkthroughs with as many items as their flows have actions, and labels that the app shows.
 * @param shape the step, or 'prose' for a page that takes no markers
 * @param others the same page in other languages, to compare with
 */
export function structureProblems(document: Document, shape: 'prose' | { readonly step: StepSettings }, flows: ReadonlyMap<string, Flow>, others: readonly Translation[] = []): Problem[] {
  if (shape === 'prose') return document.sections.flatMap((section) => proseOnly(document.file, section));
  const swallowed = swallowing(document, shape.step);
  const choices = choiceProblems(document, shape.step, swallowed);
  // A part of the text that has another's in it says nothing true of either.
  const whole = document.sections.filter((section) => !swallowed.has(section));
  return [
    ...choices,
    ...whole.flatMap((section) => headingProblems(document.file, section)),
    ...whole.flatMap((section) => sectionFlows({ file: document.file, step: shape.step, flows, others }, section)),
  ];
}

/** The sections that end where a choice that has lost its marker should begin, with those choices: their text stands in them. */
function swallowing({ sections }: Document, { choices }: StepSettings): ReadonlyMap<Section, readonly string[]> {
  const known = choices.map(({ id }) => id);
  const ids = sections.flatMap(({ id }) => id ?? []);
  const found = new Set([...ids, ...meantBy(ids, known)]);
  const lost = new Map<Section, string[]>();
  for (const [index, id] of known.entries()) {
    if (found.has(id)) continue;
    const before = sections.findLast((section) => section.kind === 'body' || known.slice(0, index).includes(section.id ?? ''));
    if (before !== undefined) lost.set(before, [...(lost.get(before) ?? []), id]);
  }
  return lost;
}

/** The choices that stand there under a misspelt id: they are not missing as well. */
function meantBy(found: readonly string[], known: readonly string[]): ReadonlySet<string> {
  const left = known.filter((id) => !found.includes(id));
  return new Set(found.flatMap((id) => (known.includes(id) ? [] : (nearest(id, left) ?? []))));
}

/** The heading of a choice whose marker is lost, as far as one in the text before it can be that alone. */
function lostHeading(section: Section): Heading | undefined {
  const headings = partsIn(section).flatMap((part) => (part.kind === 'prose' ? part.nodes : [])).filter((node) => node.type === 'heading' && node.depth === 3);
  return headings.at(-1) as Heading | undefined;
}

function proseOnly(file: string, section: Section): Problem[] {
  const { line, column } = section;
  if (section.kind === 'choice') return [problem('marker-where', { file, line, column }, { name: 'Choice' })];
  if (section.kind === 'after') return [problem('marker-where', { file, line, column }, { name: 'AfterChoices' })];
  return section.parts.flatMap((part) => {
    if (part.kind !== 'walkthrough' && part.kind !== 'problems') return [];
    return [problem('marker-where', { file, line: part.line, column: part.column }, { name: part.kind === 'problems' ? 'Problems' : 'Walkthrough' })];
  });
}

function choiceProblems(document: Document, step: StepSettings, swallowed: ReadonlyMap<Section, readonly string[]>): Problem[] {
  const { file } = document;
  const known = step.choices.map((choice) => choice.id);
  const found = document.sections.filter((section) => section.kind === 'choice');
  const problems: Problem[] = [];
  const seen: string[] = [];
  for (const { id = '', line, column, title } of found) {
    const at = { file, line, column };
    // A marker without its id has been refused already.
    if (id === '') continue;
    if (!known.includes(id)) problems.push(problem('choice-unknown', at, { id, known, used: found.flatMap((section) => section.id ?? []) }));
    else if (known.indexOf(id) <= Math.max(-1, ...seen.map((one) => known.indexOf(one)))) problems.push(problem('choice-order', at, { id, known }));
    if (title === undefined) problems.push(problem('choice-title', at, { id }));
    seen.push(id);
  }
  if (found.some((section) => section.id === '')) return problems;
  const end = { file, line: found.at(-1)?.line ?? 1, column: 1 };
  const meant = meantBy(seen, known);
  for (const id of known) {
    if (seen.includes(id) || meant.has(id)) continue;
    const [section] = [...swallowed].find(([, ids]) => ids.length === 1 && ids[0] === id) ?? [];
    const heading = section === undefined ? undefined : lostHeading(section);
    problems.push(problem('choice-missing', heading === undefined ? end : placeOf(file, heading), { id, known, ...(heading === undefined ? {} : { heading: textOf(heading) }) }));
  }
  return problems;
}

/** Inside a choice and inside <Problems /> headings stand lower: the page makes the headings above them. */
function headingProblems(file: string, section: Section): Problem[] {
  const check = (parts: readonly DocumentPart[], least: number): Problem[] =>
    parts.flatMap((part) => {
      if (part.kind === 'problems') return check(part.parts, section.kind === 'choice' ? 4 : 3);
      if (part.kind !== 'prose') return [];
      return part.nodes.flatMap((node) =>
        node.type === 'heading' && node.depth < least && node.depth > 1 ? [problem('heading-level', placeOf(file, node), { found: node.depth, least: Math.min(least, 4) })] : [],
      );
    });
  return check(section.parts, section.kind === 'choice' ? 4 : 2);
}

interface Around {
  readonly file: string;
  readonly step: StepSettings;
  readonly flows: ReadonlyMap<string, Flow>;
  readonly others: readonly Translation[];
}

function sectionFlows({ file, step, flows, others }: Around, section: Section): Problem[] {
  const walkthroughs = partsIn(section).flatMap((part): Walkthrough[] => (part.kind === 'walkthrough' ? [part] : []));
  const expected = section.kind === 'choice' ? step.choices.find((choice) => choice.id === section.id)?.flows : section.kind === 'body' ? step.flows : [];
  const found = walkthroughs.map((one) => one.flow);
  const problems: Problem[] = walkthroughs.flatMap((one) => walkthroughProblems(file, one, flows, others));
  // A name that no flow has is said to be unknown where it stands, and says nothing of the others.
  const known = [...found, ...(expected ?? [])].every((flow) => flows.has(flow));
  if (expected !== undefined && known && found.join(' ') !== expected.join(' ')) {
    const { line, column } = walkthroughs[0] ?? section;
    problems.push(problem('walkthrough-flows', { file, line, column }, { found, expected }));
  }
  return problems;
}

function walkthroughProblems(file: string, part: Walkthrough, flows: ReadonlyMap<string, Flow>, others: readonly Translation[]): Problem[] {
  const at = { file, line: part.line, column: part.column };
  const flow = flows.get(part.flow);
  if (part.flow === '' || flow?.unread === true) return [];
  if (flow === undefined) return [problem('name-unknown', at, { key: 'flow', found: part.flow, known: [...flows.keys()] })];
  // A walkthrough without a list has been refused already, and a flow that lacks an action has not as many as it should.
  const length = part.items.length === 0 || flow.gap === true ? [] : lengthProblem(file, part, flow, others);
  return [...length, ...part.items.flatMap((item) => labelProblems(file, item, flow))];
}

/** Bold words in a walkthrough are labels of the app. A flow whose app shows nothing has no labels to hold them against. */
function labelProblems(file: string, node: Nodes, flow: Flow): Problem[] {
  if (flow.words.size === 0) return [];
  if (node.type === 'strong') {
    const label = textOf(node);
    if (languageOfLabel(flow, label, '') !== undefined) return [];
    const known = [...new Set([...flow.words.keys()].flatMap((language) => labelsIn(flow, language).map((one) => one.words)))];
    return [problem('label-unknown', placeOf(file, node), { label, known })];
  }
  return 'children' in node ? node.children.flatMap((child) => labelProblems(file, child as Nodes, flow)) : [];
}
