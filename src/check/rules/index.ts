import type { Rule } from '../rule.ts';
import { linkText } from './link-text.ts';

/** Every rule, by the names of their files. */
export const rules: readonly Rule[] = [linkText];
