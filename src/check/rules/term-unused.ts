import { renamedTerms, termLinksOf } from '../../model/term-links.ts';
import { article } from '../example.ts';
import { pageSources } from '../links.ts';
import { rule, say } from '../rule.ts';

const term = { 'terms/code-display.yaml': 'words: { da: kodeviser }\nexplanation:\n  da: En lille enhed, der viser en kode.\n' };

/** An explanation that no page leads to. A term that only keeps words apart has none, and is no waste. */
export const termUnused = rule<{ term: string; word: string }>({
  id: 'term-unused',
  severity: 'advice',
  why: {
    da: 'En forklaring, som ingen side viser, hjælper ingen læser.',
    en: 'An explanation that no page shows helps no reader.',
  },
  good: { ...term, ...article('da', 'Find din [kodeviser](term:code-display).') },
  bad: { files: { ...term, ...article('da', 'Find din kodeviser.') }, at: 'terms/code-display.yaml:2:1' },
  words: ({ term: id, word }) =>
    say(
      [`Ingen side viser forklaringen på “${word}”.`, 'En forklaring vises, når en side har et link til ordet.', `Skriv [${word}](term:${id}) på en side, hvor ordet står, eller slet forklaringen.`],
      [`No page shows the explanation of “${word}”.`, 'An explanation is shown when a page has a link to the word.', `Write [${word}](term:${id}) on a page where the word stands, or delete the explanation.`],
    ),
  find: ({ site, sources }, found) => {
    const linked = new Set(sources.flatMap((source) => (source.kind === 'mdx' ? termLinksOf(source.parsed.document).map(({ term: id }) => id) : [])));
    // Of a term whose file was renamed that is told at its file.
    const renamed = new Set([...renamedTerms(pageSources(sources), { terms: site.terms, unread: new Set() }).values()].map(({ term: { id } }) => id));
    for (const { id, words, explanation, yaml } of site.terms.values()) {
      if (linked.has(id) || renamed.has(id) || Object.keys(explanation).length === 0) continue;
      found(yaml.placeOfKey([], 'explanation'), { term: id, word: words[site.settings.sourceLanguage] ?? Object.values(words)[0] ?? id });
    }
  },
});
