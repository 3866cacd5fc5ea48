import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { messages } from '../../../src/model/messages/index.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { mistakes } from './mistakes/index.ts';
import { about } from './mistakes/mistake.ts';
import { changed, problemsOf, rulesOf, tinyFiles } from './support.ts';

const said = new Map(mistakes.map((one) => [one, problemsOf(one.changes)]));

describe('What is said of each mistake in the content', () => {
  for (const [{ title, rule, at, da, en, beside = [] }, problems] of said) {
    it(`tells an editor who ${title}`, () => {
      const found = problems.find((one) => one.rule === rule && `${one.file}:${one.line}:${one.column}` === `content/${at}`);
      assert.ok(found !== undefined, `No ${rule} at ${at}, but:\n${problems.map((one) => formatProblem(one, 'en')).join('\n')}`);
      assert.deepEqual(Object.values(found.words.da), [...da]);
      assert.deepEqual(Object.values(found.words.en), [...en]);
      // Nothing else may be said: what only follows from the mistake would send the editor elsewhere.
      assert.deepEqual(problems.filter((one) => one !== found).map((one) => one.rule), [...beside]);
    });
  }

  it('has a mistake for every rule', () => {
    // Those of a file on a disk stand in files.test.ts.
    const ofReading = ['file-outside', 'file-unreadable', 'file-large'] as const;
    const covered = new Set([...mistakes.map((one) => one.rule), ...ofReading]);
    assert.deepEqual(Object.keys(messages).filter((rule) => !covered.has(rule as never)), []);
  });

  it('names each mistake once', () => {
    const titles = mistakes.map((one) => one.title);
    assert.deepEqual(titles.filter((title, index) => titles.indexOf(title) < index), []);
  });

  it('never says a word of the machine, but for what a reader of files is quoted to say', () => {
    for (const [{ title }, problems] of said) {
      for (const problem of problems) {
        for (const language of ['da', 'en'] as const) {
          const own = formatProblem(problem, language).split(/reader says|læseren siger/i)[0]!;
          assert.doesNotMatch(own, /undefined|\[object|\bNaN\b|\bnull\b|\bat .*:\d+:\d+\)|node_modules|zod|satteri|sätteri|astro|\bmdast\b|\bhast\b|regex|schema/i, title);
        }
      }
    }
  });

  it('says three sentences that end, each starting with a capital or a quoted word', () => {
    for (const { da, en, title } of mistakes) {
      for (const sentence of [...da, ...en]) {
        const quoted = /(?:reader says|læseren siger)/i.test(sentence);
        assert.match(sentence, quoted ? /^[\p{Lu}]/u : /^[\p{Lu}“<](?:[^]*)[.?…)]$/u, title);
      }
    }
  });

  it('warns, and does not refuse, where a site can still be shown', () => {
    const severities = [...said].flatMap(([{ rule }, problems]) => problems.filter((one) => one.rule === rule && one.severity !== 'error').map(() => rule));
    assert.deepEqual([...new Set(severities)].toSorted(), ['page-without-variant', 'unused-flow']);
  });
});

describe('All mistakes of a run', () => {
  it('lists those of several files together, by file and line', () => {
    const changes = {
      ...about('# Om siden\n\nDer er <b>to</b> trin.'),
      ...changed('guides/phone/guide.yaml', 'audience: helper', 'audience: helpers'),
      ...changed('articles/home.en.mdx', 'title: Tiny site', 'titel: Tiny site'),
      ...changed('flows/open-app.yaml', '"1234"', '"123"'),
    };
    assert.deepEqual(rulesOf(changes), [
      'heading-level content/articles/about.da.mdx:6:1',
      'raw-html content/articles/about.da.mdx:8:8',
      'unknown-key content/articles/home.en.mdx:2:1',
      'flow-practice content/flows/open-app.yaml:5:59',
      'value-unknown content/guides/phone/guide.yaml:1:11',
    ]);
  });

  it('puts errors before warnings', () => {
    const changes = { ...about('# Om siden'), 'flows/a-flow.yaml': tinyFiles['flows/open-app.yaml']!, 'flows/a-flow.da.yaml': tinyFiles['flows/open-app.da.yaml']!, 'articles/a.txt': '' };
    assert.deepEqual(problemsOf(changes).map((one) => one.severity), ['error', 'error', 'warning']);
  });

  const broken: Readonly<Record<string, string>> = {
    'site.yaml': 'name: [',
    'languages/da.yaml': 'code: [',
    'guides/phone/guide.yaml': 'audience: [',
    'flows/open-app.yaml': 'devices: [',
    'flows/open-app.da.yaml': 'screens: [',
    'translations/articles/about.en.yaml': 'source: [',
    'articles/about.da.mdx': '---\ntitle: Om siden\ndescription: Ord.\n---\n\nSkriv { her.\n',
    'articles/home.da.mdx': '---\ntitle: [\n---\n\nHer er hjælp.\n',
    'guides/phone/guide.da.mdx': '---\ntitle: [\n---\n\nVelkommen.\n',
    'guides/phone/order.da.mdx': 'Skriv { her.\n',
  };
  for (const [file, text] of Object.entries(broken)) {
    it(`lists one thing of a file with a syntax error, and nothing of what leans on it: ${file}`, () => {
      const problems = problemsOf({ [file]: text, 'articles/about.en.mdx': null, 'guides/phone/order.en.mdx': null });
      assert.deepEqual(problems.map((one) => one.file), [`content/${file}`]);
      assert.match(problems[0]!.rule, /^(?:yaml-syntax|tag-sign)$/);
    });
  }

  it('holds no label against the words of one language while those of another cannot be read', () => {
    const changes = { 'flows/open-app.da.yaml': 'screens: [', 'flows/open-app.en.yaml': 'screens:\n  front: { controls: { open: Open } }\n' };
    assert.deepEqual(problemsOf(changes).map((one) => one.file), ['content/flows/open-app.da.yaml']);
  });

  it('says of a site without site.yaml only that', () => {
    assert.deepEqual(rulesOf({ 'site.yaml': null }), ['file-missing content/site.yaml:1:1']);
  });

  it('holds a walkthrough below <Problems /> against its flow as any other', () => {
    const wrong = '<Problems />\n\n<Walkthrough flow="open-app" />\n\n1. Tryk på **Åbn**.';
    const file = 'guides/phone/finish.da.mdx';
    const changes = { [file]: `---\ntitle: Afslut\ndescription: Til sidst.\n---\n\n${wrong}\n` };
    assert.deepEqual(rulesOf(changes), [`walkthrough-length content/${file}:10:1`]);
  });

  it('still finds a link that leads nowhere while another page cannot be read', () => {
    const changes = { ...about('Se [her](page:nowhere).'), 'articles/home.en.mdx': 'Skriv { her.\n' };
    assert.deepEqual(rulesOf(changes), ['page-link content/articles/about.da.mdx:6:4', 'tag-sign content/articles/home.en.mdx:1:7']);
  });
});
