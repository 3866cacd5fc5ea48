import type { BlockState } from '../model/block-states.ts';

/** What a code stands for. Each kind but `break` and `placeholder` has words inside. */
export type CodeKind = 'strong' | 'emphasis' | 'link' | 'term' | 'code' | 'image' | 'break' | 'placeholder';

/** Markup in words, which a translator moves but does not change. */
export interface Code {
  readonly kind: CodeKind;
  /** Of its unit: counted from 1 in the order of the source. */
  readonly id: number;
  /** Where a link leads, the id of a term, the file of an image, the name of a placeholder. */
  readonly target?: string;
  /** What stands inside; nothing in a break or a placeholder. */
  readonly children: readonly Piece[];
}

/** Words, or a code among them. */
export type Piece = string | Code;

/** One block to be translated. */
export interface Unit {
  /** The same as long as the block says the same, wherever it moves: "body.3d9f27c0a1b2", "strings.nextStep". */
  readonly id: string;
  /** Name of the translation's file below the content folder: "guides/help/order.kl.mdx". */
  readonly file: string;
  readonly source: readonly Piece[];
  /** The translation as it stands. */
  readonly target?: readonly Piece[];
  readonly state: BlockState;
  /** No native speaker has read it yet. */
  readonly draft: boolean;
  /** What the source said when it was translated, where that is not what it says now. */
  readonly was?: string;
  /** For the translator: where it stands, what a label is, what a term means. In the source language or in English. */
  readonly notes: readonly string[];
  /** The most letters that there is room for. */
  readonly most?: number;
}

/** What is sent to a translator: into one language, file after file. */
export interface Exchange {
  readonly sourceLanguage: string;
  readonly language: string;
  readonly units: readonly Unit[];
}

/** A unit as it comes back. */
export interface ReturnedUnit {
  readonly id: string;
  readonly file: string;
  /** As it was sent, so that it can be seen whether the source has changed since. */
  readonly source: readonly Piece[];
  readonly target?: readonly Piece[];
  /** The translator says that the target answers the source: not empty, not marked as in need of work. */
  readonly done: boolean;
  /** Where it stands in the file that came back. */
  readonly line: number;
}

/** What came back from a translator. */
export interface Returned {
  readonly format: ExchangeFormat;
  readonly sourceLanguage: string;
  readonly language: string;
  readonly units: readonly ReturnedUnit[];
}

export const exchangeFormats = ['xliff-1.2', 'xliff-2.0', 'po'] as const;

export type ExchangeFormat = (typeof exchangeFormats)[number];
