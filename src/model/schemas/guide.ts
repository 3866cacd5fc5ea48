import { z } from 'zod';
import { id, isoDate, languageCode, oldAddress, slugs } from './common.ts';

const choice = z.strictObject({
  id,
  /** Walkthroughs of the choice, in order. */
  flows: z.array(id).default([]),
});

const step = z.strictObject({
  id,
  slugs,
  oldAddresses: z.array(oldAddress).default([]),
  /** Walkthroughs that stand before the choices, in order. */
  flows: z.array(id).default([]),
  choices: z.array(choice).default([]),
});

/** `content/guides/<guide>/guide.yaml`: what no translation may change. */
export const guideSchema = z.strictObject({
  /** Who reads it: someone who helps, or the person whom it is about. */
  audience: z.enum(['helper', 'self']),
  sourceLanguage: languageCode.optional(),
  /** When somebody last held the facts against their sources. */
  reviewed: isoDate,
  /** When that must have been done again. */
  reviewBy: isoDate,
  firstNumber: z.int().min(0).default(1),
  slugs,
  oldAddresses: z.array(oldAddress).default([]),
  /** What the reader must have ready; the words stand in guide.<language>.mdx. */
  needs: z.array(id).default([]),
  steps: z.array(step).min(1),
});

export type GuideSettings = z.output<typeof guideSchema>;
export type StepSettings = z.output<typeof step>;
