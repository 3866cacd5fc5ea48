/** The languages that the handbook is written in: those in which problems are worded too. */
export type HandbookLanguage = 'da' | 'en';

/** Words around the examples of the handbook. */
export const words = {
  da: { write: 'Du skriver', see: 'Læseren ser', file: 'Filen', mistake: 'Du skriver', told: 'npm run check svarer', contents: 'Indhold', start: 'For redaktører' },
  en: { write: 'You write', see: 'The reader sees', file: 'The file', mistake: 'You write', told: 'npm run check answers', contents: 'Contents', start: 'For editors' },
} as const satisfies Record<HandbookLanguage, Record<string, string>>;
