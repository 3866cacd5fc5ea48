import { refused } from './refusal.ts';

/** How large a file may be. */
const mostBytes = 20 * 1024 * 1024;

/** How many signs of markup may stand in a file: each can take far more room in memory than in the file. */
const mostSigns = 2_000_000;
const signs: ReadonlySet<number> = new Set([...'<&={\\'].map((sign) => sign.charCodeAt(0)));

const zip = [0x50, 0x4b, 0x03, 0x04];

/** The text of a file that came back: UTF-8, or UTF-16 as some tools on Windows write it. */
export function plainText(bytes: Uint8Array): string {
  if (bytes.length > mostBytes) throw refused('too-large', 1, { bytes: bytes.length, most: mostBytes });
  // Office documents, and packages of translation tools.
  if (zip.every((byte, index) => bytes[index] === byte)) throw refused('foreign', 1, { found: 'PK' });
  const text = decoded(bytes, encodingOf(bytes));
  if (text.trim() === '') throw refused('empty', 1, {});
  if (text.includes('\0')) throw refused('encoding', lineAt(text, text.indexOf('\0')), {});
  let count = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (signs.has(text.charCodeAt(at)) && ++count > mostSigns) throw refused('crowded', lineAt(text, at), { most: mostSigns });
  }
  return text;
}

function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    const garbled = new TextDecoder(encoding).decode(bytes);
    throw refused('encoding', lineAt(garbled, garbled.indexOf('\uFFFD')), {});
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
