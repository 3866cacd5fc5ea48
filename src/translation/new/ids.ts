import { reservedIds } from '../../model/load-pages.ts';
import { id as idForm } from '../../model/schemas/common.ts';
import { refusals } from './refusals.ts';
import type { Refused } from './plan.ts';

/** As many letters as there is room for in the name of a file on every machine, with its language and ending. */
const longest = 80;

const spelt: Readonly<Record<string, string>> = { æ: 'ae', ø: 'oe', å: 'aa', ß: 'ss', ð: 'd', þ: 'th' };

/**
 * The id that somebody who wrote a title may have meant.
 * @example suggestedId('Hjælp til MitID') // 'hjaelp-til-mitid'
 */
export function suggestedId(words: string): string | undefined {
  const plain = words.normalize('NFC').toLowerCase().replaceAll(/[æøåßðþ]/g, (letter) => spelt[letter]!).normalize('NFD').replaceAll(/\p{M}/gu, '');
  const id = plain.replaceAll(/[^a-z0-9]+/g, '-').slice(0, longest).replaceAll(/^-|-$/g, '');
  return id === '' ? undefined : id;
}

/** Why an id cannot be that of anything new. */
export function refusedId(id: string): Refused | undefined {
  if (!idForm.safeParse(id).success || id.length > longest) return { refused: refusals.idForm(id, suggestedId(id)) };
  return reservedIds.has(id) ? { refused: refusals.idReserved(id) } : undefined;
}
