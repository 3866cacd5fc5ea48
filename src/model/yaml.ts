import { isMap, isNode, isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, ParsedNode, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { encodingProblem } from './encoding.ts';
import { mergeProblem } from './merged.ts';
import { problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import { problemsOfIssues } from './schema-problems.ts';
import { diagnose } from './yaml-mistake.ts';

export type Path = readonly PropertyKey[];

/** A YAML text that could be read, and where each of its values stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** Place of the value at a path, or of the nearest value around it. */
  readonly place: (path: Path) => Place;
  /** Place of a key of the map at a path, or of that map. */
  readonly placeOfKey: (path: Path, key: string) => Place;
  /** The rest of the line on which the value at a path begins, as it stands in the file. */
  readonly written?: (path: Path) => string;
}

export type Read<Value> = { readonly value?: Value; readonly problems: readonly Problem[] };

/**
 * Reads a YAML text. A text with a syntax error gives its first problem alone, since the rest would be guesses.
 * @param linesBefore lines of the file that stand before the text (1 for front matter)
 */
export function readYaml(file: string, text: string, linesBefore = 0): Read<YamlFile> {
  const unreadable = encodingProblem(file, text) ?? mergeProblem(file, text);
  if (unreadable !== undefined) return { problems: [unreadable] };
  if (linesBefore === 0 && text.trim() === '') return { problems: [problem('file-empty', { file, line: 1, column: 1 }, { what: /(?:^|\/)(?:site|guide)\.yaml$/.test(file) ? 'needed' : 'other' })] };
  const counter = new LineCounter();
  const whole = '\n'.repeat(linesBefore) + text;
  const document = parseDocument(whole, { lineCounter: counter, prettyErrors: false });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
  };
  const error = document.errors[0];
  if (error !== undefined) {
    const place = at(error.pos[0]);
    // The parser is recursive, and says so itself where that fails it.
    if (/call stack/.test(error.message)) return { problems: [problem('nesting-deep', place, { most: deepest })] };
    if (error.code !== 'DUPLICATE_KEY') {
      const { mistake, offset } = diagnose(whole, error);
      return { problems: [problem('yaml-syntax', at(offset), { mistake })] };
    }
    return { problems: [problem('key-twice', place, { key: wordAt(text, error.pos[0] - linesBefore) })] };
  }
  let value: unknown;
  try {
    const alias = firstAlias(document);
    if (alias !== undefined) return { problems: [problem('yaml-alias', at(alias.offset), { name: alias.name })] };
    value = document.toJS() ?? {};
  } catch {
    return { problems: [problem('nesting-deep', at(linesBefore), { most: deepest })] };
  }
  // A document is ten times as large as its text, and hardly any is asked for the place of something: it is read again then.
  let kept = new WeakRef(document);
  const root = (): Document => {
    const again = kept.deref() ?? parseDocument(whole, { prettyErrors: false });
    kept = new WeakRef(again);
    return again;
  };
  const start = (node: Node | null | undefined) => at((node as ParsedNode | null)?.range?.[0] ?? linesBefore);
  return {
    value: {
      file,
      value,
      place: (path) => start(nodeAt(root(), path)),
      placeOfKey: (path, key) => {
        const map = nodeAt(root(), path);
        const pair = isMap(map) ? (map as YAMLMap<unknown>).items.find((item) => isScalar(item.key) && String(item.key.value) === key) : undefined;
        return start(isNode(pair?.key) ? pair.key : map);
      },
      written: (path) => {
        const { line, column } = start(nodeAt(root(), path));
        return (whole.split('\n', line)[line - 1] ?? '').slice(column - 1);
      },
    },
    problems: [],
  };
}

/** Checks what a YAML file holds against a schema; each issue becomes a problem at its place. */
export function checkYaml<Schema extends z.ZodType>(yaml: YamlFile, schema: Schema): Read<z.output<Schema>> {
  const result = schema.safeParse(yaml.value);
  if (result.success) return { value: result.data, problems: [] };
  return { problems: problemsOfIssues(yaml, schema, result.error.issues) };
}

/** What was read last of each file: a check that runs again at each change finds nearly all of them as they were. */
const remembered = new Map<string, { readonly text: string; readonly schema: z.ZodType; readonly linesBefore: number; readonly read: Read<{ value: never; yaml: YamlFile }> }>();

/** Reads and checks in one go. */
export function readYamlAs<Schema extends z.ZodType>(file: string, text: string, schema: Schema, linesBefore = 0): Read<{ value: z.output<Schema>; yaml: YamlFile }> {
  const before = remembered.get(file);
  if (before !== undefined && before.text === text && before.schema === schema && before.linesBefore === linesBefore) return before.read;
  const read = readAs(file, text, schema, linesBefore);
  remembered.set(file, { text, schema, linesBefore, read: read as Read<{ value: never; yaml: YamlFile }> });
  return read;
}

function readAs<Schema extends z.ZodType>(file: string, text: string, schema: Schema, linesBefore: number): Read<{ value: z.output<Schema>; yaml: YamlFile }> {
  const read = readYaml(file, text, linesBefore);
  if (read.value === undefined) return { problems: read.problems };
  const checked = checkYaml(read.value, schema);
  if (checked.value === undefined) return { problems: checked.problems };
  return { value: { value: checked.value, yaml: read.value }, problems: [] };
}

/** How deep values may stand in each other: more than any file here needs. */
const deepest = 40;

/** A reference to another place in the file, which can also blow a small file up to any size. */
function firstAlias(document: Document): { offset: number; name: string } | undefined {
  let found: { offset: number; name: string } | undefined;
  visit(document, {
    Alias: (_, node) => {
      found = { offset: node.range?.[0] ?? 0, name: node.source };
      return visit.BREAK;
    },
  });
  return found;
}

/** The node at a path, or the deepest one on the way to it. */
function nodeAt(document: Document, path: Path): Node | null {
  let node: Node | null = isNode(document.contents) ? document.contents : null;
  for (let depth = 1; depth <= path.length; depth += 1) {
    const next = document.getIn(path.slice(0, depth), true);
    if (!isNode(next)) return node;
    node = next;
  }
  return node;
}

function wordAt(text: string, offset: number): string {
  return /^[^\s:]+/.exec(text.slice(offset))?.[0] ?? '';
}
