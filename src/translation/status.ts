import type { Site } from '../model/site.ts';
import { progressOf, targetLanguages, translatablesIn } from './translatable.ts';
import type { Progress, Translatable, Translated } from './translatable.ts';

/** How far one translation has come. */
export interface TranslationStatus extends Progress {
  readonly translation: Translatable;
  /** Somebody has something to do: to translate, to compare, or to read a draft. */
  readonly open: boolean;
}

/** Something that is translated, in each language but its own. */
export interface StatusRow {
  readonly kind: Translatable['kind'];
  readonly id: string;
  readonly sourceLanguage: string;
  readonly translations: ReadonlyMap<string, TranslationStatus>;
}

/** How far several translations into a language have come. */
export interface Total {
  readonly words: number;
  readonly left: number;
  /** Of how many translations, and for how many of them somebody has something to do. */
  readonly translations: number;
  readonly open: number;
}

/** What belongs together in the table: a guide with its steps, all articles, all flows, the strings. */
export interface StatusGroup {
  readonly kind: 'guide' | 'articles' | 'flows' | 'strings';
  /** Of a guide its id, else its kind. */
  readonly id: string;
  readonly rows: readonly StatusRow[];
  readonly totals: ReadonlyMap<string, Total>;
}

/** Everything that is translated, by languages. */
export interface Status {
  readonly languages: readonly string[];
  readonly groups: readonly StatusGroup[];
  readonly totals: ReadonlyMap<string, Total>;
}

/** How far all translations have come, in the order of the site. */
export function statusOf(translated: Translated): Status {
  const languages = targetLanguages(translated.site);
  const rows = new Map<string, { kind: Translatable['kind']; id: string; sourceLanguage: string; translations: Map<string, TranslationStatus> }>();
  for (const language of languages) {
    for (const translation of translatablesIn(translated, language)) {
      const { kind, id, sourceLanguage } = translation;
      const key = `${kind} ${id}`;
      const row = rows.get(key) ?? { kind, id, sourceLanguage, translations: new Map() };
      rows.set(key, row);
      const progress = progressOf(translation);
      row.translations.set(language, { ...progress, translation, open: progress.state !== 'current' || translation.draft });
    }
  }
  const all = inOrder(translated.site, [...rows.values()]);
  const groups = [...Map.groupBy(all, groupOf)].map(([id, own]): StatusGroup => ({ ...kindAndId(id), rows: own, totals: totalsOf(own, languages) }));
  return { languages, groups, totals: totalsOf(all, languages) };
}

/** Pages in the order of the site, whichever language is their source; then flows, then strings. */
function inOrder({ pages }: Site, rows: readonly StatusRow[]): StatusRow[] {
  const place = new Map([...pages.keys()].map((id, index) => [id, index]));
  const kinds = ['page', 'flow', 'strings'];
  return rows.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}

/** "guide help-newer-phone", "articles". */
function groupOf({ kind, translations }: StatusRow): string {
  const page = [...translations.values()][0]?.translation.page;
  if (page?.kind === 'guide') return `guide ${page.id}`;
  if (page?.kind === 'step') return `guide ${page.guideId}`;
  return kind === 'page' ? 'articles' : kind === 'flow' ? 'flows' : 'strings';
}

function kindAndId(group: string): Pick<StatusGroup, 'kind' | 'id'> {
  const [kind, id = kind] = group.split(' ') as [StatusGroup['kind'], string?];
  return { kind, id };
}

function totalsOf(rows: readonly StatusRow[], languages: readonly string[]): Map<string, Total> {
  return new Map(languages.flatMap((language) => {
    const all = rows.flatMap(({ translations }) => translations.get(language) ?? []);
    if (all.length === 0) return [];
    const sum = (count: (one: TranslationStatus) => number) => all.reduce((total, one) => total + count(one), 0);
    return [[language, { words: sum(({ words }) => words), left: sum(({ left }) => left), translations: all.length, open: sum(({ open }) => (open ? 1 : 0)) }] as const];
  }));
}
