import type { Example } from './rule.ts';

/** The article "about" of the tiny site in one language, with a body of its own, which begins on line 6. */
export const article = (language: 'da' | 'en' | 'kl', body: string): Example => ({
  [`articles/about.${language}.mdx`]: `---\ntitle: Om siden (${language})\ndescription: Hvem der står bag (${language}).\n---\n\n${body}\n`,
});
