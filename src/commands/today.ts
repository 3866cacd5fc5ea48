/** The date, as "2026-11-23"; `TRINVIS_TODAY` sets another, so that a test says the same every day. */
export function today(): string {
  const set = process.env['TRINVIS_TODAY'];
  return set !== undefined && /^\d{4}-\d\d-\d\d$/.test(set) ? set : new Date().toISOString().slice(0, 10);
}
