import { createHash } from 'node:crypto';
import { isAbsolute } from 'node:path';
import { pathToFileURL } from 'node:url';
import { covered } from '../../model/personal-number.ts';
import type { Problem } from '../../model/problem.ts';
import { catalog } from '../catalog.ts';
import { extentOf } from './extent.ts';
import { grouped } from './grouped.ts';
import type { Report } from './report.ts';
import { saidOf } from './report.ts';
import { reporterWords } from './words.ts';

const levels = { error: 'error', warning: 'warning', advice: 'note' } as const;

/** SARIF 2.1.0, which code hosts and editors read. */
export function sarifReport(report: Report): string {
  const { language } = report;
  const words = reporterWords[language];
  const rules = catalog.map(({ id, severity, why }) => ({
    id,
    shortDescription: { text: why[language] },
    fullDescription: { text: `${why[language]} ${words.weights[severity]}` },
    help: { text: words.rulesHelp },
    defaultConfiguration: { level: levels[severity] },
  }));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const seen = new Map<string, number>();
  const results = grouped(report).flatMap(({ problems, lineAt }) =>
    problems.map((problem) => {
      const { rule, severity, file, line, column } = problem;
      const ruleIndex = indexOf.get(rule);
      const shown = lineAt(line);
      return {
        ruleId: rule,
        ...(ruleIndex === undefined ? {} : { ruleIndex }),
        level: levels[severity],
        message: { text: Object.values(saidOf(problem, language)).join(' ') },
        locations: [{ physicalLocation: { artifactLocation: locationOf(file), region: { startLine: line, startColumn: column, ...(shown === undefined ? {} : { endColumn: column + extentOf(shown, problem) }) } } }],
        partialFingerprints: { 'trinvis/v1': fingerprintOf(problem, shown ?? '', seen) },
      };
    }),
  );
  const run = {
    tool: { driver: { name: 'Trinvis', language, rules } },
    language,
    columnKind: 'utf16CodeUnits',
    results,
  };
  return `${JSON.stringify({ $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
}

function locationOf(file: string) {
  if (isAbsolute(file)) return { uri: pathToFileURL(file).href };
  return { uri: file.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' };
}

/**
 * The same for a problem whose line has moved, and in either language; the second of two that are alike is told apart.
 * Personal numbers are covered first: there are so few that all could be tried until the fingerprint is the same.
 */
function fingerprintOf({ rule, file, words }: Problem, line: string, seen: Map<string, number>): string {
  const key = JSON.stringify([rule, file, covered(line).trim(), words.en.found]);
  const count = (seen.get(key) ?? 0) + 1;
  seen.set(key, count);
  return `${createHash('sha256').update(key).digest('hex').slice(0, 32)}:${count}`;
}
