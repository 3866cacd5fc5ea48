import type { z } from 'zod';
import { formatNames } from './messages/files.ts';
import type { FormatName, Found, TypeName } from './messages/files.ts';
import { rightValue } from './messages/right-value.ts';
import { nearest } from './nearest.ts';
import { clip, problem } from './problem.ts';
import type { Problem } from './problem.ts';
import type { Path, YamlFile } from './yaml.ts';

type Issue = z.core.$ZodIssue;

/** Turns what Zod found into problems an editor can act on: the key by name, its place, and what would be right. */
export function problemsOfIssues(yaml: YamlFile, schema: z.ZodType, issues: readonly Issue[]): Problem[] {
  const meant = ({ path }: Issue, key: string) => nameOf([...path, nearest(key, keysAt(schema, path)) ?? key]);
  const misspelt = new Set(issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys.map((key) => meant(issue, key)) : [])));
  // A key that is there under a misspelt name is not lacking as well.
  const lacking = (issue: Issue) => valueAt(yaml.value, issue.path) === undefined && misspelt.has(nameOf(issue.path));
  return issues.filter((issue) => !lacking(issue)).flatMap((issue) => problemsOfIssue(yaml, schema, issue));
}

const nameOf = (path: Path) => path.map(String).join('\n');

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
    const inner = likeliest(issue.errors);
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
    case 'too_big':
      if (Array.isArray(found)) return [problem('value-length', place, { key, found: found.length, ...lengthsAt(schema, path, issue) })];
      if (issue.code === 'too_small' && typeof found === 'number') return [problem('value-range', place, { key, found: String(found), least: Number(issue.minimum) })];
      return [problem('value-type', place, { key, found: shown, type: typeof found === 'number' ? 'int' : 'string' })];
    case 'custom':
    case 'invalid_format':
      return [problem('value-format', place, { key, found: shown, format: formatOf(issue.message) })];
    case 'invalid_key':
      return [problem('key-format', yaml.placeOfKey(parent, key), { key, format: formatOf(issue.issues[0]?.message ?? '') })];
    default:
      return [problem('value-type', place, { key, found: shown, type: typeOf(issue), ...(typeOf(issue) === 'string' ? asText(yaml, schema, path, found) : {}) })];
  }
}

/** What stands in the file where YAML has read no text: a number loses its noughts, and what comes after a # is lost. */
function asText(yaml: YamlFile, schema: z.ZodType, path: Path, found: unknown): { found?: Found; right?: string; comment?: boolean } {
  const written = yaml.written?.(path).trim() ?? '';
  if (found === null) return /^#\s*\S/.test(written) ? { right: quoted(written), comment: true } : {};
  if (typeof found !== 'number' && typeof found !== 'boolean') return {};
  const [text = ''] = /^[^\s,}\]#]+/.exec(written) ?? [];
  if (text === '') return {};
  return { found: { kind: 'value', text: clip(text) }, right: rightValue(formatAt(schema, path), text) ?? quoted(text) };
}

const quoted = (text: string) => (text.includes('"') ? `'${text.replaceAll("'", '’')}'` : `"${text}"`);

/** The format that a text at a path must have. */
function formatAt(schema: z.ZodType, path: Path): string {
  const checks = schemasAt(schema, path).flatMap((one) => one.checks ?? []);
  return checks.map((check) => check._zod.def.error?.({})).find((name) => formatNames.some((one) => one === name)) ?? 'text';
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

/** The key that a path ends at: the third of a list is "steps[3]", and what stands there in one language is "slugs.da". */
function keyOf(path: Path): string {
  const last = path.at(-1);
  if (typeof last === 'number') return `${typeof path.at(-2) === 'number' ? keyOf(path.slice(0, -1)) : String(path.at(-2) ?? '')}[${last + 1}]`;
  const kind = String(path.at(-2) ?? '');
  return /^(?:slugs|name|purpose|words)$/.test(kind) && /^[a-z]{2,3}(?:-|$)/.test(String(last)) ? `${kind}.${String(last)}` : String(last ?? '');
}

function valueAt(value: unknown, path: Path): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<PropertyKey, unknown>)[key];
  }
  return current;
}

function show(value: unknown): Found {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'object') return { kind: Array.isArray(value) ? 'list' : 'map' };
  return { kind: 'value', text: clip(String(value)) };
}

/**
 * Of the shapes that a value may have, the issues of the one that it was most likely meant to be: one of the right kind
 * of value, then one that has its keys, then the one with the fewest issues.
 */
function likeliest(errors: readonly (readonly Issue[])[]): readonly Issue[] {
  const weight = (issues: readonly Issue[]) => {
    const kind = issues.some((one) => one.path.length === 0 && one.code === 'invalid_type') ? 100 : 0;
    const keys = issues.filter((one) => one.code === 'unrecognized_keys').flatMap((one) => one.keys).length;
    return kind + 10 * keys + issues.length;
  };
  return errors.toSorted((a, b) => weight(a) - weight(b))[0] ?? [];
}

/** How long a list must be: the issue names one bound, a tuple's schema both. */
function lengthsAt(schema: z.ZodType, path: Path, issue: Issue): { least: number; most: number | undefined } {
  const list = schemasAt(schema, path).find((one) => one.type === 'array' || one.type === 'tuple');
  if (list?.type === 'tuple') return { least: list.items!.length, most: list.items!.length };
  const bound = Number(issue.code === 'too_small' ? issue.minimum : issue.code === 'too_big' ? issue.maximum : 0);
  return { least: bound, most: issue.code === 'too_big' || ('exact' in issue && issue.exact === true) ? bound : undefined };
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  return [...new Set(schemasAt(schema, path).flatMap((option) => Object.keys(option.shape ?? {})))];
}

/** The schemas that a value at a path may have. */
function schemasAt(schema: z.ZodType, path: Path): Inner[] {
  let options = unwrap(schema);
  for (const key of path) options = options.flatMap((option) => stepInto(option, key)).flatMap(unwrap);
  return options;
}

interface Inner {
  readonly type: string;
  readonly innerType?: z.ZodType;
  readonly element?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly items?: readonly z.ZodType[];
  readonly in?: z.ZodType;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly checks?: readonly { readonly _zod: { readonly def: { readonly error?: (issue: object) => string | undefined } } }[];
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
  if (def.type === 'tuple') return def.items!.slice(Number(key), Number(key) + 1);
  if (def.type === 'record') return [def.valueType!];
  const next = def.shape?.[String(key)];
  return next === undefined ? [] : [next];
}
