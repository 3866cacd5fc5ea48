import { isMarkerName, markers } from './markers.ts';
import { problem } from './problem.ts';
import type { Place, Problem } from './problem.ts';

const curly = '“”„‟‘’‚‛«»';

/** The start of a tag: its stroke, its name, and what stands in it as far as it goes. */
const tagStart = /^<(\/?)([A-Za-z][\w:.-]*)((?:\s[^<>]*)?)(\/?>)/;

/**
 * What an editor is told of a tag that MDX cannot read, where it can be seen what it was meant to be: a marker with the
 * quotation marks of a word processor, or the code that one pastes with its text. A "<" to be read is none of these.
 */
export function oddTag(at: Place, text: string): Problem | undefined {
  const [comment] = /^<!(?:--[^]*?-->|[^<>]*>)/.exec(text) ?? [];
  if (comment !== undefined) return problem('raw-html', at, { name: '!-- … --', tags: [comment], word: /\[(?:end)?if\b|\bmso/.test(comment) });
  const [tag, stroke, name = '', inside = ''] = tagStart.exec(text) ?? [];
  if (tag === undefined) return undefined;
  if (isMarkerName(name)) return stroke === '' ? oddMarker(at, name, inside) : undefined;
  // Without a value in it, it may be a word in angle brackets: that is for the reader of MDX to say.
  if (/^[A-Z]/.test(name) || (stroke === '' && !/=/.test(inside))) return undefined;
  return rawHtml(at, text, name);
}

function oddMarker(at: Place, name: keyof typeof markers, inside: string): Problem | undefined {
  for (const attribute of markers[name]) {
    const given = new RegExp(`(?:^|\\s)${attribute}\\s*=\\s*(["'${curly}]?)([\\w-]*)(["'${curly}]?)\\s*/?$`).exec(inside.trim());
    if (given === null) continue;
    const [, before = '', value = '', after = ''] = given;
    return problem('attribute-literal', at, { name, attribute, value, curly: [before, after].some((sign) => sign !== '' && curly.includes(sign)) });
  }
  return undefined;
}

/** HTML at the start of a text, with the tag as it stands there, and the one that closes it. */
export function rawHtml(at: Place, text: string, name: string): Problem {
  const [tag = ''] = tagStart.exec(text) ?? [];
  if (name.toLowerCase() === 'img') return problem('raw-html', at, { name, picture: { file: attributeOf(tag, 'src')?.split(/[/\\]/).at(-1) ?? '', alt: attributeOf(tag, 'alt') ?? '' } });
  const foreign = /[\w:-]\s*=\s*[^"'\s]/.test(tag) || tag.startsWith('</') || wordMark.test(tag);
  if (!foreign) return problem('raw-html', at, { name });
  const end = `</${name}>`;
  const tags = [tag, ...(!tag.startsWith('</') && text.includes(end) ? [end] : [])].map((one) => one.replaceAll(/\s+/g, ' '));
  return problem('raw-html', at, { name, tags, word: wordMark.test(tag) });
}

/** What only Word writes. */
const wordMark = /\bmso|\bMso|^<\/?(?:o|w|v|st1):|\blang=["']?[A-Z]{2}/;

function attributeOf(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}\\s*=\\s*(?:["'${curly}]([^"'${curly}]*)["'${curly}]|([^\\s"'>]+))`).exec(tag);
  const found = value?.[1] ?? value?.[2];
  return found === undefined || found === '' ? undefined : found;
}
