import type { Unit } from '../unit.ts';

/** The notes of a unit where a format has no place of its own for the room there is and for what the source said. */
export function notesOf({ notes, most, was }: Unit): string[] {
  return [
    ...notes,
    ...(most === undefined ? [] : [`At most ${most} characters.`]),
    ...(was === undefined ? [] : [`When this was translated, the source said: ${was}`]),
  ];
}
