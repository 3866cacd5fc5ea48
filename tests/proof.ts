/** What `npm run proof` tests in every case, `npm test` tests in some: the same tests, with fewer cases. */

/** Whether every case is to be tested. */
export const inProof = process.env['TRINVIS_PROOF'] === '1';

/** All cases in the proof; in the test those that are picked. */
export const cases = <Case>(all: readonly Case[], pick: (one: Case, index: number) => boolean): readonly Case[] => (inProof ? all : all.filter(pick));
