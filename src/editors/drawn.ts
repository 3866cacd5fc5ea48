import { pageView } from '../model/page-view.ts';
import type { StepView } from '../model/view.ts';
import { practiceFile, rightPractice } from './practice.ts';
import type { HandbookLanguage } from './words.ts';

/** The steps of the practice guide: without a walkthrough, with one, and with choices. */
export type PracticeStep = 'before' | 'pin' | 'reminders';

/** A step of the practice guide as its page would show it, with `body` in place of its text. */
export function drawnStep(step: PracticeStep, language: HandbookLanguage, body: string): StepView {
  const name = `guides/library-card/${step}.${language}.mdx`;
  const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(practiceFile(name))![0];
  const site = rightPractice({ [name]: `${frontMatter}\n${body}\n` });
  const address = site.addresses.find((one) => one.kind === 'page' && one.page.id === `library-card/${step}` && one.language === language);
  const view = address === undefined || address.kind === 'redirect' ? undefined : pageView(site, address, '2026-11-23');
  if (view?.kind !== 'step') throw new Error(`The practice guide has no step “${step}” in “${language}”.`);
  return view;
}
