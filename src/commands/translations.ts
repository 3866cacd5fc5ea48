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
process.exitCode = at < 0 ? noCommand() : carriedOut(commands[args[at]!]!, args.toSpliced(at, 1));

/** A file that may not be read or written is told in a sentence, whichever command has met it. */
function carriedOut(command: (args: string[]) => number, own: string[]): number {
  try {
    return command(own);
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === undefined || path === undefined) throw error;
    console.error({ da: `${path} kan ikke læses eller skrives (${code}). Se, om filen eller mappen er låst.`, en: `${path} cannot be read or written (${code}). See whether the file or the folder is locked.` }[askedLanguage()]);
    return 1;
  }
}

function noCommand(): number {
  const { positionals } = readArguments({ allowPositionals: true, strict: false }, translationsUsage);
  const [word] = positionals;
  if (word === undefined) return endWithUsage(undefined, translationsUsage);
  const { da, en } = didYouMean(word, Object.keys(commands), { da: '', en: '' });
  return endWithUsage({ da: `Ukendt kommando: ${word}. ${da}`.trim(), en: `Unknown command: ${word}. ${en}`.trim() }, translationsUsage);
}
