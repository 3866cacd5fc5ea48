/** The look that readers are promised: large text, their own colour scheme, no movement that they did not ask for. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { cases } from '../proof.ts';
import { pagesInTurn, visiting } from './support.ts';

const pages = pagesInTurn().filter(({ kind }) => kind !== 'moved' && kind !== 'editors');
const widths = [390, 1280];

describe('the look', () => {
  const visit = visiting();

  it('text to be read is at least 18 pixels high, and no text at all less than 15', async () => {
    const small: string[] = [];
    const page = await visit.open('/');
    for (const { address } of pages) {
      await page.goto(visit.origin + address);
      for (const width of widths) {
        await page.setViewportSize({ width, height: 844 });
        const found = await page.evaluate(() => {
          const own = (element: Element) => [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
          return [...document.body.querySelectorAll('*')]
            .filter((element) => own(element) && element.checkVisibility() && element.closest('.visually-hidden') === null)
            .map((element) => {
              // Names of things and remarks may be smaller than what is to be read: 16 pixels.
              const content = element.closest('main :is(.prose, h1, h2, h3, h4, .walkthrough .prose, .door-title, .checklist, .pager strong)') !== null;
              return { size: Number.parseFloat(getComputedStyle(element).fontSize), least: content ? 18 : 15, what: `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> “${(element.textContent ?? '').trim().slice(0, 40)}”` };
            })
            .filter(({ size, least }) => size < least)
            .map(({ size, what }) => `${what} is ${size} pixels`);
        });
        small.push(...found.map((what) => `${address} ${width} px: ${what}`));
      }
    }
    assert.deepEqual(small, []);
  });

  it('text grows with the size that the reader has set in the browser', async () => {
    const page = await visit.open('/en/help-newer-phone/activate/', { viewport: { width: 390, height: 844 } });
    const sizes = () => page.evaluate(() => [...document.querySelectorAll('main p, main h1, .languages a, .footer a')].map((element) => Number.parseFloat(getComputedStyle(element).fontSize)));
    const before = await sizes();
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    const after = await sizes();
    assert.ok(before.length > 30);
    for (const [index, size] of before.entries()) assert.ok(after[index]! >= size * 1.4, `${size} grows to ${after[index]}`);
  });

  it('is dark where the reader’s system is, and light where it is not', async () => {
    const ground = async (colorScheme: 'light' | 'dark') => {
      const page = await visit.open('/da/', { colorScheme });
      return page.evaluate(() => {
        const light = (color: string) => color.match(/\d+/g)!.slice(0, 3).reduce((sum, part) => sum + Number(part), 0) / (3 * 255);
        return { paper: light(getComputedStyle(document.body).backgroundColor), ink: light(getComputedStyle(document.querySelector('h1')!).color) };
      });
    };
    const light = await ground('light');
    const dark = await ground('dark');
    assert.ok(light.paper > 0.9 && light.ink < 0.2, JSON.stringify(light));
    assert.ok(dark.paper < 0.15 && dark.ink > 0.85, JSON.stringify(dark));
  });

  it('nothing moves by itself, least of all for those who asked for less movement', async () => {
    const page = await visit.open('/');
    for (const { address } of pages) {
      await page.goto(visit.origin + address);
      for (const reducedMotion of ['reduce', 'no-preference'] as const) {
        await page.emulateMedia({ reducedMotion });
        const moving = await page.evaluate((reduced) => {
          const seconds = (times: string) => Math.max(...times.split(',').map((time) => Number.parseFloat(time)));
          return [document.documentElement, ...document.querySelectorAll('body *')].filter((element) => {
            const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
            return animationName !== 'none' || (reduced && (seconds(transitionDuration) > 0 || scrollBehavior === 'smooth'));
          }).map((element) => element.outerHTML.slice(0, 80));
        }, reducedMotion === 'reduce');
        assert.deepEqual(moving, [], `${address}, ${reducedMotion}`);
      }
    }
  });

  it('nothing jumps while a page is loaded', async () => {
    for (const width of cases(widths, (one) => one === 390)) {
      const page = await visit.open('/robots.txt', { viewport: { width, height: 844 } });
      await page.addInitScript(() => {
        const shifts = { sum: 0, watching: false };
        Object.assign(window, { shifts });
        shifts.watching = PerformanceObserver.supportedEntryTypes.includes('layout-shift');
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) shifts.sum += (entry as PerformanceEntry & { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
      });
      for (const { address } of pages) {
        await page.goto(visit.origin + address, { waitUntil: 'load' });
        const shifts = await page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
          return (window as unknown as { shifts: { sum: number; watching: boolean } }).shifts;
        });
        assert.deepEqual(shifts, { sum: 0, watching: true }, `${address} ${width} px`);
      }
    }
  });

  it('a jump would be seen', async () => {
    const page = await visit.open('/da/', { viewport: { width: 390, height: 844 } });
    const sum = await page.evaluate(async () => {
      const frames = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      let all = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) all += (entry as PerformanceEntry & { value: number }).value;
      }).observe({ type: 'layout-shift', buffered: true });
      await frames();
      (document.querySelector('h1') as HTMLElement).style.marginTop = '200px';
      await frames();
      await new Promise((done) => setTimeout(done, 200));
      return all;
    });
    assert.ok(sum > 0.01, `${sum}`);
  });
});
