import { check } from '../check/run.ts';
import { contentReader } from '../model/files.ts';
import { inReadingOrder } from '../model/problem.ts';
import type { Address } from '../model/addresses.ts';
import type { Problem } from '../model/problem.ts';
import type { Site } from '../model/site.ts';

let read: ReturnType<typeof contentReader> | undefined;

/** Everything that the checks say of the content as it is now. For `dev`: of files that have not changed nothing is read again. */
export function problemsNow(today: string): readonly Problem[] {
  read ??= contentReader();
  const { sources, files } = read();
  return check(sources, { today, files }).problems;
}

/** Those that an editor should see on this page: of its own files, and errors of files that belong to no page. */
export function problemsAt(site: Site, address: Address, problems: readonly Problem[]): Problem[] {
  const own = filesOf(site, address);
  const others = new Set([...site.pages.values()].flatMap((page) => [page.file, ...[...page.variants.values()].map(({ file }) => file)]));
  const flows = [...site.flows.values()].map(({ yaml }) => yaml.file.replace(/yaml$/, ''));
  const ofAll = (file: string) => file.endsWith('site.yaml') || (!others.has(file) && !flows.some((flow) => file.startsWith(flow)));
  return inReadingOrder(problems.filter(({ file, severity }) => own(file) || (severity === 'error' && ofAll(file))));
}

function filesOf(site: Site, address: Address): (file: string) => boolean {
  if (address.kind === 'redirect') return () => false;
  const { page, language } = address;
  const step = page.kind === 'practice' ? site.pages.get(page.stepId) : page;
  const guide = step?.kind === 'step' ? step.file : page.kind === 'guide' ? page.file : undefined;
  const flows = step?.kind === 'step' ? [...step.settings.flows, ...step.settings.choices.flatMap((choice) => choice.flows)] : [];
  const beginnings = flows.flatMap((flow) => site.flows.get(flow)?.yaml.file.replace(/yaml$/, '') ?? []);
  const text = step?.variants.get(language)?.file;
  return (file) => file === text || file === guide || beginnings.some((one) => file === `${one}yaml` || file === `${one}${language}.yaml`);
}
