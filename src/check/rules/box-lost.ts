import { bodyLines } from '../body-lines.ts';
import type { BodyLine } from '../body-lines.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';

/** What editors call a box, and the type that it has. */
const types: Readonly<Record<string, string>> = {
  note: 'NOTE', bemærk: 'NOTE', husk: 'NOTE', obs: 'NOTE', info: 'NOTE', remember: 'NOTE',
  tip: 'TIP', tips: 'TIP', råd: 'TIP', hint: 'TIP',
  important: 'IMPORTANT', vigtig: 'IMPORTANT', vigtigt: 'IMPORTANT',
  warning: 'WARNING', advarsel: 'WARNING', 'pas på': 'WARNING',
  caution: 'CAUTION', forsigtig: 'CAUTION', fare: 'CAUTION', danger: 'CAUTION',
};

/** "[TIP]" at the start of a line or of a quotation or item, with or without "!"; not the words of a link. */
const start = /^([ \t]{0,8}(>?)[ \t]{0,8}(?:[-*+][ \t]|\d{1,3}[.)][ \t])?[ \t]{0,8})\\?\[[ ]?(!?)[ ]?([\p{L}][\p{L} ]{1,9}?)[ ]?\\?\](?![([:])/u;

/** A tip or warning that does not become a box. */
export const boxLost = rule<{ found: string; type: string; empty: boolean }>({
  id: 'box-lost',
  severity: 'error',
  within: 'file',
  why: {
    da: 'En advarsel uden boks ligner almindelig tekst, og den er let at læse hen over.',
    en: 'A warning without a box looks like any other text, and is easily read past.',
  },
  good: article('da', '> [!TIP]\n> Hav passet klar.\n\nSe [tip](page:phone).'),
  bad: { files: article('da', '[TIP]\nHav passet klar.'), at: 'articles/about.da.mdx:6:1' },
  words: ({ found, type, empty }) =>
    empty
      ? say(
          [`Boksen “${found}” er tom.`, 'Teksten i boksen skal stå på linjerne lige under, hver med “> ” foran.', `Slet den tomme linje under “${found}”, og skriv “> ” foran boksens tekst.`],
          [`The box “${found}” is empty.`, 'The text of the box must be on the lines right below, each with “> ” before it.', `Delete the empty line below “${found}”, and write “> ” before the text of the box.`],
        )
      : say(
          [`Her står “${found}”, men det bliver ikke til en boks.`, `En boks begynder med “> [!${type}]” alene på linjen, og hver linje i den begynder med “> ”.`, `Skriv “> [!${type}]” på en linje for sig selv med en tom linje før, og “> ” foran hver linje af teksten under.`],
          [`This says “${found}”, but it does not become a box.`, `A box begins with “> [!${type}]” alone on its line, and each line in it begins with “> ”.`, `Write “> [!${type}]” on a line of its own with an empty line before it, and “> ” before each line of the text below.`],
        ),
  find: (content, found) => {
    for (const lines of bodyLines(content)) {
      for (const [index, line] of lines.entries()) {
        const match = line.words.includes(']') ? start.exec(line.words) : null;
        const type = match === null ? undefined : types[match[4]!.trim().toLowerCase()];
        if (match === null || type === undefined) continue;
        const from = match[1]!.length;
        const words = line.words.slice(from, match[0].length);
        // What begins as a box does is held against the types of boxes where pages are read.
        const begins = match[2] === '>' && match[3] === '!' && words.startsWith('[!');
        if (!begins || insideQuotation(lines[index - 1])) found(line.at(from), { found: words, type, empty: false });
        else if (line.words.slice(match[0].length).trim() === '' && isEmpty(lines, index)) found(line.at(from), { found: words, type, empty: true });
      }
    }
  },
});

const quotation = /^[ \t]*>/;

const insideQuotation = (before: BodyLine | undefined) => before !== undefined && quotation.test(before.words) && /[^>\s]/.test(before.words);

/** Whether nothing follows in the quotation. A plain line right below belongs to it, also without its sign. */
function isEmpty(lines: readonly BodyLine[], index: number): boolean {
  let next = index + 1;
  while (lines[next] !== undefined && /^[ \t]*>[> \t]*$/.test(lines[next]!.words)) next += 1;
  const words = lines[next]?.words ?? '';
  if (quotation.test(words)) return false;
  return next > index + 1 || words.trim() === '' || /^[ \t]*(?:[-*+#<]|\d{1,9}[.)][ \t])/.test(words) && !/^[ \t]*\*\*?\S/.test(words);
}
