/** Slips that a rule tells of and that `--fix` mends, as both look for them. */

/** Signs of a heading right before a word, or before a space that only looks like one. */
export const headingSigns = /^ {0,3}(#{1,6})(\u00A0*)(?=[\p{L}\p{N}*“"«[])/u;

/** The bullets that word processors write, two of them from a font of their own. */
export const bullets = '•‣◦▪●∙·\uF0B7\uF0A7';

/** A value in curly quotation marks, and nothing more, after its key; and the same among others in braces or brackets. */
export const curlyValues = [
  /^[ \t]*(?:- +)?[\w-]+:[ \t]+([“”„«»][^“”„«»"\n]*[“”«»])[ \t]*$/gm,
  /[{,[][ \t]*[\w-]+:[ \t]+([“”„«»][^“”„«»"\n]*[“”«»])[ \t]*(?=[,}])/g,
];

/**
 * Signs that take no room: a space of no width, joiners of words, marks of byte order, and turns of the direction of
 * writing, which can make a reader see another text than the one that stands there. Joiners of letters and marks of
 * direction are left: some languages and emoji need them.
 */
export const invisibleSigns = /[\u200B\u2060\uFEFF\u202A-\u202E]/g;
