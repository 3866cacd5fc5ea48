import type { Fix } from './fix.ts';
import { mendLines } from './fix.ts';

/** Addresses of this site alone: “[2] (https://…)” may be a note. */
const target = '(?:page|term):[^\\s()[\\]"\']+';
const words = '(?<!\\\\)\\[[^[\\]]+\\]';
const spaced = new RegExp(`(${words})[ \\u00A0]*\\(((?:page|term):)[ \\u00A0]*([^\\s()[\\]"']+)[ \\u00A0]*\\)`, 'g');
const swapped = new RegExp(`(?<![\\]\\\\])\\(([^()[\\]]+)\\)\\[(${target})\\]`, 'g');

/** Takes the spaces out of a link, and puts its brackets in their order. */
export const linkBrackets: Fix = (text) => mendLines(text, /\[/, (line) => (line.includes('`') ? line : line.replace(spaced, '$1($2$3)').replace(swapped, '[$1]($2)')));
