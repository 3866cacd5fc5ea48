import type { Source } from '../../model/source.ts';
import type { Content } from '../content.ts';
import { translated } from '../parity/record.ts';
import { rule, say } from '../rule.ts';

const pages = translated({ da: 'Kort sagt.', en: 'In short.', blocks: ['Kort sagt.'] });

interface Left {
  readonly gone: 'translation' | 'source' | 'folder';
  /** The file or folder that is gone. */
  readonly file: string;
  /** The record, or the folder of records. */
  readonly record: string;
}

/** What a translation was made from is still written down, and the translation or its source is gone. */
export const recordLeft = rule<Left>({
  id: 'record-left',
  severity: 'warning',
  why: {
    da: 'Når en side forsvinder ved en fejl, mangler læserne den, uden at nogen opdager det.',
    en: 'When a page goes by mistake, readers miss it, and nobody notices.',
  },
  good: pages,
  bad: { files: { ...pages, 'articles/about.en.mdx': null }, at: 'translations/articles/about.en.yaml:1:1' },
  words: ({ gone, file, record }) => {
    if (gone === 'source') {
      return say(
        [`Siden er oversat fra ${file}, som ikke er der mere.`, 'En oversættelse skal have den side, som den er oversat fra.', `Hent ${file} tilbage. Er den slettet med vilje, så slet også ${record}.`],
        [`The page was translated from ${file}, which is not there any more.`, 'A translation must have the page that it was translated from.', `Bring ${file} back. If it was deleted on purpose, delete ${record} too.`],
      );
    }
    if (gone === 'folder') {
      return say(
        [`Mappen ${file} er væk, men den er oversat.`, 'Hver oversættelse skal være der, så længe mappen translations husker den.', `Hent mappen tilbage. Har den fået et nyt navn, så giv ${record} det samme navn. Er den slettet med vilje, så slet også ${record}.`],
        [`The folder ${file} is gone, but it has been translated.`, 'Each translation must be there as long as the folder translations remembers it.', `Bring the folder back. If it has a new name, give ${record} the same name. If it was deleted on purpose, delete ${record} too.`],
      );
    }
    return say(
      [`Oversættelsen ${file} er væk.`, 'Hver oversættelse skal være der, så længe mappen translations husker den.', `Hent filen tilbage. Er den slettet med vilje, så slet også ${record}.`],
      [`The translation ${file} is gone.`, 'Each translation must be there as long as the folder translations remembers it.', `Bring the file back. If it was deleted on purpose, delete ${record} too.`],
    );
  },
  find: (content, found) => {
    const { site, sources, folder } = content;
    const byName = new Map(sources.map((source) => [source.name, source]));
    const path = (name: string) => `${folder}/${name}`;
    const foldersTold = new Set<string>();
    const folders = new Set(sources.map(({ name }) => name.slice(0, name.lastIndexOf('/') + 1)));
    for (const [recordName, { source: language }] of site.records) {
      const name = recordName.slice('translations/'.length);
      const [, stem, own] = /^(.+)\.([^./]+)\.yaml$/.exec(name) ?? [];
      if (stem === undefined || own === undefined) continue;
      const ending = stem.startsWith('flows/') ? 'yaml' : 'mdx';
      const record = path(recordName);
      const guide = /^guides\/[^/]+\//.exec(name)?.[0];
      if (guide !== undefined && !folders.has(guide)) {
        // Of a guide that site.yaml names it is told there that it is gone.
        if (!foldersTold.has(guide) && !site.settings.guides.includes(guide.slice(7, -1))) found(startOf(record), { gone: 'folder', file: path(guide.slice(0, -1)), record: path(`translations/${guide.slice(0, -1)}`) });
        foldersTold.add(guide);
        continue;
      }
      const translation = byName.get(`${stem}.${own}.${ending}`);
      const source = `${stem}.${language}.${ending}`;
      if (translation === undefined) {
        if (!isElsewhere(content, stem, own)) found(startOf(record), { gone: 'translation', file: path(`${stem}.${own}.${ending}`), record });
      } else if (!byName.has(source) && !isElsewhere(content, stem, language)) found(startOf(translation.path), { gone: 'source', file: path(source), record });
    }
  },
});

const startOf = (file: string) => ({ file, line: 1, column: 1 });

/** Whether a file that belongs to no page may be the one that is gone, under another name: what it is called is told there. */
function isElsewhere({ site, sources }: Content, stem: string, language: string): boolean {
  const folder = stem.slice(0, stem.lastIndexOf('/') + 1);
  const used = new Set([...site.pages.values()].flatMap(({ variants }) => [...variants.values()].map(({ file }) => file)));
  const isStray = ({ name, path, kind }: Source): boolean => {
    if (kind === 'mdx' && !used.has(path) && `/${name}`.endsWith(`/${stem.slice(folder.length)}.${language}.mdx`)) return true;
    if (!name.startsWith(folder) || name.includes('/', folder.length)) return false;
    if (kind === 'mdx') return !used.has(path) && name.endsWith(`${language}.mdx`);
    return (kind === 'other' || kind === 'refused') && name.startsWith(`${stem}.`);
  };
  return sources.some(isStray);
}
