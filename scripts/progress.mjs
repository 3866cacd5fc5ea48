/**
 * Says that something slow is still going on: on a terminal one line that changes every second, elsewhere a line
 * every ten seconds, so that a log stays short.
 *
 * @typedef {object} Progress
 * @property {(name: string, note?: () => string) => (() => void)} begin names something slow; call the result when it ends
 * @property {(line?: string) => void} line prints a line, above the changing one
 */

/**
 * @param {object} [options]
 * @param {{ write(text: string): unknown, isTTY?: boolean, columns?: number }} [options.stream]
 * @param {boolean} [options.live] whether the stream can have a line that changes
 * @param {number} [options.everySeconds]
 * @returns {Progress}
 */
export function createProgress({ stream = process.stdout, live = Boolean(stream.isTTY) && !process.env['CI'], everySeconds } = {}) {
  /** @type {Map<symbol, { name: string, started: number, note: () => string }>} */
  const running = new Map();
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  let shown = false;

  const erase = () => {
    if (shown) stream.write('\r\x1b[2K');
    shown = false;
  };
  const show = () => {
    const parts = [...running.values()].map(({ name, started, note }) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      return [`${name} …`, `${seconds} s`, note()].filter(Boolean).join(' ');
    });
    erase();
    if (!live) stream.write(`  ${parts.join(' · ')}\n`);
    else stream.write(`  ${parts.join(' · ')}`.slice(0, (stream.columns ?? 80) - 1));
    shown = live;
  };

  return {
    begin(name, note = () => '') {
      const key = Symbol(name);
      running.set(key, { name, started: Date.now(), note });
      timer ??= setInterval(show, 1000 * (everySeconds ?? (live ? 1 : 10)));
      return () => {
        running.delete(key);
        erase();
        if (running.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    line(line = '') {
      erase();
      stream.write(`${line}\n`);
    },
  };
}
