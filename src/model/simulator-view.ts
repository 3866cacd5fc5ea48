import { letterOf } from './fragments.ts';
import { guideWord } from './flow.ts';
import type { Flow } from './flow.ts';
import { linkTo } from './frame.ts';
import { nameOfLanguage } from './language.ts';
import { canBePractised, practiceFlow } from './practice-flow.ts';
import { practiceId } from './practice-pages.ts';
import { screenViews } from './screens.ts';
import type { ScreenView, SimulatorView } from './screen-view.ts';
import type { WalkthroughContext } from './walkthrough.ts';

/** What the drawn phone needs in order to be practised on; nothing where a flow has no screens. */
export function simulatorView(flow: Flow, context: WalkthroughContext, choice?: { readonly index: number; readonly title: string }): SimulatorView | undefined {
  const { site, language, step } = context;
  const page = step === undefined ? undefined : site.pages.get(practiceId(step.guideId, flow.id));
  if (step === undefined || page === undefined || !canBePractised(flow)) return undefined;
  const screens = screenViews(flow, context);
  const label = `${step.number}${choice === undefined ? '' : letterOf(choice.index)}`;
  const appLanguage = otherLanguage(screens, context);
  return {
    flow: practiceFlow(flow),
    screens,
    phones: phonesOf(flow, screens, context),
    title: language.run(`${label} ${choice?.title ?? step.title}`),
    ...(appLanguage === undefined ? {} : { appLanguage }),
    page: linkTo(site, language, page),
    ...(step.next === undefined ? {} : { next: step.next }),
    onward: step.onward ?? (choice === undefined ? [] : [{ href: '#after', words: language.say('choiceDone', { letter: letterOf(choice.index) }) }]),
  };
}

function phonesOf(flow: Flow, screens: readonly ScreenView[], { site, language }: WalkthroughContext): SimulatorView['phones'] {
  const numbers = [...new Set(screens.map((screen) => screen.phone))].toSorted((a, b) => a - b);
  const devices = flow.devices.filter((device) => device !== 'browser');
  return numbers.map((number) => {
    const found = guideWord(flow, 'devices', devices[number - 1] ?? '', language.code);
    return { number, ...(found === undefined ? {} : { words: (site.languages.get(found.language) ?? language).run(found.words) }) };
  });
}

/** Said where the app's words are not in the language of the page. */
function otherLanguage(screens: readonly ScreenView[], { site, language }: WalkthroughContext): SimulatorView['appLanguage'] {
  const words = screens.flatMap((screen) => [screen.title, ...screen.controls]).filter((one) => !one.described);
  const other = words.find((one) => one.words.lang !== language.code);
  const named = other === undefined ? undefined : site.languages.get(other.words.lang);
  if (named === undefined) return undefined;
  // Where the sentence is borrowed, so is the name in it.
  const speaker = site.languages.get(language.say('appShownIn', { language: '' }).lang) ?? language;
  return language.say('appShownIn', { language: nameOfLanguage(speaker, named).in });
}
