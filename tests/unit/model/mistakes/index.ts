import { fileMistakes } from './files.ts';
import { flowMistakes } from './flows.ts';
import { languageMistakes } from './languages.ts';
import { listMistakes } from './lists.ts';
import { lostMistakes } from './lost.ts';
import { markupMistakes } from './markup.ts';
import type { Mistake } from './mistake.ts';
import { pastedMistakes } from './pasted.ts';
import { practiceMistakes } from './practice.ts';
import { screenWordsMistakes } from './screen-words.ts';
import { structureMistakes } from './structure.ts';
import { termMistakes } from './terms.ts';
import { unreadableMistakes } from './unreadable.ts';
import { valueMistakes } from './values.ts';

export const mistakes: readonly Mistake[] = [...fileMistakes, ...unreadableMistakes, ...valueMistakes, ...markupMistakes, ...pastedMistakes, ...structureMistakes, ...listMistakes, ...flowMistakes, ...practiceMistakes, ...screenWordsMistakes, ...languageMistakes, ...termMistakes, ...lostMistakes];
