const escaped = (text: string, signs: RegExp) => text.replace(signs, (sign) => `_${sign.codePointAt(0)!.toString(16)}_`);

/**
 * An id as XLIFF 2.0 can hold it, where it is a name without spaces: what does not belong in one is written by its number.
 * @example nameToken('choice this-phone.3d9f') === 'choice_20_this-phone.3d9f'
 */
export const nameToken = (id: string) => escaped(id, /[^A-Za-z0-9.-]/gu);

/** A name as PO can refer to it: tools take a space for its end, and read other signs as those of an address. */
export const reference = (name: string) => escaped(name, /[\s_%+]/gu);

/** What was written in either way. What was not stays as it is. */
export function unescaped(token: string): string {
  return token.replace(/_([0-9a-f]{1,6})_/g, (whole, number: string) => (Number.parseInt(number, 16) > 0x10ffff ? whole : String.fromCodePoint(Number.parseInt(number, 16))));
}
