/**
 * What the drawn phone promises, each with the test that holds it to its word: file below `tests/`, and title.
 * A promise whose test is not there fails the unit tests.
 */
export interface Behaviour {
  readonly promise: string;
  readonly test: readonly [file: string, title: string];
}

const practice = 'browser/simulator.test.ts';
const answers = 'browser/simulator-answers.test.ts';
const situations = 'browser/simulator-situations.test.ts';
const values = 'browser/simulator-values.test.ts';
const reach = 'browser/simulator-reach.test.ts';
const focus = 'browser/simulator-focus.test.ts';
const safety = 'browser/simulator-safety.test.ts';
const all = 'browser/simulator-flows.test.ts';
const kinds = 'sites/every-kind.test.ts';

export const behaviours: readonly Behaviour[] = [
  { promise: 'Without JavaScript each action carries its screen as a drawing, and the button is a link to the page of the practice.', test: ['browser/without-javascript.test.ts', 'draws the screen of each action without JavaScript'] },
  { promise: 'A drawing is hidden from assistive technology, takes no focus, and marks what to press.', test: ['browser/without-javascript.test.ts', 'hides the drawings from assistive technology and from the keyboard'] },
  { promise: 'On paper each action stands beside its drawing, and neither is cut in two.', test: ['browser/print.test.ts', 'prints each action beside its drawing'] },
  { promise: 'Nothing starts before the reader says so, and nothing moves when the script arrives.', test: [practice, 'changes nothing on the page until the reader starts it'] },
  { promise: 'It says first, and all the time, that it is practice, that the codes are made up, and that nothing is sent or kept.', test: [practice, 'says before and throughout that it is only practice'] },
  { promise: 'What is done is marked in the list; the next action is the current one and in view.', test: [practice, 'moves the list and the phone together'] },
  { promise: 'Each action can be shown on the phone.', test: [practice, 'shows any action on the phone'] },
  { promise: 'Of several practices on a page one is on at a time.', test: [practice, 'is one at a time, where a page has several'] },
  { promise: 'A wrong press says what that thing is for and what to look for, and changes nothing.', test: [answers, 'answers every wrong press kindly and stays where it is'] },
  { promise: 'After two tries it offers to show; shown, the right thing is marked.', test: [answers, 'offers to show after two tries, and marks the right thing'] },
  { promise: 'Showing works on every screen, and at a fork names both ways.', test: [answers, 'shows on every screen what is right there, and at a fork both ways'] },
  { promise: 'Back, start over and leave do what they say; Esc leaves.', test: [practice, 'goes back, starts over, and leaves by button or Esc'] },
  { promise: 'At the end it says what was practised, and where to go on.', test: [practice, 'says at the end what was practised and where to go on'] },
  { promise: 'At a fork either branch is right, and the one that ends stops there.', test: [situations, 'follows either branch of a fork'] },
  { promise: 'A private screen is covered for the helper until the person is done, or uncovers it.', test: [situations, 'covers a private screen for the helper'] },
  { promise: 'For who practises alone the cover explains, and steps aside.', test: [kinds, 'explains the cover to who practises alone, and steps aside'] },
  { promise: 'Two phones stand side by side where there is room, else one with a switch; words and shape say which to take.', test: [situations, 'shows two phones, and says in words and by shape which to take'] },
  { promise: 'The other phone can be looked at, and is taken by looking at it when it is its turn.', test: [situations, 'lets the other phone be looked at, and taken when it is its turn'] },
  { promise: 'The new phone is held up to the code by one press.', test: [situations, 'reads the QR code by one press'] },
  { promise: 'A made-up value is filled in by one press, or typed.', test: [values, 'takes the made-up value by one press or typed'] },
  { promise: 'Any other value is not kept, and is answered.', test: [values, 'keeps nothing of a value that is not made up'] },
  { promise: 'A PIN is picked from three; where the second differs from the first, it is chosen again.', test: [values, 'has a PIN picked from three, and chosen again where two differ'] },
  { promise: 'A value must be there before the screen goes on.', test: [values, 'asks for the value before it goes on'] },
  { promise: 'No time runs; running out can be tried.', test: [values, 'lets no time run, and shows on request what happens when it is over'] },
  { promise: 'There is no form, and browsers are asked to fill in nothing.', test: [safety, 'has no form and asks browsers to fill in nothing'] },
  { promise: 'No storage, no cookie, no request, and no change of the address but after "#".', test: [safety, 'leaves nothing behind'] },
  { promise: 'If it fails, the page is as without JavaScript.', test: [safety, 'leaves the page as it was when it fails'] },
  { promise: 'Where its script does not come, the page is a list with a link.', test: [safety, 'is only a list with a link where its script does not come'] },
  { promise: 'Its script is at most 6 KiB, and only on pages that need it.', test: ['browser/budgets.test.ts', 'loads the script of the drawn phone only where there is one'] },
  { promise: 'A press is answered within the work of one frame on a slow phone.', test: [safety, 'answers a press quickly on a slow phone'] },
  { promise: 'Another language keeps the place.', test: [safety, 'keeps the place when the language is changed'] },
  { promise: 'A change of screen moves the focus to its heading, or is announced once; never both.', test: [focus, 'moves the focus to the heading of a new screen, or announces the change, and never both'] },
  { promise: 'Hints are polite status messages.', test: [focus, 'announces hints politely'] },
  { promise: 'A screen reader hears whose turn it is, what to do, and what the screen shows.', test: [kinds, 'reads every kind of screen as agreed'] },
  { promise: 'Everything works by keyboard, in reading order, without a trap.', test: [all, 'is finished by keyboard alone'] },
  { promise: 'Everything works by mouse.', test: [all, 'is finished by mouse'] },
  { promise: 'Everything works by touch on a phone.', test: [all, 'is finished by touch on a phone'] },
  { promise: 'axe finds nothing on any screen, light or dark.', test: [all, 'has nothing for axe to find on any screen'] },
  { promise: 'Targets are at least 44 pixels.', test: [reach, 'has targets of at least 44 pixels'] },
  { promise: 'It fits a window of 320 pixels, 400 % zoom and wide text spacing.', test: [reach, 'fits narrow windows and wide text'] },
  { promise: 'It keeps its meaning in forced colours and without motion.', test: [reach, 'keeps its meaning in forced colours, and moves nothing'] },
  { promise: 'It works from right to left, and with long Greenlandic words.', test: [kinds, 'practises from right to left and with long words'] },
];
