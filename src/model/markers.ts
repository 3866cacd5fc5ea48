/** The markers that content may use, each with its attributes; all are required, and all are texts. */
export const markers = {
  Choice: ['id'],
  AfterChoices: [],
  Walkthrough: ['flow'],
  Problems: [],
} as const satisfies Record<string, readonly string[]>;

export type MarkerName = keyof typeof markers;

export const markerNames = Object.keys(markers) as MarkerName[];

export function isMarkerName(name: string | null | undefined): name is MarkerName {
  return name != null && Object.hasOwn(markers, name);
}
