import type { Action, FlowSettings, FlowWords } from './schemas/flow.ts';
import type { YamlFile } from './yaml.ts';

/** A flow with the words that the app shows in each language. */
export interface Flow extends FlowSettings {
  readonly id: string;
  readonly yaml: YamlFile;
  readonly words: ReadonlyMap<string, FlowWords>;
  /** A file of it has a mistake that keeps it from being read, so nothing can be held against it. */
  unread?: boolean;
  /** Its actions do not follow from each other: one may be lacking, so how many there are says nothing of the texts. */
  gap?: boolean;
}

export type { Action };

interface Label {
  readonly words: string;
  /** Our own translation, which nobody has seen in the app. */
  readonly unchecked: boolean;
}

/** Every title and label that the app shows in one language. */
export function labelsIn(flow: Flow, language: string): readonly Label[] {
  const words = flow.words.get(language);
  return words === undefined ? [] : labelsOf(words);
}

const known = new WeakMap<FlowWords, readonly Label[]>();

/** Remembered, since every bold word of every walkthrough is held against them. */
function labelsOf(words: FlowWords): readonly Label[] {
  let labels = known.get(words);
  if (labels === undefined) {
    labels = Object.values(words.screens)
      .flatMap((screen) => [...(screen.title === undefined ? [] : [screen.title]), ...Object.values(screen.controls)])
      .map((label) => (typeof label === 'string' ? { words: label, unchecked: false } : label));
    known.set(words, labels);
  }
  return labels;
}

/**
 * The language in which the app shows a label: the reader's where it has it, another otherwise.
 * Undefined where no screen has it in any language.
 */
export function languageOfLabel(flow: Flow, label: string, reader: string): string | undefined {
  const has = (language: string) => labelsIn(flow, language).some((one) => one.words === label);
  if (has(reader)) return reader;
  return [...flow.words.keys()].find(has);
}

/**
 * What the guide calls a device or a branch: in the reader's language, or in another that has a word for it.
 */
export function guideWord(flow: Flow, kind: 'devices' | 'branches', id: string, reader: string): { readonly words: string; readonly language: string } | undefined {
  for (const language of [reader, ...flow.words.keys()]) {
    const words = flow.words.get(language)?.[kind][id];
    if (words !== undefined) return { words, language };
  }
  return undefined;
}

/** Whether something of the walkthrough may look different in the app, so that the page must say so. */
export function mayLookDifferent(flow: Flow, language: string): boolean {
  const screens = Object.values(flow.screens);
  return screens.some((screen) => screen.inferred || screen.words === 'unknown') || labelsIn(flow, language).some((label) => label.unchecked);
}
