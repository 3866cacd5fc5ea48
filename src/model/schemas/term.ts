import { z } from 'zod';
import { languageCode, perLanguage, text } from './common.ts';

/** `content/terms/<term>.yaml`: what the site calls a thing, and how it explains it. */
export const termSchema = z.strictObject({
  /** The agreed word of each language. */
  words: perLanguage(text),
  /** Other forms of it, where an ending alone does not make them. */
  forms: perLanguage(z.array(text)).default({}),
  /** Words that must not be used for it. */
  forbidden: perLanguage(z.array(text)).default({}),
  /** Words that readers look for it by and that the site does not use. For the search alone. */
  synonyms: perLanguage(z.array(text)).default({}),
  /** What it is, in one short sentence. */
  explanation: perLanguage(text).default({}),
  /** Languages whose word and explanation no native speaker has read yet. */
  draft: z.array(languageCode).default([]),
});

export type TermSettings = z.output<typeof termSchema>;
