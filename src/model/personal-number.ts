/**
 * Six digits that are a date, perhaps a hyphen or space, four digits; not part of a longer number, and no phone number
 * with its country.
 */
const shape = /(?<![\p{L}\d+]|\d[-–.,/])(\d{6})[-‐‑– ]?\d{4}(?![\p{L}\d]|[-–.,/]\d)/gu;

/** Danish personal numbers (CPR) in a text, as far as their shape can tell: each as it stands there. */
export function personalNumbersIn(text: string): { readonly number: string; readonly offset: number }[] {
  if (!/\d{6}/.test(text)) return [];
  return [...text.matchAll(shape)].filter(([, date]) => isDate(date!)).map(({ 0: number, index }) => ({ number, offset: index }));
}

/** As an editor may have written one, with its markup: "**010190**-1234". */
const written = /(?<![\d+])(\d(?:[*_~`\\]{0,3}\d){5}(?:[*_~`\\\s‐‑–-]|&[#\w]{1,8};){0,6})(\d(?:[*_~`\\]{0,3}\d){3})(?!\d)/gu;

/**
 * A text with the last digits of each personal number covered, and as long as before. What a check prints goes into the
 * logs of machines that many can read, where the number would stay when the page has long been mended.
 * @example covered('Skriv 010190-1234.') // 'Skriv 010190-••••.'
 */
export function covered(text: string): string {
  if (!/\d{4}/.test(text)) return text;
  return text.replace(written, (whole, date: string, rest: string) => (isDate(date.replace(/\D/g, '').slice(0, 6)) ? date + rest.replace(/\d/g, '•') : whole));
}

/** Whether "311299" is a day; the century is unknown, so that every fourth year may be a leap year. */
function isDate(digits: string): boolean {
  const [day, month, year] = [0, 2, 4].map((at) => Number(digits.slice(at, at + 2))) as [number, number, number];
  const days = [31, year % 4 === 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
