import { fileMessages } from './files.ts';
import { flowMessages } from './flows.ts';
import { languageMessages } from './languages.ts';
import { lostMessages } from './lost.ts';
import { markupMessages } from './markup.ts';
import { structureMessages } from './structure.ts';

/** Every rule of the content model, with its words in Danish and English. */
export const messages = { ...fileMessages, ...markupMessages, ...structureMessages, ...flowMessages, ...languageMessages, ...lostMessages };

export type RuleId = keyof typeof messages;

/** What a rule needs to know in order to word its problem. */
export type Details<Rule extends RuleId> = Parameters<(typeof messages)[Rule]>[0];
