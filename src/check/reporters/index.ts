import { githubReport } from './github.ts';
import { htmlReport } from './html.ts';
import { jsonReport } from './json.ts';
import type { Report } from './report.ts';
import { sarifReport } from './sarif.ts';
import type { Terminal } from './terminal.ts';
import { terminalReport } from './terminal.ts';

/** What a run can be told as, by the name of its format. */
export const reporters = {
  terminal: terminalReport,
  github: githubReport,
  sarif: sarifReport,
  json: jsonReport,
  html: htmlReport,
} as const satisfies Record<string, (report: Report, terminal: Terminal) => string>;

export type Format = keyof typeof reporters;

export const formats = Object.keys(reporters) as Format[];
