import { isMap, isScalar, parseDocument } from 'yaml';

/** How a text stands in YAML: as it is, in quotes, or as lines of its own below `|` or `>`. */
export type TextStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** Where a text stands: between braces or not, and of lines of its own their indent and the remark behind their sign. */
export interface TextPlace {
  readonly inFlow: boolean;
  readonly indent?: string;
  readonly remark?: string;
}

/** A text as YAML in the style asked for, or between double quotes, which hold everything. */
export function renderText(text: string, style: TextStyle, { inFlow, indent = '', remark = '' }: TextPlace): string {
  if (style === 'plain' && isPlain(text, inFlow)) return text;
  if (style === 'single' && !/[\n\r\t\p{Cc}\u2028\u2029]/u.test(text)) return `'${text.replaceAll("'", "''")}'`;
  if (style === 'literal' && canBeLines(text)) return `|${chomping(text)}${remark}\n${linesOf(text, indent)}`;
  if (style === 'folded' && canBeLines(text) && !text.trimEnd().includes('\n')) return `>${chomping(text)}${remark}\n${linesOf(text, indent)}`;
  return quoted(text);
}

/** A key, in quotes where it could be read as something else. */
export function renderKey(key: string): string {
  return /^[A-Za-z][\w-]*$/.test(key) && isPlain(key, true) ? key : quoted(key);
}

const quoted = (text: string) => JSON.stringify(text).replace(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What other readers of YAML take for “true”, for nothing, for a number, a date or a time. */
const misread = /^(?:y|n|yes|no|on|off|true|false|null|~|[\d+.-][\d:.,_-]*)$/i;

/** Whether a text without quotes is read back as it is. */
function isPlain(text: string, inFlow: boolean): boolean {
  if (text === '' || misread.test(text) || /[\p{Cc}\u2028\u2029\uFEFF]|^\s|\s$/u.test(text)) return false;
  const document = parseDocument(inFlow ? `{ k: ${text}, z: 1 }` : `k: ${text}\nz: 1\n`, { prettyErrors: false });
  if (document.errors.length > 0 || document.warnings.length > 0) return false;
  const [value, below] = isMap(document.contents) && document.contents.items.length === 2 ? [document.get('k', true), document.get('z')] : [];
  return isScalar(value) && value.value === text && value.anchor === undefined && value.tag === undefined && below === 1;
}

/** Whether a text can be lines of its own: none begins with a space, and nothing in it is unseen. */
const canBeLines = (text: string) => /^\S/.test(text) && !/^[ \t]/m.test(text) && !/[\p{Cc}\u2028\u2029\uFEFF]/u.test(text.replaceAll('\n', ''));

/** How the line ends after a text are said to count. */
function chomping(text: string): string {
  if (!text.endsWith('\n')) return '-';
  return text.endsWith('\n\n') ? '+' : '';
}

const linesOf = (text: string, indent: string) => `${text.replace(/\n$/, '').split('\n').map((line) => (line === '' ? '' : indent + line)).join('\n')}\n`;
