import type { Image, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { isMarkerName, markerNames, markers } from './markers.ts';
import { rawHtml } from './odd-tag.ts';
import { problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';

/**
 * Holds a parsed file against the closed subset of MDX that content may use (CONTRIBUTING.md, invariant 8): prose,
 * lists, links, images, tables, alerts and the markers. Everything else is refused by name and place.
 * @param text what the file says, so that a tag can be quoted as it stands there
 */
export function subsetProblems(file: string, root: Root, text = ''): Problem[] {
  const problems: Problem[] = [];
  const visit = (node: Nodes, depth: number): void => {
    problems.push(...nodeProblems(file, node, depth, text));
    if ('children' in node && !isJsx(node)) for (const child of node.children) visit(child as Nodes, depth + 1);
  };
  for (const child of root.children) visit(child, 1);
  return problems;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

const isJsx = (node: { type: string }): node is Jsx => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const allowed = new Set([
  'yaml', 'paragraph', 'heading', 'text', 'strong', 'emphasis', 'link', 'image', 'list', 'listItem', 'table', 'tableRow',
  'tableCell', 'blockquote', 'break', 'inlineCode', 'thematicBreak',
]);

const names: Readonly<Record<string, { da: string; en: string }>> = {
  code: { da: 'en kodeblok, eller en linje, der er rykket for langt ind', en: 'a block of code, or a line that is indented too far' },
  delete: { da: 'overstreget tekst', en: 'struck-out text' },
  footnoteReference: { da: 'en fodnote', en: 'a footnote' },
  footnoteDefinition: { da: 'en fodnote', en: 'a footnote' },
  linkReference: { da: 'et link med adressen et andet sted', en: 'a link with its address elsewhere' },
  imageReference: { da: 'et billede med adressen et andet sted', en: 'an image with its address elsewhere' },
  definition: { da: 'en adresse til et link et andet sted', en: 'an address for a link elsewhere' },
  toml: { da: 'oplysninger i TOML', en: 'front matter in TOML' },
};

function nodeProblems(file: string, node: Nodes, depth: number, text: string): Problem[] {
  const at = placeOf(file, node);
  if (isJsx(node as { type: string })) return jsxProblems(file, node as unknown as Jsx, depth, text);
  switch (node.type as string) {
    case 'mdxjsEsm':
      return [problem('import-export', at, { code: firstLine(valueOf(node)) })];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [problem('expression', at, { code: firstLine(valueOf(node)) })];
    case 'html':
      return [problem('raw-html', at, { name: /^<\/?(\w+)/.exec(valueOf(node))?.[1] ?? 'html' })];
    case 'blockquote':
      return depth > 1 && isAlertStart(node) ? [problem('alert-place', at, {})] : [];
    case 'heading':
      return headingProblems(at, node as Nodes & { type: 'heading' });
    case 'link':
      return linkProblems(at, node as Link);
    case 'image':
      return imageProblems(at, node as Image);
    case 'listItem':
      if ((node as { checked?: boolean | null }).checked == null) return [];
      return [problem('not-supported', at, { what: { da: 'en liste til afkrydsning', en: 'a list of tick boxes' } })];
    default:
      if (allowed.has(node.type)) return [];
      return [problem('not-supported', at, { what: names[node.type] ?? { da: `“${node.type}”`, en: `“${node.type}”` } })];
  }
}

function jsxProblems(file: string, node: Jsx, depth: number, text: string): Problem[] {
  const at = placeOf(file, node as never);
  const name = node.name ?? '';
  if (!isMarkerName(name)) {
    if (name === '' || /^[a-z]/.test(name)) return [rawHtml(at, text.slice(node.position?.start.offset ?? text.length), name)];
    return [problem('marker-unknown', at, { name, known: markerNames })];
  }
  if (node.type === 'mdxJsxTextElement') return [problem('marker-inline', at, { name })];
  if (depth > 1) return [problem('marker-nested', at, { name })];
  const problems: Problem[] = [];
  if (node.children.length > 0) problems.push(problem('marker-content', at, { name }));
  const known: readonly string[] = markers[name];
  const given = new Set<string>();
  for (const attribute of node.attributes) {
    const attributeName = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    given.add(attributeName);
    if (!known.includes(attributeName)) problems.push(problem('attribute-unknown', at, { name, attribute: attributeName, known }));
    else if (typeof attribute.value !== 'string') problems.push(problem('attribute-literal', at, { name, attribute: attributeName }));
  }
  for (const attribute of known) {
    if (!given.has(attribute)) problems.push(problem('attribute-missing', at, { name, attribute }));
  }
  return problems;
}

function headingProblems(at: Place, node: Nodes & { type: 'heading' }): Problem[] {
  if (textOf(node).trim() === '') return [problem('heading-empty', at, {})];
  return node.depth < 2 || node.depth > 4 ? [problem('heading-level', at, { found: node.depth, least: 2 })] : [];
}

/** Whether a link may lead there at all. */
export const isSafeTarget = (url: string) => /^(?:page:[a-z0-9]|term:[a-z0-9]|https?:\/\/[^/]|tel:\+?\d|mailto:[^@]+@)/.test(url);

function linkProblems(at: Place, node: Link): Problem[] {
  if (!isSafeTarget(node.url)) return [problem('link-unsafe', at, { url: node.url })];
  return textOf(node).trim() === '' ? [problem('link-empty', at, { url: node.url })] : [];
}

function imageProblems(at: Place, node: Image): Problem[] {
  if (isRemoteImage(node)) return [problem('image-remote', at, { url: node.url })];
  return (node.alt ?? '').trim() === '' ? [problem('image-alt', at, { url: node.url })] : [];
}

/** Whether an image is fetched from elsewhere than its text's folder. */
export function isRemoteImage(node: Image): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(node.url);
}

/** Whether a quotation begins as an alert does. */
export function isAlertStart(quote: Nodes): boolean {
  return quote.type === 'blockquote' && /^\[![a-z]+\]/i.test(textOf(quote.children[0] ?? quote));
}

/** Where a node begins. */
export function placeOf(file: string, node: { position?: { start: { line: number; column: number } } | undefined }): Place {
  return { file, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

/** The words of a node without their markup, images by their description. */
export function textOf(node: Nodes): string {
  if (node.type === 'image') return node.alt ?? '';
  if (node.type === 'break') return ' ';
  if ('value' in node) return node.value;
  if ('children' in node) return node.children.map((child) => textOf(child)).join('');
  return '';
}

const valueOf = (node: Nodes) => ('value' in node ? node.value : '');

const firstLine = (code: string) => {
  const line = code.trim().split('\n', 1)[0] ?? '';
  return line.length > 60 ? `${line.slice(0, 60)}…` : line;
};
