import type { Blockquote, List, Nodes, Paragraph, Root, RootContent } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { MdxJsxFlowElement } from 'satteri';
import type { Document, DocumentPart, Section } from './document.ts';
import { encodingProblem } from './encoding.ts';
import { lackingAtTop, unclosedFrontMatter } from './front-matter.ts';
import { isMarkerName, markerNames, markers } from './markers.ts';
import type { MarkerName } from './markers.ts';
import { mergeProblem } from './merged.ts';
import { nearest } from './nearest.ts';
import { oddTag, rawHtml } from './odd-tag.ts';
import { problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';
import { isAlertStart, placeOf, subsetProblems } from './subset.ts';
import type { AlertType } from './view.ts';

/** A document as far as it could be read, and what is wrong with it. */
export interface Parsed {
  readonly document: Document;
  readonly problems: readonly Problem[];
}

/**
 * Reads an MDX file of content into a document. Pure: the same text gives the same document.
 * A file with a syntax error gives that one problem and an empty document.
 */
export function parse(file: string, text: string): Parsed {
  const empty: Document = { file, frontMatter: '', sections: [] };
  const unreadable = encodingProblem(file, text) ?? mergeProblem(file, text) ?? unclosedFrontMatter(file, text);
  if (unreadable !== undefined) return { document: empty, problems: [unreadable] };
  if (text.trim() === '') return { document: empty, problems: [problem('file-empty', { file, line: 1, column: 1 }, { what: 'other' })] };
  let root: Root;
  try {
    root = mdxToMdast(text, { features: { smartPunctuation: false } }) as Root;
  } catch (error) {
    return { document: empty, problems: [syntaxProblem(file, error, text)] };
  }
  const deep = tooDeep(root);
  if (deep !== undefined) return { document: empty, problems: [problem('nesting-deep', placeOf(file, deep), { most: deepest })] };
  const problems = subsetProblems(file, root, text);
  const yaml = root.children.find((node) => node.type === 'yaml');
  if (yaml === undefined) problems.unshift(problem('front-matter-missing', { file, line: 1, column: 1 }, { lacks: lackingAtTop(text) }));
  const sections = new SectionBuilder(file, problems);
  for (const node of root.children) if (node.type !== 'yaml') sections.add(node);
  return { document: { file, frontMatter: yaml?.value ?? '', sections: sections.done() }, problems };
}

/** Lists and quotations inside each other: more than any page needs, and far less than would exhaust a recursion. */
const deepest = 40;

/** The first block of a file that holds others deeper than that. Walked without recursion, which is the point. */
function tooDeep(root: Root): RootContent | undefined {
  for (const block of root.children) {
    let level: Nodes[] = [block];
    for (let depth = 0; level.length > 0; depth += 1) {
      if (depth > deepest) return block;
      level = level.flatMap((node) => ('children' in node ? (node.children as Nodes[]) : []));
    }
  }
  return undefined;
}

/** Words Sätteri's messages for editors; the ones that content runs into have rules of their own. */
function syntaxProblem(file: string, error: unknown, text: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const match = /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/.exec(message);
  const at: Place = { file, line: Number(match?.[1] ?? 1), column: Number(match?.[2] ?? 1) };
  const unclosed = /closing tag for `<(\w*)/.exec(message);
  if (unclosed !== null) {
    const name = unclosed[1]!;
    return /^[a-z]/.test(name) ? rawHtml(at, textFrom(text, at), name) : problem('tag-unclosed', at, { name });
  }
  const odd = oddTag(at, textFrom(text, at));
  if (odd !== undefined) return odd;
  if (/expression|brace/i.test(message)) return problem('tag-sign', at, { sign: '{' });
  if (/after `<`|before name/i.test(message)) {
    const line = text.split(/\r?\n/, at.line).at(-1) ?? '';
    const column = line.lastIndexOf('<', at.column - 1) + 1;
    return problem('tag-sign', { ...at, column: column > 0 ? column : at.column }, { sign: '<' });
  }
  return problem('mdx-syntax', at, { detail: match?.[3] ?? message });
}

/** The text from a place on. */
function textFrom(text: string, { line, column }: Place): string {
  const [first = '', ...more] = text.split(/\r?\n/).slice(line - 1);
  return [first.slice(column - 1), ...more].join('\n');
}

type Open = { -readonly [Key in keyof Section]: Section[Key] } & { parts: DocumentPart[] };
type OpenProblems = Extract<DocumentPart, { kind: 'problems' }> & { parts: DocumentPart[] };

/** Regroups the blocks of a file under its markers: a section or a part runs to the next marker that ends it. */
class SectionBuilder {
  private readonly sections: Open[] = [{ kind: 'body', line: 1, column: 1, parts: [] }];
  private problemsPart: OpenProblems | undefined;
  private walkthrough: ({ flow: string } & Place) | undefined;

  private readonly file: string;
  private readonly found: Problem[];

  constructor(file: string, found: Problem[]) {
    this.file = file;
    this.found = found;
  }

  add(node: RootContent): void {
    if (this.walkthrough !== undefined && !(node.type === 'list' && node.ordered === true)) this.closeWalkthrough();
    const marker = markerOf(node);
    if (marker !== undefined) this.addMarker(marker.name, marker.value, placeOf(this.file, node));
    else if (this.walkthrough !== undefined) this.addWalkthrough(node as List);
    else this.addBlock(node);
  }

  done(): Section[] {
    this.closeWalkthrough();
    return this.sections.filter((section) => section.kind !== 'body' || section.parts.length > 0);
  }

  private get section(): Open {
    return this.sections.at(-1)!;
  }

  private get parts(): DocumentPart[] {
    return this.problemsPart?.parts ?? this.section.parts;
  }

  private addMarker(name: MarkerName, value: string, at: Place): void {
    const { line, column } = at;
    if (name === 'Walkthrough') {
      this.walkthrough = { flow: value, ...at };
      return;
    }
    this.problemsPart = undefined;
    if (name === 'Problems') {
      this.problemsPart = { kind: 'problems', line, column, parts: [] };
      this.section.parts.push(this.problemsPart);
    } else if (name === 'Choice') {
      this.sections.push({ kind: 'choice', id: value, line, column, parts: [] });
    } else {
      if (this.section.kind !== 'choice') this.found.push(problem('after-choices', at, {}));
      this.sections.push({ kind: 'after', line, column, parts: [] });
    }
  }

  private addWalkthrough(list: List): void {
    const { flow, line, column } = this.walkthrough!;
    this.parts.push({ kind: 'walkthrough', flow, line, column, items: list.children });
    this.walkthrough = undefined;
  }

  /** A walkthrough without its list stays in place, empty, so that nothing else is said about it. */
  private closeWalkthrough(): void {
    if (this.walkthrough === undefined) return;
    const { flow, line, column } = this.walkthrough;
    this.found.push(problem('walkthrough-list', this.walkthrough, { flow }));
    this.parts.push({ kind: 'walkthrough', flow, line, column, items: [] });
    this.walkthrough = undefined;
  }

  private addBlock(node: RootContent): void {
    const { section } = this;
    if (section.kind === 'choice' && section.title === undefined && section.parts.length === 0 && node.type === 'heading') {
      section.title = node;
      return;
    }
    const alert = node.type === 'blockquote' ? this.alertOf(node) : undefined;
    if (alert !== undefined) {
      this.parts.push(alert);
      return;
    }
    const last = this.parts.at(-1);
    if (last?.kind === 'prose') (last.nodes as RootContent[]).push(node);
    else this.parts.push({ kind: 'prose', nodes: [node] });
  }

  /** A quotation that begins with `[!TIP]` or the like is an alert. */
  private alertOf(quote: Blockquote): DocumentPart | undefined {
    const first = quote.children[0];
    const text = first?.type === 'paragraph' ? first.children[0] : undefined;
    const match = text?.type === 'text' ? /^\[!([^\]\n]*)\][ \t]*(?:\n|$)/.exec(text.value) : null;
    if (match === null && isAlertStart(quote)) this.found.push(problem('alert-place', placeOf(this.file, quote), {}));
    if (match === null || first?.type !== 'paragraph' || text?.type !== 'text') return undefined;
    const type = match[1]!.toLowerCase();
    if (!isAlertType(type)) {
      this.found.push(problem('alert-unknown', placeOf(this.file, quote), { found: match[1]!, known: alertTypes.map((one) => one.toUpperCase()) }));
      return undefined;
    }
    const rest = text.value.slice(match[0].length);
    const words: Paragraph['children'] = rest === '' ? first.children.slice(1) : [{ ...text, value: rest }, ...first.children.slice(1)];
    const firstWords = words[0]?.type === 'break' ? words.slice(1) : words;
    const nodes = firstWords.length > 0 ? [{ ...first, children: firstWords }, ...quote.children.slice(1)] : quote.children.slice(1);
    return { kind: 'alert', type, nodes };
  }
}

const alertTypes = ['note', 'tip', 'important', 'warning', 'caution'] as const satisfies readonly AlertType[];

function isAlertType(type: string): type is AlertType {
  return (alertTypes as readonly string[]).includes(type);
}

/**
 * The marker that a block is, with the value of its attribute; undefined for anything else. A misspelt one, which is a
 * problem already, is taken for what it is meant to be, so that the text after it is not in the wrong place as well.
 */
function markerOf(node: RootContent): { name: MarkerName; value: string } | undefined {
  if ((node.type as string) !== 'mdxJsxFlowElement') return undefined;
  const element = node as unknown as MdxJsxFlowElement;
  const name = isMarkerName(element.name) ? element.name : nearest(element.name ?? '', markerNames);
  if (!isMarkerName(name)) return undefined;
  const known: readonly string[] = markers[name];
  const attribute = element.attributes.find((one) => one.type === 'mdxJsxAttribute' && known.includes(one.name));
  return { name, value: typeof attribute?.value === 'string' ? attribute.value : '' };
}
