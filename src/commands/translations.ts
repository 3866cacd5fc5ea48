/** `npm run translations -- <what>`: how far the translations have come, and what is noted of them. */
import { didYouMean } from '../model/messages/words.ts';
import { endWithUsage, readArguments } from './arguments.ts';
import { askedLanguage } from './language.ts';
import { runNew } from './new.ts';
import { acceptCommand } from './translations/accept.ts';
import { exportCommand } from './translations/export.ts';
import { importCommand } from './translations/import.ts';
import { reviewCommand } from './translations/review.ts';
import { statusCommand } from './translations/status.ts';
import { translationsUsage } from './translations/usage.ts';

/** Each takes the arguments without its own name, and gives the code to end with. */
const commands: Readonly<Record<string, (args: string[]) => number>> = {
  status: statusCommand,
  export: exportCommand,
  import: importCommand,
  accept: acceptCommand,
  review: reviewCommand,
  new: (args) => runNew(args, askedLanguage()),
};

// Whoever reads the output may have read enough: `npm run translations -- status | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const args = process.argv.slice(2);
const at = args.findIndex((arg) => Object.hasOwn(commands, arg));
process.exitCode = at < 0 ? noCommand() : commands[args[at]!]!(args.toSpliced(at, 1));

function noCommand(): number {
  const { positionals } = readArguments({ allowPositionals: true, strict: false }, translationsUsage);
  const [word] = positionals;
  if (word === undefined) return endWithUsage(undefined, translationsUsage);
  const { da, en } = didYouMean(word, Object.keys(commands), { da: '', en: '' });
  return endWithUsage({ da: `Ukendt kommando: ${word}. ${da}`.trim(), en: `Unknown command: ${word}. ${en}`.trim() }, translationsUsage);
}
