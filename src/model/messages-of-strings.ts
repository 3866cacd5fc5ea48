import MessageFormat from '@messageformat/core';
import { parse } from '@messageformat/parser';
import type { Select, Token } from '@messageformat/parser';

export type Message = (values: Readonly<Record<string, string | number>>) => string;

/**
 * The names of the values that an ICU message takes.
 * @throws when the message cannot be read
 * @example valuesOf('{n, plural, one {# step} other {# steps}}') // ['n']
 */
export function valuesOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'content' || token.type === 'octothorpe') continue;
      names.add(token.arg);
      if (isChoice(token)) for (const option of token.cases) walk(option.tokens);
    }
  };
  walk(parse(message));
  return [...names];
}

function isChoice(token: Token): token is Select {
  return 'cases' in token;
}

/** Compiles an ICU message for a language, with the plural categories that Unicode has for it. */
export function compileMessage(language: string, message: string): Message {
  const compiled = formatter(language).compile(message);
  return (values) => compiled(values) as unknown as string;
}

const formatters = new Map<string, MessageFormat>();

function formatter(language: string): MessageFormat {
  const known = formatters.get(language);
  if (known !== undefined) return known;
  const rules = new Intl.PluralRules(language);
  const plural = Object.assign((value: number | string) => rules.select(Number(value)), {
    cardinals: rules.resolvedOptions().pluralCategories,
    ordinals: [] as Intl.LDMLPluralRule[],
  });
  Object.defineProperty(plural, 'name', { value: language.replaceAll('-', '_') });
  const made = new MessageFormat(plural as never);
  formatters.set(language, made);
  return made;
}
