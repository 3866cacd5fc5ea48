import { reference, unescaped } from './name-token.ts';

/** How a unit is named in PO: "guides/help/order.kl.mdx|body.3d9f27c0a1b2". */
export const poName = (file: string, id: string) => reference(`${file}|${id}`);

/**
 * The unit that an entry is of. Some tools drop its name and keep the reference alone.
 * @param names what may name it, the likeliest first
 */
export function unitNamed(names: readonly (string | undefined)[]): { file: string; id: string } {
  const name = names.map((one) => withoutPercents(one ?? '')).find((one) => one.includes('|')) ?? '';
  const at = name.indexOf('|');
  return at < 0 ? { file: '', id: '' } : { file: unescaped(name.slice(0, at)), id: unescaped(name.slice(at + 1)) };
}

/** Some tools write a reference as an address; ours has no such sign of its own. */
function withoutPercents(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The languages that the header of a PO file names. */
export function languagesOf(header: string): { source?: string; target?: string } {
  const [source, target] = ['X-Source-Language', 'Language'].map((name) => header.split('\n').find((line) => line.startsWith(`${name}:`))?.slice(name.length + 1).trim());
  return { source, target };
}
