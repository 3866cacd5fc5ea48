import type { ContentFiles } from '../../model/files.ts';
import type { MessageLanguage, Said } from '../../model/problem.ts';
import type { Site } from '../../model/site.ts';
import type { Splice } from './splice.ts';

/** What an editor asks for. */
export type NewRequest =
  | { readonly kind: 'guide' | 'article'; readonly id: string; readonly title?: string | undefined }
  /** @prop id "guide/step"; after: the id of the step that it follows */
  | { readonly kind: 'step'; readonly id: string; readonly title?: string | undefined; readonly after?: string | undefined }
  /** @prop step "guide/step", where it is to be walked through */
  | { readonly kind: 'flow'; readonly id: string; readonly step?: string | undefined }
  /** @prop sheet the file of the language as far as the editor has filled it in */
  | { readonly kind: 'language'; readonly id: string; readonly sheet?: Sheet | undefined };

/** A file of a language beside the content, which becomes part of it when nothing that it must say is lacking. */
export interface Sheet {
  readonly path: string;
  readonly text: string;
}

export type NewKind = NewRequest['kind'];

export const newKinds = ['guide', 'step', 'article', 'flow', 'language'] as const satisfies readonly NewKind[];

/** What is known when something new is planned. */
export interface Workplace {
  readonly content: ContentFiles;
  readonly site: Site;
  /** "2026-11-23" */
  readonly today: string;
  /** Of what is written for editors. */
  readonly editor: MessageLanguage;
}

/** What is to be written, by names below the content folder. */
export interface Plan {
  readonly files: ReadonlyMap<string, string>;
  readonly changes: ReadonlyMap<string, readonly Splice[]>;
  /** A file to fill in, which is not part of the content yet. */
  readonly sheet?: string;
  /** What the editor is to write, and where. */
  readonly todo: readonly Said[];
}

/** Why nothing is written. */
export interface Refused {
  readonly refused: Said;
}

export type Planned = Plan | Refused;

export const isRefused = (value: object): value is Refused => 'refused' in value;
