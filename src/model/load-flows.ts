import { flowProblems, flowWordsProblems } from './flow-problems.ts';
import type { Flow } from './flow.ts';
import type { Problem } from './problem.ts';
import { problem } from './problem.ts';
import { flowSchema, flowWordsSchema } from './schemas/flow.ts';
import type { FlowWords } from './schemas/flow.ts';
import type { SourceOf } from './source.ts';
import { readYamlAs } from './yaml.ts';

/** The flows in `content/flows/`, with their words. One that cannot be read is there by name, marked as unread. */
export function loadFlows(sources: readonly SourceOf<'yaml'>[], languages: readonly string[]): { flows: Map<string, Flow>; problems: Problem[] } {
  const flows = new Map<string, Flow>();
  const problems: Problem[] = [];
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
    problems.push(...flowProblems(flow));
    flows.set(flow.id, flow);
  }
  for (const source of wordFiles) {
    const [id = '', language = ''] = fileName(source).split(/\.(?=[^.]*$)/);
    const flow = flows.get(id);
    const start = { file: source.path, line: 1, column: 1 };
    if (!languages.includes(language)) problems.push(problem('file-language', start, { language, known: languages }));
    const read = readYamlAs(source.path, source.text, flowWordsSchema);
    problems.push(...read.problems);
    if (flow === undefined) problems.push(problem('file-unexpected', start, { name: id, known: [...flows.keys()], where: 'content/flows/' }));
    else if (read.value === undefined) flow.unread = true;
    else if (flow.unread !== true) {
      problems.push(...flowWordsProblems(flow, read.value.value, read.value.yaml));
      (flow.words as Map<string, FlowWords>).set(language, read.value.value);
    }
  }
  return { flows, problems };
}

function unreadFlow(id: string, file: string): Flow {
  const place = () => ({ file, line: 1, column: 1 });
  return { id, devices: [], screens: {}, actions: [], words: new Map(), yaml: { file, value: {}, place, placeOfKey: place }, unread: true };
}
