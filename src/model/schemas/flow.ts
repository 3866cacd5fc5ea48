import { z } from 'zod';
import { id, text } from './common.ts';

/** The kinds of screen that a simulator can draw. */
export const screenKinds = [
  'information', 'options', 'field', 'code', 'pin', 'consent', 'system-dialog', 'message', 'qr', 'camera', 'chip', 'face',
  'waiting', 'list', 'slide', 'browser', 'done',
] as const;

const limit = z.strictObject({ minutes: z.int().min(1) });
const limitOfAction = limit.extend({ /** The last action that must fit in it. */ until: id.optional() });

const screen = z.strictObject({
  kind: z.enum(screenKinds),
  device: id.optional(),
  /** What can be pressed, and the screen that it leads to; `leaves` ends the flow. */
  controls: z.record(id, id).default({}),
  /** The screen that follows by itself, or once the value is right. */
  next: id.optional(),
  digits: z.int().min(1).optional(),
  /** The made-up value that is typed in practice. */
  practice: z.string().regex(/^\d+$/, 'digits').optional(),
  /** The screen whose value must be typed again. */
  repeats: id.optional(),
  limit: limit.optional(),
  /** Nobody has seen the screen: it follows from its neighbours. */
  inferred: z.boolean().default(false),
  /** Nobody knows its words: it is described, not drawn. */
  words: z.literal('unknown').optional(),
});

const action = z.strictObject({
  id,
  actor: z.enum(['helper', 'owner', 'app']),
  /** Only the owner may see it. */
  private: z.boolean().default(false),
  /** "screen", or "screen.control", in the order in which they are used. */
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
  devices: z.array(id).default([]),
  start: id.optional(),
  screens: z.record(id, screen).default({}),
  actions: z.array(action).min(1),
});

const label = z.union([text, z.strictObject({ words: text, unchecked: z.boolean().default(false) })]);

/** `content/flows/<flow>.<language>.yaml`: the words that the app shows, and the guide's names for what the list tells apart. */
export const flowWordsSchema = z.strictObject({
  /** What the guide calls each device, where there is more than one: "Phone 1". */
  devices: z.record(id, text).default({}),
  /** What the guide calls each branch: "With a code display in hand". */
  branches: z.record(id, text).default({}),
  screens: z.record(id, z.strictObject({ title: label.optional(), controls: z.record(id, label).default({}) })),
});

export type FlowSettings = z.output<typeof flowSchema>;
export type FlowWords = z.output<typeof flowWordsSchema>;
export type Action = z.output<typeof action>;
