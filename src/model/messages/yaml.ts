import type { Alignment } from '../yaml-indent.ts';
import { say } from './words.ts';
import type { Sentences } from './words.ts';

/** What is usually wrong where YAML cannot be read, as far as it can be told. */
export type YamlMistake =
  /** A text with a colon in it. */
  | { readonly kind: 'colon' | 'sign'; readonly sign: string; /** The line as it ought to be. */ readonly right?: string }
  | { readonly kind: 'quote' | 'quote-inside' | 'quote-after'; readonly sign: string }
  | { readonly kind: 'bracket' | 'bracket-extra'; readonly sign: string }
  | { readonly kind: 'comma'; /** The key before which it is missing. */ readonly before: string }
  | { readonly kind: 'indent'; readonly to?: Alignment }
  | { readonly kind: 'tab' | 'key' | 'space' | 'dash' | 'escape' | 'second' }
  | { readonly kind: 'other'; readonly detail: string };

const closing: Readonly<Record<string, string>> = { '{': '}', '[': ']' };

/** Says what to do about it, for people who have never heard of YAML. */
export function yamlMistake(mistake: YamlMistake) {
  return say(...sentences(mistake));
}

function sentences(mistake: YamlMistake): [da: Sentences, en: Sentences] {
  switch (mistake.kind) {
    case 'colon':
      return [
        ['Teksten på linjen har et kolon i sig.', 'En tekst med kolon skal stå i anførselstegn.', mistake.right === undefined ? 'Sæt anførselstegn før og efter teksten.' : `Skriv ${mistake.right} på linjen.`],
        ['The text on the line has a colon in it.', 'A text with a colon must be in quotation marks.', mistake.right === undefined ? 'Put quotation marks before and after the text.' : `Write ${mistake.right} on the line.`],
      ];
    case 'sign':
      return [
        [`Teksten begynder med “${mistake.sign}”.`, 'En tekst, der begynder med et tegn, skal stå i anførselstegn.', mistake.right === undefined ? 'Sæt anførselstegn før og efter teksten.' : `Skriv ${mistake.right} på linjen.`],
        [`The text begins with “${mistake.sign}”.`, 'A text that begins with a sign must be in quotation marks.', mistake.right === undefined ? 'Put quotation marks before and after the text.' : `Write ${mistake.right} on the line.`],
      ];
    case 'quote':
      return [
        ['Teksten begynder med et anførselstegn, men slutter ikke med et.', 'Et anførselstegn skal stå både før og efter teksten.', `Skriv ${mistake.sign} efter det sidste ord.`],
        ['The text begins with a quotation mark but does not end with one.', 'There must be a quotation mark both before and after the text.', `Write ${mistake.sign} after the last word.`],
      ];
    case 'quote-inside':
      return [
        [`Teksten har et ${mistake.sign} inde i sig.`, `En tekst, der står i ${mistake.sign}, må ikke selv have det tegn.`, `Skriv ${mistake.sign === '"' ? '“ og ”' : '’'} inde i teksten i stedet.`],
        [`The text has a ${mistake.sign} inside it.`, `A text that is in ${mistake.sign} may not have that sign itself.`, `Write ${mistake.sign === '"' ? '“ and ”' : '’'} inside the text instead.`],
      ];
    case 'quote-after':
      return [
        ['Der står noget efter det sidste anførselstegn.', 'Hele teksten skal stå inden for anførselstegnene.', 'Flyt det sidste anførselstegn hen efter det sidste ord, eller slet det, der står efter det.'],
        ['Something comes after the last quotation mark.', 'The whole text must be inside the quotation marks.', 'Move the last quotation mark to after the last word, or delete what comes after it.'],
      ];
    case 'bracket': {
      const end = closing[mistake.sign] ?? mistake.sign;
      return [
        [`“${mistake.sign}” bliver ikke lukket.`, `Det, der begynder med “${mistake.sign}”, skal slutte med “${end}”.`, `Skriv “${end}” efter det sidste på linjen.`],
        [`“${mistake.sign}” is not closed.`, `What begins with “${mistake.sign}” must end with “${end}”.`, `Write “${end}” after the last thing on the line.`],
      ];
    }
    case 'bracket-extra':
      return [
        [`Her er et “${mistake.sign}”, som intet har åbnet.`, '“{” hører sammen med “}”, og “[” med “]”.', `Slet “${mistake.sign}”. Er det en del af en tekst, så sæt teksten i anførselstegn.`],
        [`There is a “${mistake.sign}” here that nothing has opened.`, '“{” belongs with “}”, and “[” with “]”.', `Delete “${mistake.sign}”. If it is part of a text, put the text in quotation marks.`],
      ];
    case 'tab':
      return [
        ['Linjen begynder med et tabulatortegn.', 'Linjer må kun rykkes ind med mellemrum.', 'Slet tabulatortegnet, og skriv to mellemrum for hvert trin, som linjen skal rykkes ind.'],
        ['The line begins with a tab.', 'Lines may be indented with spaces only.', 'Delete the tab, and type two spaces for each level of indentation.'],
      ];
    case 'comma':
      return [
        [`Der mangler et komma før “${mistake.before}:”.`, 'I { } skal der stå et komma efter hver værdi, undtagen den sidste.', 'Skriv det.'],
        [`A comma is missing before “${mistake.before}:”.`, 'In { } there must be a comma after each value except the last.', 'Write it.'],
      ];
    case 'indent': {
      const fix = align(mistake.to);
      return [
        ['Linjen er rykket forkert ind.', 'Linjer, der hører sammen, skal begynde lige langt inde.', fix.da],
        ['The line is indented wrongly.', 'Lines that belong together must begin equally far in.', fix.en],
      ];
    }
    case 'key':
      return [
        ['Linjen har ikke noget navn og kolon foran sin tekst.', 'Hver linje skal skrives som “navn: værdi”.', 'Hører linjen til teksten på linjen over, så skriv begge på samme linje. Skriv ellers “navn: ” foran den.'],
        ['The line has no key and colon before its text.', 'Each line must be written as “key: value”.', 'If the line belongs to the text on the line above, write both on the same line. Otherwise write “key: ” before it.'],
      ];
    case 'space':
      return [
        ['Der er ikke noget mellemrum efter kolonet.', 'Hver linje skal skrives som “navn: værdi”.', 'Skriv et mellemrum efter kolonet.'],
        ['There is no space after the colon.', 'Each line must be written as “key: value”.', 'Type a space after the colon.'],
      ];
    case 'dash':
      return [
        ['Her begynder en liste på samme linje som sit navn.', 'Hvert punkt i en liste skal stå på sin egen linje under navnet.', 'Flyt “- ” og det, der står efter, ned på næste linje. Er det en tekst, så sæt den i anførselstegn.'],
        ['A list begins on the same line as its key.', 'Each item of a list must be on its own line below the key.', 'Move “- ” and what comes after it down to the next line. If it is a text, put it in quotation marks.'],
      ];
    case 'escape':
      return [
        ['Her er en omvendt skråstreg (\\) i en tekst i anførselstegn.', 'En omvendt skråstreg har sin egen betydning dér.', 'Slet den, eller skriv to efter hinanden, hvis den skal ses.'],
        ['There is a backslash (\\) in a text in quotation marks.', 'A backslash has a meaning of its own there.', 'Delete it, or write two in a row if it is to be seen.'],
      ];
    case 'second':
      return [
        ['Linjen “---” står midt i filen.', 'Der må kun være ét sæt oplysninger i filen.', 'Slet linjen med “---”.'],
        ['The line “---” is in the middle of the file.', 'There may be only one set of values in the file.', 'Delete the line “---”.'],
      ];
    default:
      return [
        ['Filen kan ikke læses som YAML her.', 'Hver linje er “navn: værdi”. Indryk med mellemrum. Sæt tekst med kolon i anførselstegn.', `Ret linjen. YAML-læseren siger (på engelsk): ${mistake.detail}`],
        ['The file cannot be read as YAML here.', 'Each line is “key: value”. Indent with spaces. Put a text that has a colon in quotation marks.', `Correct the line. The YAML reader says: ${mistake.detail}`],
      ];
  }
}

/** What to do about a line that is indented wrongly: how many spaces, and below what. */
function align(to: Alignment | undefined): { da: string; en: string } {
  if (to === undefined) return { da: 'Lad linjen begynde under den linje, som den hører sammen med.', en: 'Let the line begin right below the line that it belongs with.' };
  const count = Math.abs(to.spaces);
  const place = { da: `så linjen begynder lige under “${to.under}” i linje ${to.line}.`, en: `so that the line begins right below “${to.under}” in line ${to.line}.` };
  const one = count === 1;
  if (to.spaces < 0) return { da: `Slet ${one ? 'ét mellemrum' : `${count} mellemrum`} foran, ${place.da}`, en: `Delete ${one ? 'one space' : `${count} spaces`} before it, ${place.en}` };
  return { da: `Skriv ${one ? 'ét' : count} mellemrum mere foran, ${place.da}`, en: `Type ${one ? 'one more space' : `${count} more spaces`} before it, ${place.en}` };
}
