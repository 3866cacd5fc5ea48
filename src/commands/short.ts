import type { Problem } from '../model/problem.ts';
import { machineLanguage } from './language.ts';

/** As many as a terminal shows above what is said last. */
const most = 20;

/** Problems in a line each, for a command that another one explains: place, what was found, and the rule. */
export function shortLines(problems: readonly Problem[], language = machineLanguage()): string[] {
  const lines = problems.slice(0, most).map(({ file, line, column, words, rule }) => `${file}:${line}:${column}  ${words[language].found} (${rule})`);
  const others = problems.length - lines.length;
  return others > 0 ? [...lines, { da: `… og ${others} til.`, en: `… and ${others} more.` }[language]] : lines;
}
