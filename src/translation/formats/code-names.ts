import type { CodeKind } from '../unit.ts';

interface CodeNames {
  /** XLIFF 1.2: the attribute `ctype`. */
  readonly ctype: string;
  /** XLIFF 2.0: the attributes `type` and `subType`. */
  readonly type: string;
  readonly subType?: string;
  /** PO: the letters of the tag; a placeholder stands there as it is. */
  readonly tag?: string;
}

/** What each format calls the kinds of codes. */
export const codeNames: Readonly<Record<CodeKind, CodeNames>> = {
  strong: { ctype: 'bold', type: 'fmt', subType: 'xlf:b', tag: 'b' },
  emphasis: { ctype: 'italic', type: 'fmt', subType: 'xlf:i', tag: 'i' },
  link: { ctype: 'link', type: 'link', tag: 'a' },
  term: { ctype: 'x-term', type: 'other', subType: 'trinvis:term', tag: 't' },
  code: { ctype: 'x-code', type: 'other', subType: 'trinvis:code', tag: 'c' },
  image: { ctype: 'x-image', type: 'image', tag: 'img' },
  break: { ctype: 'lb', type: 'fmt', subType: 'xlf:lb', tag: 'br' },
  placeholder: { ctype: 'x-placeholder', type: 'ui', subType: 'xlf:var' },
};

/** Whether nothing stands inside a code of a kind. */
export const standsAlone = (kind: CodeKind) => kind === 'break' || kind === 'placeholder';

const nameOf = ({ ctype, type, subType }: Partial<CodeNames>) => [ctype, type, subType].join('|');

const kinds: ReadonlyMap<string, CodeKind> = new Map(
  Object.entries(codeNames).flatMap(([kind, { ctype, type, subType }]) => [[nameOf({ ctype }), kind as CodeKind], [nameOf({ type, subType }), kind as CodeKind]]),
);

/** The kind that a name stands for. What a tool has named otherwise passes for bold: its id says what it is. */
export const kindNamed = (names: Partial<CodeNames>): CodeKind => kinds.get(nameOf(names)) ?? 'strong';
