import { parseArgs } from 'node:util';
import type { ParseArgsConfig } from 'node:util';

/** Reads the arguments of a command. Wrong ones are answered with how to use it, and end the command with 2. */
export function readArguments<Config extends ParseArgsConfig>(config: Config, usage: string): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (error) {
    return endWithUsage(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

/** Says how to use a command, and ends it. */
export function endWithUsage(usage: string): never {
  console.error(usage);
  process.exit(2);
}
