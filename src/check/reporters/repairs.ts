import { inARow } from '../../model/messages/words.ts';
import type { MessageLanguage } from '../../model/problem.ts';
import type { Repair, RepairKind } from '../fix/fix.ts';
import type { Mended } from '../fix/index.ts';
import { printable } from './width.ts';
import { counted, reporterWords } from './words.ts';

/** What was done, so that an editor can see whether it was right. */
const done: Readonly<Record<MessageLanguage, Readonly<Record<RepairKind, string>>>> = {
  da: {
    'byte-order-mark': 'Et usynligt tegn først i filen er fjernet.',
    'line-ends': 'Linjeskift fra Windows eller en ældre Mac er lavet om til almindelige.',
    invisible: 'Usynlige tegn er fjernet.',
    'trailing-spaces': 'Mellemrum efter det sidste ord er fjernet.',
    'last-line': 'Filen slutter nu med netop ét linjeskift.',
    'key-signs': 'Usynlige tegn og forkerte mellemrum omkring navnet før kolonet er rettet.',
    curly: 'Anførselstegnene om teksten efter kolonet er nu lige.',
    quotes: 'Teksten efter kolonet står nu i anførselstegn.',
    tabs: 'Linjen er nu rykket ind med mellemrum i stedet for tabulatortegn.',
    draft: 'Efter “draft” står der nu true eller false.',
    marker: 'Mærket står nu på en linje for sig selv.',
    box: 'Begyndelsen på boksen er skrevet rigtigt.',
    heading: 'Der er nu et mellemrum mellem # og overskriften.',
    link: 'Linkets parenteser og mellemrum er rettet.',
    bullets: 'Punktet begynder nu med en bindestreg.',
    numbers: 'Punktets nummer er rettet.',
  },
  en: {
    'byte-order-mark': 'An invisible character at the start of the file has been removed.',
    'line-ends': 'Line ends from Windows or an older Mac have been changed to ordinary ones.',
    invisible: 'Invisible characters have been removed.',
    'trailing-spaces': 'Spaces after the last word have been removed.',
    'last-line': 'The file now ends with exactly one line end.',
    'key-signs': 'Invisible characters and wrong spaces around the name before the colon have been fixed.',
    curly: 'The quotation marks around the text after the colon are now straight.',
    quotes: 'The text after the colon is now in quotes.',
    tabs: 'The line is now indented with spaces instead of tabs.',
    draft: '“draft” is now followed by true or false.',
    marker: 'The marker is now on a line of its own.',
    box: 'The start of the box is now written correctly.',
    heading: 'There is now a space between # and the heading.',
    link: 'The brackets and spaces of the link have been fixed.',
    bullets: 'The item now begins with a hyphen.',
    numbers: 'The number of the item has been fixed.',
  },
};

/** Line numbers that anybody would still look up. */
const most = 12;

/** What `--fix` did: each file, and below it each repair with its lines as they are now. */
export function repairsText(files: ReadonlyMap<string, Mended>, language: MessageLanguage): string {
  const { nothingFixed, fixed } = reporterWords[language];
  if (files.size === 0) return nothingFixed;
  const lines = [...files].flatMap(([file, { repairs }]) => [printable(file), ...joined(repairs).map((repair) => `  ${repairText(repair, language)}`)]);
  return [fixed(counted(files.size, 'file', language)), ...lines].join('\n');
}

/** Two repairs that are told alike are told once. */
function joined(repairs: readonly Repair[]): Repair[] {
  const kinds = new Map<RepairKind, Set<number>>();
  for (const { kind, lines } of repairs) kinds.set(kind, new Set([...(kinds.get(kind) ?? []), ...lines]));
  return [...kinds].map(([kind, lines]) => ({ kind, lines: [...lines].toSorted((a, b) => a - b) }));
}

function repairText({ kind, lines }: Repair, language: MessageLanguage): string {
  const said = done[language][kind];
  if (lines.length === 0) return said;
  const { and, line, lines: several, others } = reporterWords[language];
  const shown = lines.length > most + 1 ? [...lines.slice(0, most).map(String), `${lines.length - most} ${others}`] : lines.map(String);
  return `${lines.length === 1 ? line : several} ${inARow(shown, and)}: ${said}`;
}
