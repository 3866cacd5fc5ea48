// Also half of a pair of surrogates, which no file can hold.
const unwritable = /(?![\t\n\r\u007F-\u009F])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** Words without the characters that no file of words can hold. */
export const writable = (text: string) => text.replace(unwritable, '');

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\t': '&#9;', '\n': '&#10;', '\r': '&#13;' };

/** Words as they stand between tags. Line ends are kept apart from those of the file. */
export const xmlText = (text: string) => writable(text).replace(/[&<>\r]/g, (sign) => entities[sign]!);

/** Attributes as they stand in a tag, each after a space; those without a value are left out. */
export function xmlAttributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${writable(String(value)).replace(/[&<>"\t\n\r]/g, (sign) => entities[sign]!)}"`))
    .join('');
}
