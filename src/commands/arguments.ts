import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { didYouMean } from '../model/messages/words.ts';
import type { Said } from '../model/problem.ts';
import { askedLanguage } from './language.ts';

/** How a command is used, for whoever asks for help or has written something wrong. */
export interface Usage {
  readonly text: Said;
  /** What must stand after a flag, with its article: "a file name". */
  readonly wants?: Readonly<Record<string, Said>>;
}

/**
 * Reads the arguments of a command. Who asks for help gets it; wrong arguments are answered with what is wrong and how
 * to use the command, and end it with 2.
 */
export function readArguments<Config extends ParseArgsConfig>(config: Config, usage: Usage): ReturnType<typeof parseArgs<Config>> {
  if (asksForHelp(process.argv.slice(2))) {
    console.log(usage.text[askedLanguage()]);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return endWithUsage(mistakeIn(error, [...Object.keys(config.options ?? {}), 'help'], usage), usage);
  }
}

/** Also beside a flag that is wrong: who asks for help is not told off first. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--');
  return args.slice(0, end < 0 ? undefined : end).some((arg) => arg === '--help' || arg === '-h');
}

/** What is wrong with the arguments: Node names the flag, in words for programmers. */
function mistakeIn(error: unknown, known: readonly string[], { wants = {} }: Usage): Said {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const name = /'(?:-\w, )?([^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = didYouMean(name, known.map((flag) => `--${flag}`), { da: '', en: '' });
    return { da: `Ukendt flag: ${name}. ${near.da}`.trim(), en: `Unknown flag: ${name}. ${near.en}`.trim() };
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') {
    if (/does not take an argument/.test(message)) return { da: `Efter ${name} må der ikke stå “=”.`, en: `No “=” may stand after ${name}.` };
    const wanted = wants[name.slice(2)] ?? { da: 'sin værdi', en: 'its value' };
    return { da: `${name} mangler ${wanted.da}.`, en: `${name} is missing ${wanted.en}.` };
  }
  return { da: message, en: message };
}

/** Says what is wrong and how to use a command, and ends it. */
export function endWithUsage(wrong: Said | undefined, { text }: Usage): never {
  const language = askedLanguage();
  console.error(wrong === undefined ? text[language] : `${wrong[language]}\n\n${text[language]}`);
  process.exit(2);
}
