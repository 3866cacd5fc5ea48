import { bodyLines } from '../body-lines.ts';
import type { BodyLine } from '../body-lines.ts';
import { article } from '../example.ts';
import { rule, say } from '../rule.ts';

/** A table that is none, since the line below its first row is lacking or does not fit. */
export const tableBroken = rule<{ line: string; gap: boolean }>({
  id: 'table-broken',
  severity: 'error',
  within: 'file',
  why: {
    da: 'Læseren ser lodrette streger mellem løse ord, og en skærmlæser kan ikke læse rækker og kolonner.',
    en: 'The reader sees vertical lines between loose words, and a screen reader cannot read rows and columns.',
  },
  good: article('da', '| Telefon | Version |\n| --- | --- |\n| iPhone | 16 |'),
  bad: { files: article('da', '| Telefon | Version |\n| iPhone | 16 |'), at: 'articles/about.da.mdx:6:1' },
  words: ({ line, gap }) =>
    gap
      ? say(
          ['Her står rækker af en tabel uden tabellens øverste rækker.', `En tabel har en række med overskrifter, så linjen “${line}” og så de andre rækker, uden tomme linjer imellem.`, 'Slet tomme linjer inde i tabellen, og se efter, at de to øverste linjer er der.'],
          ['These are rows of a table without its top rows.', `A table has a row of headings, then the line “${line}”, then the other rows, without empty lines between them.`, 'Delete empty lines inside the table, and make sure that its two top lines are there.'],
        )
      : say(
          ['Tabellen mangler linjen under sin øverste række, eller den har et andet antal kolonner.', `Under den øverste række skal der stå “${line}”.`, `Skriv “${line}” på en linje for sig selv under den øverste række.`],
          ['The table lacks the line below its top row, or that line has another number of columns.', `Below the top row there must be “${line}”.`, `Write “${line}” on a line of its own below the top row.`],
        ),
  find: (content, found) => {
    const lines = new Map(bodyLines(content).flatMap((all) => all.map((line) => [`${line.at(0).file}:${line.line}`, line] as const)).filter(([, { words }]) => words.includes('|')));
    if (lines.size === 0) return;
    for (const { file, node } of content.texts) {
      if (node?.type !== 'paragraph' || node.position === undefined) continue;
      const { start, end } = node.position;
      const rows: BodyLine[] = [];
      for (let line = start.line; line <= end.line; line += 1) {
        const row = lines.get(`${file}:${line}`);
        if (row !== undefined && /^[ \t>]*\|.*\|[ \t]*$/.test(row.words)) rows.push(row);
      }
      const first = rows[0];
      // One line with strokes at both ends may mean something else in a paragraph of words.
      if (first === undefined || (rows.length === 1 && start.line !== end.line)) continue;
      const columns = first.words.split(/(?<!\\)\|/).length - 2;
      if (columns < 1) continue;
      const ruled = /^[ \t>]*\|[-:| \t]+\|[ \t]*$/.test(first.words);
      found(first.at(first.words.indexOf('|')), { line: `|${' --- |'.repeat(Math.min(columns, 8))}`, gap: ruled || rows.length === 1 });
    }
  },
});
