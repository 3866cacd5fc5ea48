/**
 * Every interface string: what it is for, told to a translator, and the values that it takes. A language that
 * lacks one is an error (CONTRIBUTING.md, invariant 11), unless it lists the key under `untranslated`; a string with
 * `always` cannot be listed there: it stands on missing pages, or in an attribute that cannot carry `lang`.
 */
export interface StringSpec {
  readonly about: string;
  readonly values?: readonly string[];
  readonly always?: true;
}

const spec = (about: string, values?: readonly string[]): StringSpec => (values ? { about, values } : { about });
const always = (about: string, values?: readonly string[]): StringSpec => ({ ...spec(about, values), always: true });

export const stringSpecs = {
  skipToContent: always('Link at the very top of each page, seen on focus.'),
  home: always('Link to the home page of the language.'),
  chooseLanguage: always('Name of the list of languages; heading of the page that asks for a language.'),
  notYetInLanguage: always('Beside a language or link whose page is not in this language: "not yet in English".'),
  notInLanguageTitle: always('Heading of a missing page.'),
  notInLanguageText: always('Above the list of languages on a missing page. Ends with a colon.'),
  notInLanguageOf: always('On a missing page of a guide, before the link to the guide in this language. Ends with a colon.'),
  notFoundTitle: always('Heading of the page for an address that leads nowhere.'),
  notFoundText: always('Under that heading.'),
  backToHome: always('Link to the home page on such a page.'),
  notOfficial: always('On every page. {url} becomes the link to the official site.', ['url']),
  onThisPage: always('Name of the list of choices on a step.'),
  allSteps: always('Name of the list of steps.'),
  footer: always('Name of the links at the foot of the page.'),
  stepN: always('Above the title of a step.', ['n']),
  stepsList: spec('Heading of the list of steps on the front page of a guide.'),
  toSteps: spec('Link from the top of a step to the list of steps at its foot, with their numbers.', ['first', 'last']),
  nextStep: spec('Before the title of the next step.'),
  previousStep: spec('Before the title of the previous step.'),
  startGuide: spec('Main button of the front page of a guide, to its first step.'),
  guideDone: spec('At the end of the last step.'),
  allGuides: spec('Link to the home page at the end of the last step.'),
  currentStep: spec('Hidden text beside the step that is being read.'),
  draft: spec('At the top of a translation that no native speaker has read.'),
  draftSource: spec('At the top of a page that is a draft in the language in which it was first written.'),
  outdated: spec('At the top of a translation whose source has changed. {language} is the source, as an adjective.', ['language']),
  unknownAge: spec('At the top of a translation of which nobody has recorded what it was made from.'),
  readSource: spec('Link to the page in its source language; {language} as in "in Danish".', ['language']),
  forHelper: spec('Heading of the guides for someone who helps.'),
  forSelf: spec('Heading of the guides for oneself.'),
  noGuides: spec('On the home page of a language that has no guides yet.'),
  youNeed: spec('Heading of what must be ready.'),
  tickHint: spec('Above the list to tick: ticks are not kept.'),
  forWhom: spec('Heading: for whom the guide is.'),
  howCurrent: spec('Heading: how current the guide is.'),
  noneFits: spec('Heading on the home page: if no guide fits.'),
  reviewed: spec('When the facts were last checked.', ['date']),
  overdue: spec('When the review date has passed.', ['date']),
  chooseWhatFits: spec('Heading above the choices of a step.'),
  choiceDone: spec('At the end of a choice: link past the others, to the end of the step.', ['letter']),
  backToChoices: spec('At the end of a choice: link back to the list of choices.'),
  choiceN: spec('Hidden text before the letter of a choice.', ['letter']),
  actorHelper: spec('Whose turn: the helper, who reads.'),
  actorOwner: spec('Whose turn: the person being helped.'),
  actorYou: spec('Whose turn, in a guide for oneself.'),
  actorApp: spec('Whose turn: the app does it by itself.'),
  lookAway: spec('Heading of the block that tells the helper to look away.'),
  lookAwayStill: spec('Heading of that block where the action before was private too.'),
  lookAwayThrough: spec('Under the heading, where several actions in a row are private: which.', ['first', 'last']),
  lookAwayUntil: spec('Under it: until when.'),
  shield: spec('The same moment in a guide for oneself: nobody else may see.'),
  limitUntil: spec('A time limit of the app, and the number of the last action that it holds for.', ['n', 'last']),
  limitMinutes: spec('A time limit of the app.', ['n']),
  mayLookDifferent: spec('Above a walkthrough with screens that nobody has checked in the app.'),
  unchecked: spec('At one action that nobody has checked in the app.'),
  endsHere: spec('At an action after which this branch stops.'),
  ifItGoesWrong: spec('Heading of what to do when something goes wrong.'),
  call: spec('Before a phone number.'),
  openingHours: spec('Heading of opening hours.'),
  holidays: spec('Days of opening hours: public holidays.'),
  note: spec('Name of an alert of that kind.'),
  tip: spec('Name of an alert of that kind.'),
  important: spec('Name of an alert of that kind.'),
  warning: spec('Name of an alert of that kind.'),
  caution: spec('Name of an alert of that kind.'),
  moved: spec('Heading of the page that stands at an old address.'),
} as const satisfies Record<string, StringSpec>;

export type StringKey = keyof typeof stringSpecs;

export const stringKeys = Object.keys(stringSpecs) as StringKey[];
