import type { Problem } from './problem.ts';
import { inReadingOrder } from './problem.ts';

/**
 * The problems of a file on which others lean. While it cannot be read those are not checked, and the first of its
 * problems says so: otherwise the list of mistakes would seem to grow as they are corrected.
 */
export function holdingBack(file: string, problems: readonly Problem[]): Problem[] {
  const [first, ...others] = inReadingOrder(problems);
  if (first === undefined) return [];
  const { da, en } = first.words;
  const words = {
    da: { ...da, fix: `${da.fix} Ret ${file} først. Resten kan først tjekkes, når den kan læses, og så kan der komme flere fejl.` },
    en: { ...en, fix: `${en.fix} Correct ${file} first. The rest can be checked only when it can be read, and more errors may come then.` },
  };
  return [{ ...first, words }, ...others];
}
