import type { Flow } from './flow.ts';

/**
 * The inputs that take a phone from the screen that it shows to the one that an action needs, by the shortest way. None
 * where an action has one of them: then it is the order that is wrong, and nothing is lacking.
 */
export function lackingInputs(flow: Flow, shown: string, needed: string): string[] {
  const used = new Set(flow.actions.flatMap(({ inputs }) => inputs));
  const ways = new Map<string, readonly string[]>([[shown, []]]);
  for (const [screen, inputs] of ways) {
    if (screen === needed) return inputs.some((input) => used.has(input)) ? [] : [...inputs];
    const { next, controls = {} } = flow.screens[screen] ?? {};
    for (const [control, to] of Object.entries(controls)) if (!ways.has(to)) ways.set(to, [...inputs, `${screen}.${control}`]);
    if (next !== undefined && !ways.has(next)) ways.set(next, [...inputs, screen]);
  }
  return [];
}
