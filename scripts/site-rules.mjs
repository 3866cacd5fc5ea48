/**
 * Reads the two files by which a built site tells its host how to answer: `_redirects` ("from to status" lines) and
 * `_headers` (a path pattern, then indented "Name: value" lines), in the form that Netlify and Cloudflare Pages share.
 * Both count addresses from the host's root, so under a base path they begin with it.
 */

/** @typedef {{ from: string, to: string, status: number, matches: (path: string) => boolean }} Redirect */
/** @typedef {{ matches: (path: string) => boolean, set: [string, string][], remove: string[] }} HeaderRule */

/**
 * @param {string} text
 * @returns {Redirect[]}
 * @example parseRedirects('/old/ /new/ 301')[0].matches('/old') // → true
 */
export function parseRedirects(text) {
  return linesOf(text).flatMap((line) => {
    const [from, to, status = '301'] = line.trim().split(/\s+/);
    if (from === undefined || to === undefined || !from.startsWith('/')) return [];
    // The host does not care about the closing slash of "from".
    const exact = pathPattern(from.replace(/(?<=.)\/$/, ''));
    return [{ from, to, status: Number.parseInt(status, 10) || 301, matches: (path) => exact(path.replace(/(?<=.)\/$/, '')) && path !== to }];
  });
}

/**
 * @param {string} text
 * @returns {HeaderRule[]}
 */
export function parseHeaders(text) {
  /** @type {HeaderRule[]} */
  const rules = [];
  for (const line of linesOf(text)) {
    if (!/^\s/.test(line)) {
      rules.push({ matches: pathPattern(line.trim()), set: [], remove: [] });
      continue;
    }
    const rule = rules.at(-1);
    const header = /^\s+([A-Za-z0-9-]+)\s*:\s*(.*?)\s*$/.exec(line);
    const removed = /^\s+!\s*([A-Za-z0-9-]+)\s*$/.exec(line);
    if (rule && header?.[1] !== undefined && header[2] !== undefined) rule.set.push([header[1], header[2]]);
    else if (rule && removed?.[1] !== undefined) rule.remove.push(removed[1]);
  }
  return rules;
}

/**
 * The headers of one address. Where several rules set the same one, the host joins the values with a comma.
 * @param {HeaderRule[]} rules
 * @param {string} path
 * @returns {Map<string, string>} by name in lower case
 */
export function headersFor(rules, path) {
  /** @type {Map<string, string>} */
  const headers = new Map();
  for (const rule of rules.filter((candidate) => candidate.matches(path))) {
    for (const name of rule.remove) headers.delete(name.toLowerCase());
    for (const [name, value] of rule.set) {
      const key = name.toLowerCase();
      const before = headers.get(key);
      headers.set(key, before === undefined ? value : `${before}, ${value}`);
    }
  }
  return headers;
}

/** @param {string} text */
const linesOf = (text) => text.split(/\r?\n/).filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));

/**
 * `*` stands for anything, `:name` for one segment.
 * @param {string} pattern
 * @returns {(path: string) => boolean}
 */
function pathPattern(pattern) {
  const source = pattern.split('/').map((part) =>
    part.startsWith(':') ? '[^/]+' : part.split('*').map((plain) => plain.replace(/[.+?^${}()|[\]\\]/g, '\\$&')).join('.*')).join('/');
  const expression = new RegExp(`^${source}$`, 'u');
  return (path) => expression.test(path);
}
