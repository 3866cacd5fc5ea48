/** What a flow says of the branch that an action is done on. */
interface OnBranch {
  readonly when?: string | undefined;
}

/** The branches of the fork that an action stands in: those of the actions around it that have one. */
export function forkOf(actions: readonly OnBranch[], index: number): (string | undefined)[] {
  let [first, last] = [index, index];
  while (actions[first - 1]?.when !== undefined) first -= 1;
  while (actions[last + 1]?.when !== undefined) last += 1;
  return actions.slice(first, last + 1).map((action) => action.when);
}

/** The branches that nobody is on who is on this one: it may come again later in the flow, without them. */
export function othersThan(actions: readonly OnBranch[], branch: string): (string | undefined)[] {
  return actions.flatMap(({ when }, index) => (when === branch ? forkOf(actions, index) : [])).filter((when) => when !== branch);
}
