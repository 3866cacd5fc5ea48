/** What a practice could leave behind: in the browser, on the way to the network, or in the address. */
import type { Page } from 'playwright';

/** Watches a page that has just been loaded. */
export interface Watch {
  /** Everything that was left behind since then, a line each. */
  readonly traces: () => Promise<string[]>;
}

export async function watch(page: Page): Promise<Watch> {
  const address = withoutPlace(page.url());
  const history = await page.evaluate(() => window.history.length);
  const asked: string[] = [];
  // The browser itself looks at the icon again when the part after "#" changes; nobody hears of it but its cache.
  const icon = await page.evaluate(() => document.querySelector<HTMLLinkElement>('link[rel="icon"]')!.href);
  page.on('request', (request) => request.url() === icon || asked.push(`asked for ${request.url()}`));
  page.on('popup', (popup) => asked.push(`opened ${popup.url()}`));
  page.on('worker', (worker) => asked.push(`started ${worker.url()}`));
  const traces = async () => {
    const kept = await page.evaluate(async () => {
      const databases = await indexedDB.databases();
      const stores = await caches.keys();
      const workers = await navigator.serviceWorker.getRegistrations();
      return [
        ...Object.keys(localStorage).map((key) => `localStorage holds ${key}`),
        ...Object.keys(sessionStorage).map((key) => `sessionStorage holds ${key}`),
        ...databases.map(({ name }) => `there is a database ${name}`),
        ...stores.map((key) => `there is a cache ${key}`),
        ...workers.map(({ scope }) => `there is a worker for ${scope}`),
        ...(document.cookie === '' ? [] : [`a cookie says ${document.cookie}`]),
        ...(window.name === '' ? [] : [`the window is named ${window.name}`]),
        ...(window.history.state === null ? [] : [`the history keeps ${JSON.stringify(window.history.state)}`]),
      ];
    });
    const cookies = (await page.context().cookies()).map(({ name }) => `there is a cookie ${name}`);
    const now = withoutPlace(page.url());
    const steps = await page.evaluate(() => window.history.length);
    return [
      ...asked, ...kept, ...cookies,
      ...(now === address ? [] : [`the address became ${now}`]),
      ...(steps === history ? [] : [`the history grew from ${history} to ${steps}`]),
    ];
  };
  return { traces };
}

const withoutPlace = (url: string) => url.split('#')[0]!;
