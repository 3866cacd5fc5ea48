/** `npm run check`: says everything that is wrong with the content. Ends with 1 when something must be mended. */
import { parseArgs } from 'node:util';
import { readSources } from '../model/files.ts';
import { formatProblem, messageLanguages } from '../model/problem.ts';
import type { MessageLanguage } from '../model/problem.ts';
import { assemble } from '../model/site.ts';

const { values } = parseArgs({ options: { language: { type: 'string', default: machineLanguage() } } });
if (!isMessageLanguage(values.language)) {
  console.error(`--language ${values.language}: there are ${messageLanguages.join(', ')}.`);
  process.exit(2);
}
const { problems } = assemble(readSources());
for (const problem of problems) console.error(`${formatProblem(problem, values.language)}\n`);

const errors = problems.filter((problem) => problem.severity === 'error').length;
const others = problems.length - errors;
const summary = {
  da: errors > 0 ? `${errors} fejl, ${others} advarsler. Ret fejlene, og prøv igen.` : `Indholdet er i orden. ${others} advarsler.`,
  en: errors > 0 ? `${errors} errors, ${others} warnings. Mend the errors and try again.` : `The content is in order. ${others} warnings.`,
};
console.log(summary[values.language]);
process.exitCode = errors > 0 ? 1 : 0;

/** The language of the machine where problems are worded in it. */
function machineLanguage(): MessageLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').startsWith('da') ? 'da' : 'en';
}

function isMessageLanguage(value: string): value is MessageLanguage {
  return (messageLanguages as readonly string[]).includes(value);
}
