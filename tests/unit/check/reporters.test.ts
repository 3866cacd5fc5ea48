/** What each reporter makes of the same few problems. The expected texts were written by hand: read them as an editor. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { z } from 'zod';
import { extentOf } from '../../../src/check/reporters/extent.ts';
import { frameOf } from '../../../src/check/reporters/frame.ts';
import { githubReport } from '../../../src/check/reporters/github.ts';
import { htmlColours } from '../../../src/check/reporters/html-style.ts';
import { htmlReport } from '../../../src/check/reporters/html.ts';
import { jsonReport } from '../../../src/check/reporters/json.ts';
import type { Report } from '../../../src/check/reporters/report.ts';
import { sarifReport } from '../../../src/check/reporters/sarif.ts';
import { terminalReport } from '../../../src/check/reporters/terminal.ts';
import { summaryOf } from '../../../src/check/reporters/words.ts';
import { problem } from '../../../src/model/problem.ts';
import type { MessageLanguage, Problem } from '../../../src/model/problem.ts';

const texts: Readonly<Record<string, string>> = {
  'content/a b,c:100%.da.mdx': '---\ntitel: Om <siden>\n---\n',
  'content/flows/old.yaml': 'devices: [phone]\n',
};
const wrong = problem('unknown-key', { file: 'content/a b,c:100%.da.mdx', line: 2, column: 1 }, { key: 'titel', known: ['title', 'draft'] });
const unused = problem('unused-flow', { file: 'content/flows/old.yaml', line: 1, column: 1 }, { flow: 'old' });
const reportOf = (problems: readonly Problem[] = [wrong, unused], language: MessageLanguage = 'da', text = texts): Report => ({ problems, files: 4, language, textOf: (file) => text[file] });

describe('The terminal', () => {
  it('shows file, place, line, and what was found, expected, why and what to do', () => {
    assert.equal(terminalReport(reportOf()), `content/a b,c:100%.da.mdx: 1 fejl

  content/a b,c:100%.da.mdx:2:1  Fejl (unknown-key)
    2 | titel: Om <siden>
      | ^^^^^
    Fundet     “titel” er ikke et kendt navn her.
    Forventet  Kendte navne her: “title” og “draft”.
    Derfor     Et navn, som sitet ikke kender, bliver overset, og læserne mangler det, du ville sige.
    Gør sådan  Mente du “title”?

content/flows/old.yaml: 1 advarsel

  content/flows/old.yaml:1:1  Advarsel (unused-flow)
    1 | devices: [phone]
      | ^^^^^^^
    Fundet     Forløbet “old” bruges ikke af nogen vejledning.
    Forventet  Et forløb hører til et trin.
    Derfor     Andre redaktører bruger tid på at holde noget ved lige, som ingen læser.
    Gør sådan  Nævn det under “flows:” i en guide.yaml, eller slet filerne.

1 fejl og 1 advarsel i 2 filer. Ret fejlene, og kør tjekket igen.
`);
  });

  it('breaks lines at the width of the terminal, the text below itself', () => {
    assert.equal(terminalReport(reportOf([unused], 'en'), { colour: false, columns: 60 }), `content/flows/old.yaml: 1 warning

  content/flows/old.yaml:1:1  Warning (unused-flow)
    1 | devices: [phone]
      | ^^^^^^^
    Found     The flow “old” is used by no guide.
    Expected  A flow belongs to a step.
    Why       Other editors spend time keeping up something
              that nobody reads.
    Do this   Name it under “flows:” in a guide.yaml, or
              delete its files.

1 warning in 1 file. Look at the warning first. There are no
errors, so the site can be built.
`);
    const lines = terminalReport(reportOf(), { colour: false, columns: 40 }).split('\n');
    assert.deepEqual(lines.filter((line) => line.length > 40 && !line.includes('content/')), []);
    assert.ok(lines.includes('    Gør sådan') && lines.includes('      Mente du “title”?'));
  });

  it('is coloured only when told so, and lets no sign of the content steer it', () => {
    const evil = problem('unknown-key', { file: 'content/\u001B[2J.mdx', line: 1, column: 2 }, { key: '\u001B]8;;x\u0007', known: [] });
    const report = reportOf([evil], 'en', { 'content/\u001B[2J.mdx': 'a\u001B[31mb\u202Ec' });
    // oxlint-disable-next-line no-control-regex -- the sign is what must not come through.
    assert.doesNotMatch(terminalReport(report), /[\0-\x09\x0B-\x1F\x7F\u202E]/);
    assert.match(terminalReport(report), /1 \| a␛\[31mb·c\n {6}\| {2}\^/);
    assert.ok(terminalReport(report, { colour: true }).includes('\u001B[1;31mError (unknown-key)\u001B[0m'));
  });

  it('counts in both languages, and says so when nothing is wrong', () => {
    const advice: Problem = { ...unused, severity: 'advice' };
    const say = (problems: readonly Problem[], language: MessageLanguage, files = 4) => summaryOf({ ...reportOf(problems, language), files });
    assert.equal(say([wrong, wrong, wrong, unused, unused, advice], 'da'), '3 fejl, 2 advarsler og 1 råd i 2 filer. Ret fejlene, og kør tjekket igen.');
    assert.equal(say([wrong, advice, advice], 'en'), '1 error and 2 pieces of advice in 2 files. Fix the errors and run the check again.');
    assert.equal(say([unused, unused, advice], 'da'), '2 advarsler og 1 råd i 1 fil. Se på advarslerne først. Der er ingen fejl, så sitet kan bygges.');
    assert.equal(say([advice], 'en'), '1 piece of advice in 1 file. No errors: the site can be built.');
    assert.equal(say([], 'da', 1), 'Indholdet er i orden. 1 fil er tjekket.');
    assert.equal(say([], 'en'), 'The content is in order. 4 files checked.');
  });
});

describe('The line with its place', () => {
  it('is whole where it fits, with a tab as two cells and a wide letter as two', () => {
    assert.deepEqual(frameOf('Se [her](page:om).', 4, 80), { before: 'Se ', at: '[', after: 'her](page:om).', indent: 3, marked: 1 });
    assert.deepEqual(frameOf('Se [her](page:om).', 4, 80, 14), { before: 'Se ', at: '[her](page:om)', after: '.', indent: 3, marked: 14 });
    assert.deepEqual(frameOf('\tあ👩‍👧e\u0301x', 10, 80), { before: '  あ👩‍👧e\u0301', at: 'x', after: '', indent: 7, marked: 1 });
    assert.deepEqual(frameOf('ab', 3, 80), { before: 'ab', at: '', after: '', indent: 2, marked: 1 });
    assert.deepEqual(frameOf('', 9, 80), { before: '', at: '', after: '', indent: 0, marked: 1 });
  });

  it('never cuts a letter in two', () => {
    assert.deepEqual(frameOf('a😀b', 3, 80), { before: 'a', at: '😀', after: 'b', indent: 1, marked: 2 });
  });

  it('is a window of a long line, no wider than asked for, wherever the place is', () => {
    const line = Array.from({ length: 60 }, (_, index) => String(index).padStart(4, '.')).join('');
    assert.deepEqual(frameOf(line, 1, 20), { before: '', at: '.', after: '..0...1...2...3...…', indent: 0, marked: 1 });
    for (let column = 1; column <= line.length + 1; column += 1) {
      const { before, at, after, indent } = frameOf(line, column, 20);
      assert.ok((before + at + after).length <= 20, `${column}: ${before}|${at}|${after}`);
      assert.equal(indent, before.length);
      assert.equal(at, line[column - 1] ?? '');
      assert.equal(before.startsWith('…'), !line.startsWith(before), String(column));
    }
  });

  it('cuts a mark that has no room', () => {
    const { before, at, after, marked } = frameOf('å'.repeat(100), 51, 20, 50);
    assert.deepEqual({ before: before.length, at: at.length, after, marked }, { before: 10, at: 10, after: '', marked: 10 });
  });

  it('takes no longer for a line of five million letters', () => {
    const started = performance.now();
    frameOf('å'.repeat(5_000_000), 2_500_000, 100, extentOf('å'.repeat(5_000_000), { column: 2_500_000, words: wrong.words }));
    assert.ok(performance.now() - started < 200);
  });
});

describe('The mark', () => {
  const marked = (line: string, column: number, found = 'Her er noget.') => {
    const said = { found, expected: '', fix: '' };
    return line.slice(column - 1, column - 1 + extentOf(line, { column, words: { da: said, en: said } }));
  };

  it('is as long as what the message quotes', () => {
    assert.equal(marked('Gå 28. maj hjem.', 4, 'Her står “28. maj”.'), '28. maj');
    assert.equal(marked('Ord <div class="a">.', 5, 'Her står HTML-kode: <div>.'), '<div class="a">');
    assert.equal(marked('En sætning, som går', 1, 'Sætningen “En sætning, som går videre” er lang.'), 'En sætning, som går');
    assert.equal(marked('Et langt ord', 4, 'Her står “langt o…”.'), 'langt ord');
    assert.equal(marked('Andet', 1, '“Ord” mangler.'), 'Andet');
  });

  it('is otherwise a word, a link, a piece in quotes or in bold, and one letter at least', () => {
    assert.equal(marked('Se Kalaallit-huset.', 4), 'Kalaallit-huset');
    assert.equal(marked('Se [her](page:om).', 4), '[her](page:om)');
    assert.equal(marked('![Pas](pas.png) og', 1), '![Pas](pas.png)');
    assert.equal(marked('title: "Om: os" # a', 8), '"Om: os"');
    assert.equal(marked('Tryk **på den** nu', 6), '**på den**');
    assert.equal(marked('## Overskrift', 1), '## Overskrift');
    assert.equal(marked('hjaelp@borger.dk, ja', 1), 'hjaelp@borger.dk');
    assert.equal(marked('Se [her', 4), '[');
    assert.equal(marked('', 1), '');
    assert.equal(extentOf('', { column: 9, words: wrong.words }), 1);
  });
});

describe('GitHub', () => {
  it('gets one command a problem, with what would end one escaped', () => {
    const [error, warning, summary, end] = githubReport(reportOf()).split('\n');
    assert.equal(error, '::error file=content/a b%2Cc%3A100%25.da.mdx,line=2,col=1,title=Fejl (unknown-key)::“titel” er ikke et kendt navn her.%0AKendte navne her: “title” og “draft”.%0AEt navn, som sitet ikke kender, bliver overset, og læserne mangler det, du ville sige.%0AMente du “title”?');
    assert.match(warning!, /^::warning file=content\/flows\/old\.yaml,line=1,col=1,title=Advarsel \(unused-flow\)::/);
    assert.equal(summary, '1 fejl og 1 advarsel i 2 filer. Ret fejlene, og kør tjekket igen.');
    assert.equal(end, '');
    assert.match(githubReport(reportOf([{ ...unused, severity: 'advice' }])), /^::notice /);
  });

  it('takes no command from the content', () => {
    const evil = problem('unknown-key', { file: 'content/x.mdx', line: 1, column: 1 }, { key: 'a\r\n::error::b%0A', known: [] });
    assert.equal(githubReport(reportOf([evil], 'en')).split('\n').length, 3);
    assert.match(githubReport(reportOf([evil], 'en')), /“a%0D%0A::error::b%250A”/);
  });
});

describe('JSON', () => {
  it('is what its schema says', () => {
    const schema = z.fromJSONSchema(JSON.parse(readFileSync(resolve(import.meta.dirname, '../../../src/check/reporters/problems.schema.json'), 'utf8')));
    const report = JSON.parse(jsonReport(reportOf()));
    schema.parse(report);
    assert.throws(() => schema.parse({ ...report, problems: [{ ...report.problems[0], line: 0 }] }));
    assert.throws(() => schema.parse({ ...report, version: 2 }));
    assert.deepEqual(report.counts, { error: 1, warning: 1, advice: 0 });
    assert.deepEqual(report.problems[0], {
      rule: 'unknown-key',
      severity: 'error',
      file: 'content/a b,c:100%.da.mdx',
      line: 2,
      column: 1,
      found: '“titel” er ikke et kendt navn her.',
      expected: 'Kendte navne her: “title” og “draft”.',
      why: 'Et navn, som sitet ikke kender, bliver overset, og læserne mangler det, du ville sige.',
      fix: 'Mente du “title”?',
    });
  });
});

interface SarifRun {
  readonly tool: { readonly driver: { readonly name: string; readonly rules: readonly Readonly<Record<string, never>>[] } };
  readonly results: readonly {
    readonly ruleId: string;
    readonly ruleIndex: number;
    readonly level: string;
    readonly message: { readonly text: string };
    readonly locations: readonly { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string; readonly uriBaseId?: string }; readonly region: object } }[];
    readonly partialFingerprints: Readonly<Record<string, string>>;
  }[];
}

const runOf = (report: Report): SarifRun => JSON.parse(sarifReport(report)).runs[0];
const fingerprints = (report: Report) => runOf(report).results.map((result) => result.partialFingerprints['trinvis/v1']);

describe('SARIF', () => {
  it('is of version 2.1.0, with a rule for every result and a place for each', () => {
    const log = JSON.parse(sarifReport(reportOf()));
    assert.equal(log.version, '2.1.0');
    const { tool, results } = runOf(reportOf());
    assert.equal(tool.driver.name, 'Trinvis');
    for (const { ruleId, ruleIndex } of results) assert.equal(tool.driver.rules[ruleIndex]?.['id'], ruleId);
    for (const rule of tool.driver.rules) {
      const { shortDescription, fullDescription, help, defaultConfiguration } = rule as unknown as Record<string, { text?: string; level?: string }>;
      for (const said of [shortDescription, fullDescription, help]) assert.match(said?.text ?? '', /\.$/);
      assert.ok(['error', 'warning', 'note'].includes(defaultConfiguration?.level ?? ''));
    }
    assert.deepEqual(results.map(({ level }) => level), ['error', 'warning']);
    assert.deepEqual(results[0]!.locations[0]!.physicalLocation, {
      artifactLocation: { uri: 'content/a%20b%2Cc%3A100%25.da.mdx', uriBaseId: '%SRCROOT%' },
      region: { startLine: 2, startColumn: 1, endColumn: 6 },
    });
  });

  it('names a file outside the project by its whole address', () => {
    const { artifactLocation } = runOf(reportOf([{ ...unused, file: resolve('/some where/x.yaml') }])).results[0]!.locations[0]!.physicalLocation;
    assert.match(artifactLocation.uri, /^file:\/\/\/.*some%20where\/x\.yaml$/);
    assert.equal(artifactLocation.uriBaseId, undefined);
  });

  it('knows a problem again when its line has moved, and in the other language', () => {
    const moved = { ...texts, [wrong.file]: `---\n\n\n${texts[wrong.file]!.slice(4)}` };
    const before = fingerprints(reportOf([wrong]));
    assert.deepEqual(fingerprints(reportOf([{ ...wrong, line: 4 }], 'en', moved)), before);
    assert.notDeepEqual(fingerprints(reportOf([{ ...wrong, line: 3 }])), before);
    assert.equal(new Set(fingerprints(reportOf([wrong, wrong]))).size, 2);
  });

  it('tells nothing of a personal number by what it knows a problem by', () => {
    const written = (number: string) => fingerprints(reportOf([wrong], 'da', { ...texts, [wrong.file]: `---\nSkriv ${number}.` }));
    assert.deepEqual(written('010190-1234'), written('010190-4321'));
    assert.notDeepEqual(written('010190-1234'), written('020190-1234'));
  });
});

describe('The page for editors', () => {
  const page = htmlReport(reportOf());

  it('is in the language, needs nothing else, and shows the line with its place', () => {
    assert.match(page, /^<!doctype html>\n<html lang="da">/);
    assert.match(page, /<title>Tjek af indholdet: 1 fejl og 1 advarsel i 2 filer<\/title>/);
    assert.doesNotMatch(page, /<script|<link|<img|https?:|@import|url\(| on[a-z]+=/);
    assert.ok(page.includes('<h2 id="file-1">content/a b,c:100%.da.mdx</h2>'));
    assert.ok(page.includes('<h3><strong class="error">Fejl:</strong> “titel” er ikke et kendt navn her.</h3>\n<p>Linje 2, tegn 1 <code>(unknown-key)</code></p>\n<pre lang="da" translate="no"><code><mark>titel</mark>: Om &lt;siden&gt;</code></pre>'));
    assert.deepEqual([...page.matchAll(/<h([1-6])/g)].map(([, level]) => level).join(''), '122323');
  });

  it('has a contrast of 7:1 at least, in light and in dark', () => {
    for (const { paper, sheet, mark, 'on-mark': onMark, ...words } of Object.values(htmlColours)) {
      for (const colour of Object.values(words)) assert.ok(contrast(colour, paper) >= 7, `${colour} on ${paper}: ${contrast(colour, paper)}`);
      assert.ok(contrast(words.ink, sheet) >= 7);
      assert.ok(contrast(onMark, mark) >= 7);
    }
  });
});

function contrast(a: string, b: string): number {
  const light = (colour: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255).map((part) => (part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05;
  };
  return Math.max(light(a), light(b)) / Math.min(light(a), light(b));
}
