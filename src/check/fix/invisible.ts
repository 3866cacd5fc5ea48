import { invisibleSigns } from '../slips.ts';
import type { Fix } from './fix.ts';

/** Writing from right to left, where turns of direction matter, and writing without spaces, where words part at such signs. */
const needed = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Turns that show another text than the one that stands there: which of the two is meant, nobody else can know. */
const turned = /[\u202B\u202E]/;

/** Takes away signs that change nothing that can be seen. */
export const withoutInvisible: Fix = (text) => text.split('\n').map((line) => (needed.test(line) || turned.test(line) ? line : line.replace(invisibleSigns, ''))).join('\n');
