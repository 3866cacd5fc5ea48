/**
 * Opens a server on this machine only, on the first free port from the one that is asked for.
 */
import { createServer } from 'node:net';

/** How many ports after the one asked for are tried. */
const triesAfter = 20;

/** @typedef {{ port: number, close: () => Promise<void> }} Listening */

/**
 * "localhost" is 127.0.0.1 for some programs and ::1 for others, so both are taken, or neither: a port that another
 * program has on one of them would show a reader the wrong site.
 * @param {import('node:http').Server} server
 * @param {number} port 0 for any
 * @param {{ host?: string, log?: (line: string) => void }} [options] `host`: another address than localhost, such as 0.0.0.0
 * @returns {Promise<Listening>}
 */
export async function listen(server, port, { host, log = () => {} } = {}) {
  const last = port === 0 ? 0 : Math.min(port + triesAfter, 65535);
  for (let candidate = port; candidate <= last; candidate += 1) {
    try {
      const listening = host === undefined ? await onLocalhost(server, candidate) : await on(server, candidate, host);
      if (candidate !== port) log(`Port ${port} is taken, so this uses port ${candidate}.`);
      return listening;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
  }
  throw new Error(`All ports from ${port} to ${last} are taken, or not allowed. End a program that uses one, or name a free port: --port 8080.`);
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @returns {Promise<Listening>}
 */
async function onLocalhost(server, port) {
  // The second address hands its connections to the one server.
  const second = createServer((socket) => server.emit('connection', socket));
  const first = await on(server, port, '127.0.0.1');
  try {
    const extra = await on(second, first.port, '::1');
    return {
      port: first.port,
      close: async () => {
        await Promise.all([first.close(), extra.close()]);
      },
    };
  } catch (error) {
    if (isTaken(error) && port !== 0) {
      await first.close();
      throw error;
    }
    // This machine has no IPv6.
    return first;
  }
}

/**
 * @param {import('node:net').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<Listening>}
 */
function on(server, port, host) {
  return new Promise((resolve, reject) => {
    /** @param {Error} error */
    const refused = (error) => reject(error);
    server.once('error', refused);
    server.listen({ port, host }, () => {
      server.off('error', refused);
      const address = server.address();
      resolve({
        port: typeof address === 'object' && address !== null ? address.port : port,
        close: () => new Promise((closed) => {
          server.close(() => closed());
          if ('closeAllConnections' in server) /** @type {import('node:http').Server} */ (server).closeAllConnections();
        }),
      });
    });
  });
}

/** @param {unknown} error */
function isTaken(error) {
  return error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES');
}
