import type { Exchange, ExchangeFormat, Returned } from '../unit.ts';
import { plainText } from './plain-text.ts';
import { isPo, readPo } from './read-po.ts';
import { readXliff1 } from './read-xliff-1.ts';
import { readXliff2 } from './read-xliff-2.ts';
import { readXml } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';
import { refused, RefusedFile } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import { writePo } from './write-po.ts';
import { writeXliff1 } from './write-xliff-1.ts';
import { writeXliff2 } from './write-xliff-2.ts';

export type { Refusal } from './refusal.ts';

const writers: Readonly<Record<ExchangeFormat, (exchange: Exchange) => string>> = { 'xliff-1.2': writeXliff1, 'xliff-2.0': writeXliff2, po: writePo };

/** An exchange as the text of a file, to be saved as UTF-8. Control characters, which such a file cannot hold, are left out. */
export function writeExchange(exchange: Exchange, format: ExchangeFormat): string {
  return writers[format](exchange);
}

/**
 * Reads what came back from a translator, whichever format it is in, or says why it is refused as a whole. It trusts
 * nothing in the file and compares nothing with the site: codes can be lacking, twice there or unknown. A tag that has
 * lost its other half is a code with the id 0. In PO, codes other than placeholders have no target.
 */
export function readExchange(bytes: Uint8Array): { readonly returned: Returned } | { readonly refused: Refusal } {
  try {
    return { returned: readText(plainText(bytes)) };
  } catch (error) {
    if (error instanceof RefusedFile) return { refused: error.refusal };
    throw error;
  }
}

function readText(text: string): Returned {
  if (text.trimStart().startsWith('<')) {
    const root = readXml(text, accept);
    return versionOf(root) === '2.0' ? readXliff2(root) : readXliff1(root);
  }
  if (!isPo(text)) throw refused('foreign', 1, {});
  return readPo(text);
}

const versionOf = ({ attributes }: Pick<XmlElement, 'attributes'>) => attributes.get('version')?.trim() ?? '';

/** The Translate Toolkit writes our 1.2 as 1.1, which has the same elements. */
const versions: ReadonlySet<string> = new Set(['1.1', '1.2', '2.0']);

function accept(root: Omit<XmlElement, 'children'>): void {
  if (root.name !== 'xliff') throw refused('foreign', root.line, { found: root.name });
  const version = versionOf(root);
  if (!versions.has(version)) throw refused('version', root.line, { found: version });
}
