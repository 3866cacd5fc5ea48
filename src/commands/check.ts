/** `npm run check`: says everything that is wrong with the content. Ends with 1 when something must be mended. */
import { readSources } from '../model/files.ts';
import { formatProblem, messageLanguages } from '../model/problem.ts';
import type { MessageLanguage } from '../model/problem.ts';
import { assemble } from '../model/site.ts';
import { endWithUsage, readArguments } from './arguments.ts';

const usage = `Usage: npm run check
       npm run check -- --language da
Languages of the messages: ${messageLanguages.join(', ')}`;

const { language } = readArguments({ options: { language: { type: 'string', default: machineLanguage() } } }, usage).values;
if (!isMessageLanguage(language)) endWithUsage(usage);
const { problems } = assemble(readSources());
for (const problem of problems) console.error(`${formatProblem(problem, language)}\n`);

const errors = problems.filter((problem) => problem.severity === 'error').length;
const others = problems.length - errors;
const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
const warnings = { da: counted(others, 'advarsel', 'advarsler'), en: counted(others, 'warning', 'warnings') };
const summary = {
  da: errors > 0 ? `${errors} fejl, ${warnings.da}. Ret fejlene, og prøv igen.` : `Indholdet er i orden. ${warnings.da}.`,
  en: errors > 0 ? `${counted(errors, 'error', 'errors')}, ${warnings.en}. Mend the errors and try again.` : `The content is in order. ${warnings.en}.`,
};
console.log(summary[language]);
process.exitCode = errors > 0 ? 1 : 0;

/** The language of the machine where problems are worded in it. */
function machineLanguage(): MessageLanguage {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return (LC_ALL ?? LC_MESSAGES ?? LANG ?? '').startsWith('da') ? 'da' : 'en';
}

function isMessageLanguage(value: string): value is MessageLanguage {
  return (messageLanguages as readonly string[]).includes(value);
}
