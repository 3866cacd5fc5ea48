/**
 * What is drawn of the app: its screens, beside an action and on the phone that is practised on. `screens.ts` and
 * `simulator-view.ts` make these values.
 */
import type { PracticeFlow } from './practice.ts';
import type { ScreenKind } from './schemas/flow.ts';
import type { LinkView, Run, StepLink } from './view.ts';

/** A screen of the app as a small drawing beside an action. */
export interface Drawing {
  readonly screen: ScreenView;
  /** The controls to press, in their order; "" stands for the value to type, or the thing to do. */
  readonly marked: readonly string[];
}

/** One screen of the app, as the flow and its words make it. */
export interface ScreenView {
  readonly id: string;
  readonly kind: ScreenKind;
  /** The drawn phone that it is on, counted from 1. */
  readonly phone: number;
  /** It is a page of the browser, not of the app. */
  readonly browser: boolean;
  readonly title: AppWords;
  readonly controls: readonly ControlView[];
  readonly value?: ValueView;
  /** The button that stands for what hands, eyes or waiting do. */
  readonly act?: Run;
  /** Answers a value that is wrong, or a limit that is over. */
  readonly wrong?: Run;
  /** "Time limit: 3 minutes" */
  readonly limit?: Run;
  /** The value of another screen is given here once more. */
  readonly repeated: boolean;
  /** Whether running out of time can be tried. */
  readonly runsOut: boolean;
  /** Nobody has seen it, or some of its words. */
  readonly inferred: boolean;
}

/** Words on a screen: the app's own, or a description by the guide where nobody knows them. */
export interface AppWords {
  readonly words: Run;
  readonly described: boolean;
}

export interface ControlView extends AppWords {
  readonly id: string;
  /** A button goes on; an option (one of several) or a tick only selects. */
  readonly look: 'button' | 'option' | 'tick';
  readonly selected: boolean;
  /** What it is for: told to somebody who presses it where something else is to be done. */
  readonly hint?: Run;
}

/** A made-up value that a screen takes. */
export interface ValueView {
  readonly label: Run;
  /** One to type, or three PINs to pick from. */
  readonly values: readonly string[];
  readonly digits?: number;
  readonly twice: boolean;
  /** It comes in a text message. */
  readonly message: boolean;
}

/** A walkthrough as it is practised. */
export interface SimulatorView {
  readonly flow: PracticeFlow;
  readonly screens: readonly ScreenView[];
  /** The drawn phones: one, or two with the guide's names for them. */
  readonly phones: readonly { readonly number: number; readonly words?: Run }[];
  /** "5B App on another phone or tablet" */
  readonly title: Run;
  /** "The app is shown in Danish here", where its words are not in the language of the page. */
  readonly appLanguage?: Run;
  /** Its own page, for teaching. */
  readonly page: LinkView;
  /** Where to go once it has been practised: the next step, and other ways. */
  readonly next?: StepLink;
  readonly onward: readonly LinkView[];
}
