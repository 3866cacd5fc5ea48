import { flowProblems } from './flow-problems.ts';
import { flowWordsProblems, namelessProblems } from './flow-words-problems.ts';
import type { Flow } from './flow.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import { flowSchema, flowWordsSchema } from './schemas/flow.ts';
import type { FlowWords } from './schemas/flow.ts';
import type { SourceOf } from './source.ts';
import { readYamlAs } from './yaml.ts';

export interface LoadedFlows {
  readonly flows: Map<string, Flow>;
  /** Stand-ins for flows that have words and no file of their own. */
  readonly lost: ReadonlyMap<string, Flow>;
  readonly problems: readonly Problem[];
}

/** The flows in `content/flows/`, with their words. One that cannot be read is there by name, marked as unread. */
export function loadFlows(sources: readonly SourceOf<'yaml'>[], languages: readonly string[]): LoadedFlows {
  const flows = new Map<string, Flow>();
  const lost = new Map<string, Flow>();
  const problems: Problem[] = [];
  /** Flows whose words name something that is not there: what seems to lack words may be what was meant. */
  const misnamed = new Set<Flow>();
  const fileName = (source: SourceOf<'yaml'>) => source.name.replace(/^flows\//, '').replace(/\.yaml$/, '');
  const wordFiles = sources.filter((source) => fileName(source).includes('.'));
  for (const source of sources.filter((one) => !wordFiles.includes(one))) {
    const read = readYamlAs(source.path, source.text, flowSchema);
    problems.push(...read.problems);
    if (read.value === undefined) {
      flows.set(fileName(source), unreadFlow(fileName(source), source.path));
      continue;
    }
    const flow: Flow = { ...read.value.value, id: fileName(source), yaml: read.value.yaml, words: new Map() };
    const own = flowProblems(flow);
    problems.push(...own);
    if (own.some(({ rule }) => rule === 'flow-gap')) flow.gap = true;
    flows.set(flow.id, flow);
  }
  for (const source of wordFiles) {
    const [id = '', language = ''] = fileName(source).split(/\.(?=[^.]*$)/);
    const flow = flows.get(id);
    const start = { file: source.path, line: 1, column: 1 };
    if (!languages.includes(language)) problems.push(problem('file-language', start, { language, known: languages }));
    const read = readYamlAs(source.path, source.text, flowWordsSchema);
    problems.push(...read.problems);
    if (flow === undefined) {
      if (lost.has(id)) continue;
      const known = [...flows.keys()];
      problems.push(problem('file-unexpected', start, { name: id, known, where: 'content/flows/', flow: `content/flows/${id}.yaml` }));
      // Where the file of the flow is gone that is told once: guides and pages that name it are right.
      if (nearest(id, known) === undefined) lost.set(id, unreadFlow(id, source.path));
    } else if (read.value === undefined) flow.unread = true;
    else if (flow.unread !== true) {
      const strangers = flowWordsProblems(flow, read.value.value, read.value.yaml);
      problems.push(...strangers);
      if (strangers.length > 0) misnamed.add(flow);
      (flow.words as Map<string, FlowWords>).set(language, read.value.value);
    }
  }
  // What no file has words for is known once all have been read.
  for (const flow of flows.values()) if (flow.unread !== true && !misnamed.has(flow)) problems.push(...namelessProblems(flow));
  return { flows, lost, problems };
}

function unreadFlow(id: string, file: string): Flow {
  const place = () => ({ file, line: 1, column: 1 });
  return { id, slugs: {}, devices: [], screens: {}, actions: [], words: new Map(), yaml: { file, value: {}, place, placeOfKey: place }, unread: true };
}
