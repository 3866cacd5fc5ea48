import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';
import { didYouMean } from '../model/messages/words.ts';

/** Reads the arguments of a command. Wrong ones are answered with how to use it, and end the command with 2. */
export function readArguments<Config extends ParseArgsConfig>(config: Config, usage: string): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    return endWithUsage(`${mistakeIn(error, Object.keys(config.options ?? {}))}\n\n${usage}`);
  }
}

/** What is wrong with the arguments: Node names the flag, in words for programmers. */
function mistakeIn(error: unknown, known: readonly string[]): string {
  const { code = '', message = String(error) } = error as { code?: string; message?: string };
  const name = /'(?:-\w, )?([^' ]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = didYouMean(name, known.map((flag) => `--${flag}`), { da: '', en: '' });
    return `Ukendt flag: ${name}. ${near.da}`.trim() + `\n${`Unknown flag: ${name}. ${near.en}`.trim()}`;
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL') {
    return `“${name}” kan ikke bruges her. Et flag skrives efter “--”, som vist nedenfor.\n“${name}” cannot be used here. A flag is written after “--”, as shown below.`;
  }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${name} er brugt forkert.\n${name} is used wrongly.`;
  return message;
}

/** Says how to use a command, and ends it. */
export function endWithUsage(usage: string): never {
  console.error(usage);
  process.exit(2);
}
