import type { Heading } from 'mdast';
import type { DocumentPart, Section } from '../../model/document.ts';
import { textOf } from '../../model/subset.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';

/** A heading that leaves a level out (WCAG 1.3.1; axe: heading-order). What is too high up is refused by the model. */
export const headingOrder = rule<{ words: string; level: number; most: number }>({
  id: 'heading-order',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Skærmlæsere springer fra overskrift til overskrift. Mangler der et niveau, tror læseren, at noget er væk.',
    en: 'Screen readers jump from heading to heading. Where a level is left out, the reader believes that something is missing.',
  },
  good: article('da', '## Først\n\nOrd.\n\n### Derunder\n\nOrd.'),
  bad: { files: article('da', '## Først\n\nOrd.\n\n#### For dybt\n\nOrd.'), at: 'articles/about.da.mdx:10:1' },
  words: ({ words, level, most }) =>
    say(
      [`Overskriften “${words}” har ${level} “#”.`, `Her må den højst have ${most}: et niveau må ikke springes over.`, `Slet ${level - most === 1 ? 'ét' : level - most} “#”.`],
      [`The heading “${words}” has ${level} “#”.`, `Here it may have at most ${most}: no level may be left out.`, `Delete ${level - most === 1 ? 'one' : level - most} “#”.`],
    ),
  find: ({ sources }, found) => {
    for (const source of sources) {
      if (source.kind !== 'mdx') continue;
      for (const { heading, most } of source.parsed.document.sections.flatMap(tooDeep)) {
        const { line, column } = heading.position!.start;
        found({ file: source.path, line, column }, { words: textOf(heading), level: heading.depth, most });
      }
    }
  },
});

interface Deep {
  readonly heading: Heading;
  readonly most: number;
}

/** The page makes the headings above: its title (1), those of the choices (2), and that of the problems (one more). */
function tooDeep({ kind, title, parts }: Section): Deep[] {
  return [...(title === undefined ? [] : deepIn([{ kind: 'prose', nodes: [title] }], 2)), ...deepIn(parts, kind === 'choice' ? 3 : 1)];
}

function deepIn(parts: readonly DocumentPart[], above: number): Deep[] {
  let before = above;
  return parts.flatMap((part) => {
    if (part.kind === 'problems') return deepIn(part.parts, above + 1);
    if (part.kind === 'walkthrough') return [];
    return part.nodes.flatMap((node) => {
      if (node.type !== 'heading') return [];
      const most = before + 1;
      before = node.depth;
      return node.depth > most ? [{ heading: node, most }] : [];
    });
  });
}
