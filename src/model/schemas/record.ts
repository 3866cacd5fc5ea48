import { z } from 'zod';
import { isoDate, languageCode, text } from './common.ts';

/**
 * `content/translations/<path>.<language>.yaml`: what a translation was made from. Written by commands alone, one
 * block a line, so that two editors' records merge line by line.
 */
export const recordSchema = z.strictObject({
  source: languageCode,
  /** The native speaker who has read the translation, and when. */
  reviewed: z.strictObject({ by: text, on: isoDate }).optional(),
  sections: z.record(
    z.string(),
    z.array(
      z.strictObject({
        /** The source's words at the time. */
        words: z.string(),
        /** Digest of the words that answer them; none where the section answers as a whole. */
        answer: z.string().optional(),
      }),
    ),
  ),
});

export type TranslationRecord = z.output<typeof recordSchema>;
