import type { YAMLError } from 'yaml';
import type { YamlMistake } from './messages/yaml.ts';
import { alignmentOf } from './yaml-indent.ts';

/** What is wrong with a YAML text, and the offset at which an editor has to do something. */
export interface Diagnosis {
  readonly mistake: YamlMistake;
  readonly offset: number;
}

/** Tells from what the parser stumbled over what an editor most likely did. */
export function diagnose(text: string, { code, message, pos: [offset] }: Pick<YAMLError, 'code' | 'message' | 'pos'>): Diagnosis {
  const line = lineAt(text, offset);
  const here = (mistake: YamlMistake, at = offset): Diagnosis => ({ mistake, offset: at });
  if (code === 'MULTIPLE_DOCS') return here({ kind: 'second' });
  if (code === 'TAB_AS_INDENT') return here({ kind: 'tab' });
  if (code === 'BAD_DQ_ESCAPE') return here({ kind: 'escape' });
  const comma = lostComma(text, offset, code);
  if (comma !== undefined) return comma;
  if (code === 'BLOCK_IN_FLOW') return here({ kind: 'colon', sign: ':' });
  if (code === 'BAD_SCALAR_START') return here({ kind: 'sign', sign: text[offset] ?? '', ...rightLine(line.words) });
  if (code === 'BAD_INDENT') {
    const sign = message.startsWith('Flow map') ? '{' : message.startsWith('Flow sequence') ? '[' : undefined;
    return sign === undefined ? indented(text, line) : here({ kind: 'bracket', sign }, openBracket(text, offset, sign));
  }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return message.startsWith('A block sequence') ? indented(text, line) : colonOrIndent(text, line, offset);
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys')) return quoteInLine(line) ?? missingKey(text, line);
  if (code === 'MISSING_CHAR') return message.startsWith('Missing closing') ? (openQuote(text, line) ?? here({ kind: 'other', detail: message })) : indented(text, line);
  if (code === 'UNEXPECTED_TOKEN') {
    if (/flow-(?:map|seq)-end/.test(message)) return here({ kind: 'bracket-extra', sign: text[offset] ?? '' });
    if (message.includes('block-seq-ind')) return here({ kind: 'dash' });
    return quoteInLine(line) ?? openQuote(text, line) ?? here({ kind: 'other', detail: message });
  }
  return here({ kind: 'other', detail: message });
}

interface Line {
  readonly words: string;
  readonly start: number;
  /** Offset of the first sign that is no space. */
  readonly text: number;
}

function lineAt(text: string, offset: number): Line {
  const start = offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const words = text.slice(start, end < 0 ? text.length : end);
  return { words, start, text: start + indentOf(words) };
}

const indentOf = (words: string) => words.length - words.trimStart().length;

function lineAfter(text: string, { start, words }: Line): Line | undefined {
  for (let at = start + words.length + 1; at < text.length; ) {
    const next = lineAt(text, at);
    if (next.words.trim() !== '') return next;
    at = next.start + next.words.length + 1;
  }
  return undefined;
}

/** A line of this length is easier to mend than to compare with another. */
const longest = 120;

const keyAndValue = /^(\s*(?:- +)*)([\w-]+): +(\S.*)$/;

/** The same line with its value in quotation marks; none where it is no plain text. */
function rightLine(words: string): { right?: string } {
  const [, , key, value] = keyAndValue.exec(words) ?? [];
  if (key === undefined || value === undefined || /["\\]|^['[{|>]/.test(value)) return {};
  const right = `${key}: "${value.trimEnd().replace(/^[“„”](.*)[“”]$/, '$1')}"`;
  return right.length > longest ? {} : { right };
}

/** A colon in a text, or a line that is further in than the one it belongs with: the parser takes them for the same. */
function colonOrIndent(text: string, line: Line, offset: number): Diagnosis {
  const value = keyAndValue.exec(line.words)?.[3] ?? '';
  if (/:(?:\s|$)/.test(value)) return { mistake: { kind: 'colon', sign: ':', ...rightLine(line.words) }, offset };
  const next = lineAfter(text, line);
  const deeper = value !== '' && next !== undefined && indentOf(next.words) > indentOf(line.words) ? next : line;
  return indented(text, deeper);
}

function indented(text: string, line: Line): Diagnosis {
  const to = alignmentOf(text, line.start);
  return { mistake: { kind: 'indent', ...(to === undefined ? {} : { to }) }, offset: line.text };
}

/**
 * A key in braces with no comma between it and the value before it. After a value without quotes it may as well be a word
 * of that value with a colon: it is taken for a key where it opens a value of its own, or is a key elsewhere in the file.
 */
function lostComma(text: string, offset: number, code: string): Diagnosis | undefined {
  if (!/^(?:BLOCK_IN_FLOW|UNEXPECTED_TOKEN|MULTILINE_IMPLICIT_KEY)$/.test(code) || !inBrackets(text, offset)) return undefined;
  const rest = text.slice(offset);
  const [, bare = ''] = /^([\w-]+):\s/.exec(rest) ?? [];
  if (bare !== '' && /["'}\]]\s*$/.test(text.slice(0, offset))) return { mistake: { kind: 'comma', before: bare }, offset };
  const [, value, key = ''] = /^("[^"\n]*"\s*|'[^'\n]*'\s*|[^\s,{}[\]"':][^,{}[\]"':]*?\s+)([\w-]+):\s/.exec(rest) ?? [];
  if (value === undefined) return undefined;
  const after = rest.slice(value.length + key.length + 1).trimStart();
  const elsewhere = new RegExp(`(?:^|\\n|[{,]|- )[ \\t]*${key}:\\s`).test(text);
  return /^["']/.test(value) || /^(?:["'[{]|(?:true|false|\d+)\s*[,}])/.test(after) || elsewhere ? { mistake: { kind: 'comma', before: key }, offset: offset + value.length } : undefined;
}

/** Whether a brace or a bracket is open there. */
const inBrackets = (text: string, offset: number) => offset > 0 && ['{', '['].some((sign) => text[openBracket(text, offset - 1, sign)] === sign);

function missingKey(text: string, line: Line): Diagnosis {
  if (/^\s*(?:- +)?[\w-]+ ?:[^\s:/]/.test(line.words)) return { mistake: { kind: 'space' }, offset: line.start + line.words.indexOf(':') };
  return /^\s*- /.test(line.words) ? indented(text, line) : { mistake: { kind: 'key' }, offset: line.text };
}

/** A value that begins with a quotation mark, and how many of them its line has. */
function quoted({ words, start }: Line): { sign: string; count: number; offset: number; last: boolean } | undefined {
  const match = /^\s*(?:- +)*(?:[\w-]+: +)?(["'])/.exec(words);
  if (match === null) return undefined;
  const sign = match[1]!;
  const plain = words.replace(/\\./g, '..');
  return { sign, count: plain.split(sign).length - 1, offset: start + match[0].length - 1, last: plain.trimEnd().endsWith(sign) };
}

/** A quotation mark that is opened on the line, or on the nearest one above it, and not closed there. */
function openQuote(text: string, line: Line): Diagnosis | undefined {
  let at = line;
  for (;;) {
    const quote = quoted(at);
    if (quote?.count === 1) return { mistake: { kind: 'quote', sign: quote.sign }, offset: quote.offset };
    if (at.start === 0) return undefined;
    at = lineAt(text, at.start - 1);
  }
}

/** A quotation mark inside the text of the line, or words after its last one. */
function quoteInLine(line: Line): Diagnosis | undefined {
  const quote = quoted(line);
  if (quote === undefined || quote.count < 2) return undefined;
  const inside = quote.last && quote.count > 2;
  const second = line.words.indexOf(quote.sign, quote.offset - line.start + 1);
  return { mistake: { kind: inside ? 'quote-inside' : 'quote-after', sign: quote.sign }, offset: line.start + second + (inside ? 0 : 1) };
}

/** Where the bracket stands that is not closed: the last one above that place which is not in balance. */
function openBracket(text: string, offset: number, sign: string): number {
  const end = sign === '{' ? '}' : ']';
  let open = 0;
  for (let at = Math.min(offset, text.length - 1); at >= 0; at -= 1) {
    if (text[at] === end) open += 1;
    else if (text[at] === sign) {
      if (open === 0) return at;
      open -= 1;
    }
  }
  return offset;
}
