import type { Variant } from '../model/page.ts';
import type { Said } from '../model/problem.ts';
import { progressOf } from './translatable.ts';
import type { Translatable } from './translatable.ts';

/** Why a translation cannot be noted as read by a native speaker, and what to do; nothing where it can. */
export function whyNotReviewed(one: Translatable, file: string): Said | undefined {
  const accept = `npm run translations -- accept ${file}`;
  if (one.page === undefined) return { da: `${file}: Kun en side kan være et udkast, og dette er ingen side. Skriv navnet på en .mdx-fil.`, en: `${file}: Only a page can be a draft, and this is not a page. Write the name of an .mdx file.` };
  if (!one.draft) return { da: `${file}: Siden er ikke et udkast. Der er intet at gøre.`, en: `${file}: The page is not a draft. There is nothing to do.` };
  const { state } = progressOf(one);
  if (state === 'outdated') {
    return {
      da: `${file}: Oversættelsen er forældet: kilden er ændret. Ret den først, kør “${accept}”, og lad en med sproget som modersmål læse den igen.`,
      en: `${file}: The translation is out of date: its source has changed. Correct it first, run “${accept}”, and let a native speaker read it again.`,
    };
  }
  if (state === 'unknown') {
    return {
      da: `${file}: Ingen ved, om oversættelsen svarer til sin kilde. Læs den sammen med kilden, og kør først “${accept}”.`,
      en: `${file}: Nobody knows whether the translation says what its source says. Read it beside its source, and first run “${accept}”.`,
    };
  }
  return undefined;
}

const ownLine = /^(?:draft|"draft"|'draft')[ \t]*:[ \t]*true[ \t]*(?:#.*)?$/i;

/**
 * The text of a page that is no longer a draft, all else byte for byte.
 * @param text the file as it lies on disk, line ends and all
 */
export function withoutDraft(text: string, { yaml }: Pick<Variant, 'yaml'>): string {
  const lines = text.split('\n');
  const { line, column } = yaml.place(['draft']);
  const words = lines[line - 1]!;
  if (ownLine.test(words.replace(/\r$/, ''))) return lines.toSpliced(line - 1, 1).join('\n');
  // Beside other keys on its line, or on a line after its key.
  const changed = words.slice(0, column - 1) + words.slice(column - 1).replace(/true/i, 'false');
  return lines.with(line - 1, changed).join('\n');
}
