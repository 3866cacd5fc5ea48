import { z } from 'zod';
import { id, slugs, text } from './common.ts';

/** The kinds of screen that a simulator can draw. */
export const screenKinds = [
  'information', 'options', 'field', 'code', 'pin', 'consent', 'system-dialog', 'message', 'qr', 'camera', 'chip', 'face',
  'waiting', 'list', 'slide', 'browser', 'done',
] as const;

export type ScreenKind = (typeof screenKinds)[number];

const limit = z.strictObject({ minutes: z.int().min(1) });
const limitOfAction = limit.extend({ /** The last action that must fit in it. */ until: id.optional() });

const screen = z.strictObject({
  kind: z.enum(screenKinds),
  device: id.optional(),
  /** What can be pressed, and the screen that it leads to; its own screen, where it only selects; `leaves` ends the flow. */
  controls: z.record(id, id).default({}),
  /** The screen that follows by itself, or once the value is right. */
  next: id.optional(),
  /** The control that is selected when the screen opens. */
  selected: id.optional(),
  digits: z.int().min(1).optional(),
  /** The made-up value that is typed in practice; of a PIN the three to pick from. */
  practice: z.union([text, z.array(text).length(3)]).optional(),
  /** Typed twice on the same screen. */
  twice: z.boolean().default(false),
  /** The value comes in a text message. */
  message: z.boolean().default(false),
  /** The screen whose value must be typed again. */
  repeats: id.optional(),
  limit: limit.optional(),
  /** The screen that it goes back to when the limit is over. */
  runsOut: id.optional(),
  /** Nobody has seen the screen: it follows from its neighbours. */
  inferred: z.boolean().default(false),
  /** Nobody knows its words: it is described, not quoted. */
  words: z.literal('unknown').optional(),
});

const action = z.strictObject({
  id,
  actor: z.enum(['helper', 'owner', 'app']),
  /** Only the owner may see it. */
  private: z.boolean().default(false),
  /** "screen.control", or "screen" for what is done on it without one of its controls, in the order in which they are used. */
  inputs: z.array(z.string()).default([]),
  limit: limitOfAction.optional(),
  inferred: z.boolean().default(false),
  /** Name of the branch on which the action is done. */
  when: id.optional(),
  /** Whoever is on that branch is done after it. */
  ends: z.boolean().default(false),
});

/** `content/flows/<flow>.yaml`: the language-free facts of a walkthrough. */
export const flowSchema = z.strictObject({
  /** Of the page on which it is practised. */
  slugs,
  /** Phones or tablets, in the order in which they are numbered; `browser` is one on the device before it. */
  devices: z.array(id).default([]),
  start: id.optional(),
  screens: z.record(id, screen).default({}),
  actions: z.array(action).min(1),
});

const label = z.union([text, z.strictObject({ words: text, unchecked: z.boolean().default(false) })]);

/** What the guide says about a control: what it is for, and its name where the app's label is unknown. */
const guideControl = z.union([text, z.strictObject({ name: text.optional(), hint: text.optional() })]);

const guideScreen = z.strictObject({
  /** What the screen is, where the app's title is unknown. */
  name: text.optional(),
  /** What is typed on it. */
  value: text.optional(),
  /** The button that stands for what hands, eyes or waiting do. */
  act: text.optional(),
  /** Answers a value that is wrong, or a limit that is over. */
  wrong: text.optional(),
  controls: z.record(id, guideControl).default({}),
});

/** `content/flows/<flow>.<language>.yaml`: the words that the app shows, and what the guide says about them. */
export const flowWordsSchema = z.strictObject({
  /** What the guide calls each device, where there is more than one: "Phone 1". */
  devices: z.record(id, text).default({}),
  /** What the guide calls each branch: "With a code display in hand". */
  branches: z.record(id, text).default({}),
  screens: z.record(id, z.strictObject({ title: label.optional(), controls: z.record(id, label).default({}) })).default({}),
  guide: z.record(id, guideScreen).default({}),
});

export type FlowSettings = z.output<typeof flowSchema>;
export type FlowWords = z.output<typeof flowWordsSchema>;
export type Screen = z.output<typeof screen>;
export type Action = z.output<typeof action>;
