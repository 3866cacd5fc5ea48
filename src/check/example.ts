import type { Example } from './rule.ts';

type Language = 'da' | 'en' | 'kl';

/**
 * The article "about" of the tiny site in one language, with a body of its own, which begins on line 6. It is there in
 * no other language, so that nothing can be said of how they agree.
 */
export const article = (language: Language, body: string): Example => articles({ [language]: body });

/** The article "about" of the tiny site in just these languages, each with a body of its own, which begins on line 6. */
export const articles = (bodies: Readonly<Partial<Record<Language, string>>>): Example =>
  Object.fromEntries((['da', 'en', 'kl'] as const).map((language) => [`articles/about.${language}.mdx`, bodies[language] === undefined ? null : page(language, bodies[language])]));

const page = (language: Language, body: string) =>
  language === 'en' ? `---\ntitle: About the site (en)\ndescription: Who made the site (en).\n---\n\n${body}\n` : `---\ntitle: Om siden (${language})\ndescription: Hvem der står bag (${language}).\n---\n\n${body}\n`;
