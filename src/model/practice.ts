/**
 * A flow as the simulator runs it: language-free, and with every free choice spelt out. It travels in the page as
 * JSON, so keys that say nothing are left out.
 */
export interface PracticeFlow {
  readonly screens: Readonly<Record<string, PracticeScreen>>;
  readonly actions: readonly PracticeAction[];
}

export interface PracticeScreen {
  /** The drawn phone that it is on, counted from 0. */
  readonly phone: number;
  /** Where each control leads on that phone. */
  readonly to: Readonly<Record<string, string>>;
  /** Where it leads by itself, or once the value is right. */
  readonly next?: string;
  /** Made-up values: one to type, or three PINs to pick from. */
  readonly values?: readonly string[];
  /** The screen whose value is typed again here. */
  readonly repeats?: string;
  /** The screen that it goes back to when its time is over. */
  readonly runsOut?: string;
}

export interface PracticeAction {
  readonly inputs: readonly PracticeInput[];
  /** The phone to have in hand. */
  readonly phone: number;
  readonly private?: true;
  readonly when?: string;
  readonly ends?: true;
}

/** A screen and the controls of which any one is right; no control where something else is done on the screen. */
export type PracticeInput = readonly [screen: string, ...controls: string[]];
