/**
 * Notices that this process is asked to end: Ctrl-C, a request to end, a closed terminal, or the loss of the shell in
 * which npm runs a script. That shell does not pass on a request to end, so without this `kill` on `npm start` would
 * leave a server behind that nobody sees.
 */

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
/** How often the shell is looked for. */
const everyMilliseconds = 500;

/**
 * @param {(signal: NodeJS.Signals) => void} tell called each time
 * @returns {() => void} takes that back
 */
export function onEnding(tell) {
  for (const signal of signals) process.on(signal, tell);
  const parent = process.ppid;
  const watch = process.env['npm_lifecycle_event'] === undefined ? undefined : setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    tell('SIGTERM');
  }, everyMilliseconds).unref();
  return () => {
    for (const signal of signals) process.off(signal, tell);
    clearInterval(watch);
  };
}
