import { readYaml } from '../../model/yaml.ts';
import { curlyValues } from '../slips.ts';
import type { Fix } from './fix.ts';

/** Signs that look like a space or like nothing where YAML reads a key. */
const odd = /[\u00A0\u2007\u202F]/g;
const unseen = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const keyPart = /^[\s\u200B-\u200D\u2060\u00AD]*(?:-[\s\u200B-\u200D\u2060]+)?[\w\u200B-\u200D\u2060\u00AD\u00A0-]+[\s\u200B-\u200D\u2060]*:[\s\u200B-\u200D\u2060]*/;

/** Spaces that only look like spaces, and signs that cannot be seen, before, in and right after the key of a line. */
export const yamlKeys: Fix = (text) =>
  text.split('\n').map((line) => {
    const part = keyPart.exec(line)?.[0] ?? '';
    return part === '' ? line : part.replace(odd, ' ').replace(unseen, '') + line.slice(part.length);
  }).join('\n');

/** "key: value" in one line, the value without quotes and no list, map or block. */
const plain = /^(\s*(?:- +)?[\w-]+: +)([^\s"'[\]{}|>].*)$/;
/** More wrong lines than that are not mended one by one. */
const mostLines = 50;

/**
 * Puts quotes around a value that YAML takes for something else: one with a colon and a space, or that begins with a
 * sign of its own. A value with " #" stays: what follows may be a remark.
 */
export const yamlQuotes: Fix = (text) => {
  let fixed = text;
  for (let count = 0; count < mostLines; count += 1) {
    const wrong = readYaml('', fixed).problems[0];
    if (wrong === undefined || (wrong.rule !== 'yaml-syntax' && wrong.rule !== 'yaml-alias')) break;
    const lines = fixed.split('\n');
    const at = wrong.line - 1;
    const match = plain.exec(lines[at] ?? '');
    if (match === null || match[2]!.includes(' #') || goesOn(lines, at)) break;
    lines[at] = match[1]! + JSON.stringify(match[2]!.trimEnd());
    const next = lines.join('\n');
    const still = readYaml('', next).problems[0];
    // Quotes that do not help are not what was lacking.
    if (still !== undefined && still.line <= wrong.line) break;
    fixed = next;
  }
  return fixed;
};

/** Curly quotation marks around a whole value become straight ones. In a text of several lines they may be part of it. */
export const straightQuotes: Fix = (text) => {
  if (/[|>][-+\d]*[ \t]*$/m.test(text)) return text;
  return curlyValues.reduce((mended, pattern) => mended.replace(pattern, (whole, value: string) => whole.replace(value, () => JSON.stringify(value.slice(1, -1)))), text);
};

const switches: Readonly<Record<string, boolean>> = { yes: true, ja: true, no: false, nej: false };

/** `draft: no` and its like, as people say it. */
export const draftSwitch: Fix = (text) => text.replace(/^(draft: +)(yes|no|ja|nej)[ \t]*$/gim, (_, key: string, word: string) => key + String(switches[word.toLowerCase()]));

/** The value of a key that must be text is a number, a date or true: `title: 2027`. */
export function quotedText(keys: readonly string[]): Fix {
  return (text) => {
    const read = readYaml('', text).value?.value;
    if (typeof read !== 'object' || read === null) return text;
    const lines = text.split('\n');
    return lines.map((line, at) => {
      const match = /^([a-zA-Z]+)(: +)([^\s"'#][^#]*?)\s*$/.exec(line);
      if (match === null || !keys.includes(match[1]!) || goesOn(lines, at)) return line;
      const value = (read as Record<string, unknown>)[match[1]!];
      return typeof value === 'number' || typeof value === 'boolean' ? match[1]! + match[2]! + JSON.stringify(match[3]!) : line;
    }).join('\n');
  };
}

/** Whether the value of a line runs on below it: deeper lines belong to it. */
function goesOn(lines: readonly string[], at: number): boolean {
  const indent = (line: string) => line.length - line.trimStart().length;
  const next = lines.slice(at + 1, at + 20).find((line) => line.trim() !== '');
  return next !== undefined && indent(next) > indent(lines[at]!) && !/^\s*---/.test(next);
}
