import type { z } from 'zod';
import { formatNames } from './messages/files.ts';
import type { FormatName, TypeName } from './messages/files.ts';
import { problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Turns what Zod found into problems an editor can act on: the key by name, its place, and what would be right. */
export function problemsOfIssues(yaml: YamlFile, schema: z.ZodType, issues: readonly Issue[]): Problem[] {
  return issues.flatMap((issue) => problemsOfIssue(yaml, schema, issue));
}

function problemsOfIssue(yaml: YamlFile, schema: z.ZodType, issue: Issue): Problem[] {
  const path = issue.path;
  const parent = path.slice(0, -1);
  const key = keyOf(path);
  const found = valueAt(yaml.value, path);
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, path);
    return issue.keys.map((name) => problem('unknown-key', yaml.placeOfKey(path, name), { key: name, known }));
  }
  if (issue.code === 'invalid_union') {
    const inner = issue.errors.toSorted((a, b) => (b[0]?.path.length ?? 0) - (a[0]?.path.length ?? 0))[0] ?? [];
    if (found !== undefined && inner.length > 0) {
      return inner.flatMap((one) => problemsOfIssue(yaml, schema, { ...one, path: [...path, ...one.path] }));
    }
  }
  if (found === undefined) return [problem('key-missing', yaml.place(parent), { key })];
  const place = yaml.place(path);
  const shown = show(found);
  switch (issue.code) {
    case 'invalid_value':
      return [problem('value-unknown', place, { key, found: shown, known: issue.values.map(String) })];
    case 'too_small':
      if (issue.origin === 'string') return [problem('value-format', place, { key, found: shown, format: 'text' })];
      return [problem('value-range', place, { key, found: shown, least: Number(issue.minimum) })];
    case 'custom':
    case 'invalid_format':
      return [problem('value-format', place, { key, found: shown, format: formatOf(issue.message) })];
    case 'invalid_key':
      return [problem('value-format', yaml.placeOfKey(parent, key), { key, found: key, format: formatOf(issue.issues[0]?.message ?? '') })];
    default:
      return [problem('value-type', place, { key, found: shown, type: typeOf(issue) })];
  }
}

/** Schemas name the format as their error message: `z.string().regex(…, 'slug')`. */
function formatOf(message: string): FormatName {
  return formatNames.find((name) => name === message) ?? 'text';
}

function typeOf(issue: Issue): TypeName {
  const expected = 'expected' in issue ? String(issue.expected) : 'string';
  return expected === 'number' || expected === 'int' || expected === 'boolean' || expected === 'array' || expected === 'object' || expected === 'record'
    ? expected
    : 'string';
}

/** The key that a path ends at: "slugs.da" is "da", and the third of a list is "steps[3]". */
function keyOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${String(path.at(-2) ?? '')}[${last + 1}]`;
  return String(last ?? '');
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

function show(value: unknown): string {
  if (value === null) return '';
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object') return '{…}';
  const text = String(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let options = unwrap(schema);
  for (const key of path) options = options.flatMap((option) => stepInto(option, key)).flatMap(unwrap);
  return options.flatMap((option) => Object.keys(option.shape ?? {}));
}

interface Inner {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
}

const inner = (schema: z.ZodType) => schema._zod.def as unknown as Inner;

function unwrap(schema: z.ZodType): Inner[] {
  const def = inner(schema);
  if (def.type === 'optional' || def.type === 'default' || def.type === 'nullable') return unwrap(def.innerType!);
  if (def.type === 'pipe') return unwrap(def.in!);
  if (def.type === 'union') return def.options!.flatMap(unwrap);
  return [def];
}

function stepInto(def: Inner, key: PropertyKey): z.ZodType[] {
  if (def.type === 'array') return [def.element!];
  if (def.type === 'record') return [def.valueType!];
  const next = def.shape?.[String(key)];
  return next === undefined ? [] : [next];
}
