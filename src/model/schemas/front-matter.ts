import { z } from 'zod';
import { id, text } from './common.ts';

const common = {
  title: text,
  /** One sentence that search engines and cards show. */
  description: text,
  /** No native speaker has read it yet. */
  draft: z.boolean().default(false),
  /** Words that readers look for the page by and that it does not say. For the search alone. */
  keywords: z.array(text).optional(),
};

export const stepFrontMatter = z.strictObject(common);

export const articleFrontMatter = z.strictObject(common);

export const homeFrontMatter = z.strictObject({
  ...common,
  /** What to do if no guide fits. */
  noneFits: text.optional(),
});

export const guideFrontMatter = z.strictObject({
  ...common,
  forWhom: text,
  /** Words for each of the needs of guide.yaml. */
  needs: z.record(id, text).default({}),
});

/** Front matter of any page, its kind told by which of the optional keys it has. */
export interface FrontMatter {
  readonly title: string;
  readonly description: string;
  readonly draft: boolean;
  readonly keywords?: readonly string[];
  readonly forWhom?: string;
  readonly needs?: Readonly<Record<string, string>>;
  readonly noneFits?: string;
}
