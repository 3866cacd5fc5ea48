/** Names of languages in addresses: what a site calls its language versions. */
const languagePart = /^(?:da|dk|en|gb|uk|us|kl|gl|da-dk|en-gb|en-us|kl-gl|dansk|english|danish|kalaallisut)$/i;

/**
 * Where a link leads, without what only says in which language: two links that differ in nothing else lead to the same.
 * Of a page of the site the place on it is left out where it is named by a heading, which each language words itself.
 */
export function targetOf(url: string): string {
  if (url.startsWith('page:')) {
    const [page = '', fragment = ''] = url.split('#');
    return page.replace(/\/$/, '') + (/^\d+[A-Z]?\.\d+$/.test(fragment) ? `#${fragment}` : '');
  }
  if (url.startsWith('tel:')) return url.replace(/[^\d+]/g, '').replace(/^\+?/, 'tel:');
  if (!/^https?:/.test(url) || !URL.canParse(url)) return url.toLowerCase();
  const { hostname, pathname, searchParams } = new URL(url);
  const host = hostname.split('.').filter((part, index, parts) => !(index === 0 && parts.length > 2 && (part === 'www' || languagePart.test(part)))).join('.');
  const path = pathname.split('/').filter((part) => part !== '' && !languagePart.test(part));
  const query = [...searchParams].filter(([name]) => !/^(?:lang|language|locale|hl|sprog)$/i.test(name)).map((pair) => pair.join('=')).toSorted();
  return [`https://${host}`, ...path].join('/') + (query.length === 0 ? '' : `?${query.join('&')}`);
}

/**
 * Whether two targets may be one page in two languages: many sites word their addresses in each. Host and depth then
 * agree, and so do all parts with digits in them.
 */
export function mayBeTranslated(one: string, other: string): boolean {
  const [a, b] = [one.split('/'), other.split('/')];
  if (!one.startsWith('https://') || a.length < 4 || a.length !== b.length || a[2] !== b[2] || /[?]/.test(one + other)) return false;
  return a.every((part, index) => part === b[index] || !/\d/.test(part + b[index]));
}
