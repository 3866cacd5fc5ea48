import type { MessageLanguage, Problem } from '../../model/problem.ts';
import { languageOf } from '../texts.ts';
import { extentOf } from './extent.ts';
import { frameOf } from './frame.ts';
import { grouped } from './grouped.ts';
import type { FileProblems } from './grouped.ts';
import { htmlStyle } from './html-style.ts';
import type { Report } from './report.ts';
import { countsOf, saidOf } from './report.ts';
import { countsIn, foundIn, reporterWords, summaryOf } from './words.ts';

/** Letters of a line that are shown around a place. */
const lineWidth = 160;

/** One page for editors that needs nothing beside it: no script, no request, its own style. */
export function htmlReport(report: Report): string {
  const { problems, language } = report;
  const words = reporterWords[language];
  const groups = grouped(report);
  const title = `${words.heading}: ${foundIn(problems, language) ?? words.inOrder}`;
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>
${htmlStyle}</style>
</head>
<body>
<main>
<h1>${words.heading}</h1>
<p>${escaped(summaryOf(report))}</p>
${groups.length < 2 ? '' : contents(groups, language)}${groups.map((group, index) => fileSection(group, index, language)).join('')}</main>
</body>
</html>
`;
}

function contents(groups: readonly FileProblems[], language: MessageLanguage): string {
  const { filesHeading } = reporterWords[language];
  const items = groups.map(({ file, problems }, index) => `<li><a href="#${idOf(index)}">${escaped(file)}</a>: ${countsIn(countsOf(problems), language)}</li>\n`);
  return `<nav aria-labelledby="files">\n<h2 id="files">${filesHeading}</h2>\n<ul>\n${items.join('')}</ul>\n</nav>\n`;
}

const idOf = (index: number) => `file-${index + 1}`;

function fileSection({ file, problems, lineAt }: FileProblems, index: number, language: MessageLanguage): string {
  return `<section aria-labelledby="${idOf(index)}">
<h2 id="${idOf(index)}">${escaped(file)}</h2>
${problems.map((problem) => problemArticle(problem, lineAt(problem.line), language)).join('')}</section>
`;
}

function problemArticle(problem: Problem, shown: string | undefined, language: MessageLanguage): string {
  const { rule, severity, line, column } = problem;
  const { kinds, labels, place } = reporterWords[language];
  const { found, ...more } = saidOf(problem, language);
  const rows = Object.entries(more).map(([key, text]) => `<dt>${labels[key as keyof typeof labels]}</dt>\n<dd>${escaped(text)}</dd>\n`);
  return `<article>
<h3><strong class="${severity}">${kinds[severity]}:</strong> ${escaped(found)}</h3>
<p>${place(line, column)} <code>(${escaped(rule)})</code></p>
${shown === undefined || shown.trim() === '' ? '' : lineBlock(shown, problem)}<dl>
${rows.join('')}</dl>
</article>
`;
}

/** The line with its place marked. Its words are in the language of the file, and are not to be translated by a browser. */
function lineBlock(shown: string, problem: Problem): string {
  const { file, column } = problem;
  const { before, at, after } = frameOf(shown, column, lineWidth, extentOf(shown, problem));
  const language = languageOf(file);
  return `<pre${language === '' ? '' : ` lang="${language}"`} translate="no"><code>${escaped(before)}<mark>${at === '' ? ' ' : escaped(at)}</mark>${escaped(after)}</code></pre>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
