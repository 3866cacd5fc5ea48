import { messageLanguages } from '../model/problem.ts';
import type { MessageLanguage } from '../model/problem.ts';

/** The language of the machine where problems are worded in it, and English otherwise. */
export function machineLanguage(env: Readonly<Record<string, string | undefined>> = process.env): MessageLanguage {
  // An empty variable counts as one that is not there; Windows has none of them.
  const asked = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || Intl.DateTimeFormat().resolvedOptions().locale;
  return messageLanguages.find((language) => new RegExp(`^${language}\\b|^${language}_`, 'i').test(asked)) ?? 'en';
}

/** The language that arguments ask for, also where the rest of them is wrong; otherwise that of the machine. */
export function askedLanguage(args: readonly string[] = process.argv.slice(2)): MessageLanguage {
  const asked = args.flatMap((arg, index) => (arg === '--language' ? [args[index + 1]] : arg.startsWith('--language=') ? [arg.slice('--language='.length)] : [])).at(-1);
  return messageLanguages.find((language) => language === asked) ?? machineLanguage();
}
