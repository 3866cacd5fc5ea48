import { stringify } from 'yaml';
import type { TranslationRecord } from '../model/schemas/record.ts';

/** The text of a record's file, one block a line. */
export function recordText(record: TranslationRecord): string {
  return `# What this translation was made from. Written by: npm run translations\n${stringify(record, { lineWidth: 0 })}`;
}
