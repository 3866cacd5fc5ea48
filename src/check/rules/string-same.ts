import type { Place } from '../../model/problem.ts';
import type { Source, SourceOf } from '../../model/source.ts';
import { readYaml } from '../../model/yaml.ts';
import { rule, say } from '../rule.ts';

/** A string of the site that is just what the generator says anyway. */
export const stringSame = rule<{ key: string; words: string }>({
  id: 'string-same',
  severity: 'advice',
  why: {
    da: 'Når sitets standardtekst senere bliver bedre, ser læseren stadig den gamle.',
    en: 'When the standard text of the site is improved later, the reader still sees the old one.',
  },
  good: { 'languages/da.yaml': 'code: da\nstrings:\n  home: Til forsiden\n' },
  bad: { files: { 'languages/da.yaml': 'code: da\nstrings:\n  home: Forside\n' }, at: 'languages/da.yaml:3:3' },
  words: ({ key, words }) =>
    say(
      [`Teksten “${key}” er “${words}”, og det siger sitet allerede af sig selv.`, 'Her skal kun stå de tekster, som sitet siger anderledes.', `Slet linjen med “${key}”.`],
      [`The text “${key}” is “${words}”, which the site already says by itself.`, 'Only the texts that the site says differently should be here.', `Delete the line with “${key}”.`],
    ),
  find: ({ sources, shipped }, found) => {
    for (const own of sources) {
      if (own.kind !== 'yaml' || !own.name.startsWith('languages/')) continue;
      const same = shipped.find((source) => source.kind === 'yaml' && source.name === own.name.slice('languages/'.length));
      if (same?.kind !== 'yaml') continue;
      const theirs = stringsIn(same);
      const ours = stringsIn(own);
      for (const [key, words] of ours.strings) if (theirs.strings.get(key) === words) found(ours.at(key), { key, words });
    }
  },
});

interface Strings {
  readonly strings: ReadonlyMap<string, string>;
  readonly at: (key: string) => Place;
}

const known = new WeakMap<Source, Strings>();

function stringsIn(source: SourceOf<'yaml'>): Strings {
  let read = known.get(source);
  if (read === undefined) {
    const yaml = readYaml(source.path, source.text).value;
    const strings = (yaml?.value as { strings?: unknown } | undefined)?.strings;
    const entries = typeof strings === 'object' && strings !== null ? Object.entries(strings).filter((entry): entry is [string, string] => typeof entry[1] === 'string') : [];
    read = { strings: new Map(entries), at: (key) => yaml!.placeOfKey(['strings'], key) };
    known.set(source, read);
  }
  return read;
}
