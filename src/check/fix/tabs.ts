import { readYaml } from '../../model/yaml.ts';
import type { Fix } from './fix.ts';

/** How wide a tab may have been meant. */
const widths = [2, 4, 8];

/** Indents a YAML text with spaces in place of tabs, where it then says the same whichever width they were meant to have. */
export const tabIndents: Fix = (text) => {
  if (!/^ *\t/m.test(text) || readYaml('', text).value !== undefined) return text;
  const readings = widths.flatMap((width) => {
    const spaced = text.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', ' '.repeat(width)));
    const read = readYaml('', spaced).value;
    return read === undefined ? [] : [{ spaced, says: JSON.stringify(read.value) }];
  });
  const [first] = readings;
  return first !== undefined && readings.every(({ says }) => says === first.says) ? first.spaced : text;
};
