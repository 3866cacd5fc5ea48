/**
 * Soft hyphens for Greenlandic, which browsers cannot hyphenate. The rules are those of the published grammar of
 * hyphenation, without the break between two different vowels, which reads worse on a screen: a break may stand
 * between two like consonants, before one consonant (or ng) that stands between vowels, after r, and between t and s.
 * Loans may also break between two other consonants. At least three letters stay on each side.
 */
const softHyphen = '\u00AD';
const vowel = '[aeiouyæøå]';
const consonant = '[bcdfghjklmnpqrstvwxz]';

const breaks = new RegExp(
  [
    `(?<=(${consonant}))(?=\\1)`,
    `(?<=${vowel})(?=ng${vowel})`,
    `(?<=${vowel})(?=${consonant}${vowel})`,
    `(?<=r)(?=${consonant})`,
    `(?<=t)(?=s)`,
    `(?<=${consonant})(?=(?!ng)${consonant}${vowel})(?<!n(?=g))`,
  ].join('|'),
  'giu',
);

const shortestWord = 9;
const shortestPiece = 3;

/**
 * Puts soft hyphens into the long words of a Greenlandic text. Names with a hyphen keep what stands before it, and
 * words with digits or capitals inside them (MitID, SMS), addresses and codes are left alone.
 * @example hyphenateGreenlandic('ilitsersuutinik') // 'ilit­ser­suu­ti­nik' (breaks shown by soft hyphens)
 */
export function hyphenateGreenlandic(text: string): string {
  return text.replace(/\S+/gu, (run) => (/[@/\d]|\w\.\w/u.test(run) ? run : run.replace(/[\p{L}-]+/gu, hyphenateRun)));
}

/** In "MitID-taarniarneq" only what stands after the last hyphen is a Greenlandic word. */
function hyphenateRun(run: string): string {
  const from = run.lastIndexOf('-') + 1;
  return run.slice(0, from) + hyphenateWord(run.slice(from));
}

function hyphenateWord(word: string): string {
  if (word.length < shortestWord || /\p{L}\p{Lu}/u.test(word)) return word;
  let out = '';
  let from = 0;
  for (const match of word.matchAll(breaks)) {
    const at = match.index;
    if (at < shortestPiece || word.length - at < shortestPiece) continue;
    out += word.slice(from, at) + softHyphen;
    from = at;
  }
  return out + word.slice(from);
}
