import type { Nodes } from 'mdast';
import { bodyLines } from '../body-lines.ts';
import { article } from '../example.ts';
import { pageSources, shownIn } from '../links.ts';
import { rule, say } from '../rule.ts';
import type { BodyLine } from '../body-lines.ts';

const target = '(?:page:|term:|https?://|tel:|mailto:)[^\\s()\\[\\]]*';
const words = '(?<!\\\\)\\[[^[\\]\\n]+\\]';
const imageFile = '[^\\s()<>]+\\.(?:png|jpe?g|webp|avif|gif|svg)';

type Slip = 'end' | 'start' | 'bracket' | 'image-end' | 'image-space';

/** Each is a link or an image but for one sign. What stands before `here` is passed over. */
const slips: readonly { readonly slip: Slip; readonly pattern: RegExp; readonly here: RegExp }[] = [
  { slip: 'end', pattern: new RegExp(`(?<![!\\\\])${words}\\(${target}(?=\\s|$)`, 'gi'), here: /\(/ },
  { slip: 'start', pattern: new RegExp(`(?<![!\\\\])${words}${target}\\)`, 'gi'), here: /\](?!\()/ },
  { slip: 'bracket', pattern: new RegExp(`(?<!\\\\)\\[[^[\\]()\\n]+(?<!\\s)\\((?:page|term):[^\\s()\\[\\]]*\\)(?!\\])`, 'gi'), here: /\(/ },
  { slip: 'image-end', pattern: new RegExp(`!\\[[^[\\]\\n]*\\]\\(${imageFile}(?=\\s|$)`, 'gi'), here: /\(/ },
  { slip: 'image-space', pattern: /!\[[^[\]\n]*\]\((?=[^()<>\n]*\S[ \u00A0]+\S)[^()<>"'\n]+\.(?:png|jpe?g|webp|avif|gif|svg)[ \u00A0]*\)/gi, here: /\(/ },
];

/** A link or an image of which one sign is lacking or too many, so that the reader sees its Markdown. */
export const linkBroken = rule<{ slip: Slip; shown: string }>({
  id: 'link-broken',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Læseren ser parenteser og en adresse i stedet for et link eller et billede.',
    en: 'The reader sees brackets and an address in place of a link or an image.',
  },
  good: article('da', 'Se [borger.dk](https://www.borger.dk/) (eller ring).'),
  bad: { files: article('da', 'Se [borger.dk](https://www.borger.dk/ eller ring.'), at: 'articles/about.da.mdx:6:4' },
  words: ({ slip, shown }) => {
    const [da, en] = advice[slip];
    const image = slip.startsWith('image');
    return say(
      [`“${shown}” bliver ikke til ${image ? 'et billede' : 'et link'}.`, image ? 'Et billede skrives som ![hvad billedet viser](fil.png).' : 'Et link skrives som [tekst](adresse), uden mellemrum i adressen.', da],
      [`“${shown}” does not become ${image ? 'an image' : 'a link'}.`, image ? 'An image is written as ![what it shows](file.png).' : 'A link is written as [text](address), without spaces in the address.', en],
    );
  },
  find: (content, found) => {
    const lines = bodyLines(content);
    for (const [index, source] of pageSources(content.sources).entries()) {
      let read: ReturnType<typeof spansOf> | undefined;
      for (const line of lines[index]!) {
        if (!line.words.includes('[') || line.words.includes('`')) continue;
        for (const { slip, at, shown } of slipsIn(line)) {
          read ??= spansOf(source);
          if (!read.some((one) => isWithin(one, line.line, at + 1))) found(line.at(at), { slip, shown });
        }
      }
    }
  },
});

const advice: Readonly<Record<Slip, readonly [da: string, en: string]>> = {
  end: ['Skriv “)” lige efter adressen, og slet mellemrum i den.', 'Write “)” right after the address, and delete any space in it.'],
  start: ['Skriv “(” lige efter “]”.', 'Write “(” right after “]”.'],
  bracket: ['Skriv “]” lige før “(”.', 'Write “]” right before “(”.'],
  'image-end': ['Skriv “)” lige efter filens navn.', 'Write “)” right after the name of the file.'],
  'image-space': ['Giv billedet et navn uden mellemrum, både her og i mappen, for eksempel med bindestreger.', 'Give the image a name without spaces, both here and in the folder, with hyphens for example.'],
};

function slipsIn({ words: line }: BodyLine): { slip: Slip; at: number; shown: string }[] {
  return slips.flatMap(({ slip, pattern }) =>
    [...line.matchAll(pattern)].flatMap(({ 0: shown, index: at }) => {
      const rest = line.slice(at + shown.length);
      // A space within an address of the site is told of by “link-space”.
      if (slip === 'end' && /^\[[^\]]*\]\((?:page|term):/.test(shown) && /^[ \u00A0]+[^\s()"']+\)/.test(rest)) return [];
      // “(se [1]https://a.dk)”: the bracket that ends it may have begun before.
      if (slip === 'start' && isOpen(line.slice(0, at))) return [];
      return [{ slip, at, shown }];
    }),
  );
}

const isOpen = (before: string): boolean => before.lastIndexOf('(') > before.lastIndexOf(')');

interface Span {
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
}

/** Where links and images stand that could be read. */
function spansOf(source: Parameters<typeof shownIn>[0]): Span[] {
  const { links, images } = shownIn(source);
  return [...links, ...images].flatMap(({ position }: Pick<Nodes, 'position'>) => (position === undefined ? [] : [position]));
}

function isWithin({ start, end }: Span, line: number, column: number): boolean {
  const after = line > start.line || (line === start.line && column >= start.column);
  return after && (line < end.line || (line === end.line && column < end.column));
}
