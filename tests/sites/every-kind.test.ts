/**
 * Situation: one walkthrough with every kind of screen, on two devices and in a browser, in a guide for oneself and in one
 * for helpers. The app is known in Danish; of its English one screen, of its Arabic nothing. Greenlandic has words of 49
 * letters wherever words can stand.
 */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import type { Page } from 'playwright';
import { readSources } from '../../src/model/files.ts';
import { screenKinds } from '../../src/model/schemas/flow.ts';
import { assemble } from '../../src/model/site.ts';
import type { Site } from '../../src/model/site.ts';
import { violations } from '../browser/axe.ts';
import { cutText } from '../browser/fits.ts';
import { all, attribute, fold, only } from '../browser/html.ts';
import { sidewaysScroll, visiting } from '../browser/support.ts';
import { wordSources } from '../browser/word-sources.ts';
import type { WordSources } from '../browser/word-sources.ts';
import { cases, inProof } from '../proof.ts';
import { buildSite, outOf, projectRoot } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { announced, covers, end, heard, wholeOf } from './heard.ts';
import { begin, follow, goTo, shownOn, uncover } from './practise.ts';
import { bringReader, listen, readAloud } from './screen-reader.ts';

const longest = 'nalunaarasuartaateeranngualioqatigiiffissuaatilik';
const own = { da: '/da/oev/laan-selv/laan/', en: '/en/practise/own/borrow/', kl: '/kl/practise/own/borrow/', ar: '/ar/practise/own/borrow/' };
const forHelpers = '/en/practise/help/borrow/';

describe('every kind of screen', () => {
  let site: BuiltSite;
  let model: Site;
  before(async () => {
    site = await buildSite('every-kind', { borrowed: ['four-languages/languages/ar.yaml'] });
    model = assemble(readSources(join(projectRoot, site.content))).site!;
  });
  const visit = visiting(outOf('every-kind'));

  it('is in the walkthrough, which both guides practise', () => {
    const flow = model.flows.get('borrow')!;
    assert.deepEqual([...new Set(Object.values(flow.screens).map(({ kind }) => kind))].toSorted(), [...screenKinds].toSorted());
    assert.deepEqual(site.report().pages, { da: 9, en: 9, kl: 6, ar: 6 }, 'home, the search, what can be practised, and three pages a guide');
    const listed = all(only(site.page('/en/practise/'), 'main'), 'a').map((link) => attribute(link, 'href'));
    assert.deepEqual(listed, [own.en, forHelpers]);
  });

  it('explains the cover to who practises alone, and steps aside', async () => {
    const page = await visit.open(own.en, { bypassCSP: true });
    await begin(page);
    await bringReader(page);
    await goTo(page, '1.5');
    assert.equal((await shownOn(page)).screen, 'cover');
    assert.deepEqual(await readAloud(page, '.cover'), covers.self);
    assert.equal(await page.locator('[data-pick]').count(), 0, 'nothing of the screen is there before');
    await uncover(page);
    assert.equal((await shownOn(page)).screen, 'choose-pin');
    assert.ok(await page.locator('[data-shows="choose-pin"] [tabindex="-1"]').evaluate((heading) => heading === document.activeElement));
    await page.locator('[data-pick="4050"]').click();
    assert.equal((await shownOn(page)).screen, 'choose-pin', 'it stays aside for the whole action');
    await page.locator('[data-control="next"]').click();
    assert.equal((await shownOn(page)).screen, 'cover', 'and is there at the next');
    for (const [code, address] of Object.entries(own)) {
      const say = (key: 'lookAway' | 'lookAwayStill' | 'coverPerson' | 'personDone') => model.languages.get(code)!.say(key).text;
      const html = fold(site.read(`${address.slice(1)}index.html`));
      for (const key of ['lookAway', 'lookAwayStill', 'coverPerson', 'personDone'] as const) assert.ok(!html.includes(say(key)), `${address}: ${say(key)}`);
    }
  });

  it('the cover of the same walkthrough tells a helper to look away, and to go on', async () => {
    const page = await visit.open(forHelpers, { bypassCSP: true });
    await begin(page);
    await bringReader(page);
    await goTo(page, '1.5');
    assert.deepEqual(await readAloud(page, '.cover'), covers.helper);
    await page.locator('[data-event="person-done"]').click();
    assert.deepEqual(await readAloud(page, '.cover'), covers['helper, still']);
    await page.locator('[data-event="back"]').click();
    await page.locator('[data-event="back"]').click();
    assert.deepEqual(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, index, ids) => ids.indexOf(id) !== index)), [], 'no id twice');
  });

  describe('for the eye', () => {
    const narrow = { viewport: { width: 320, height: 640 } };
    /** What each language must have met on the way, with the language that it stands under. */
    const met: Readonly<Record<string, readonly (readonly [words: string, lang: string])[]>> = {
      en: [['Get started', 'en'], ['Videre', 'da'], ['Here the app is shown in Danish.', 'en'], ['Email', 'en'], ['The tablet', 'en'], ['Press', 'en']],
      ar: [['Kom i gang', 'da'], ['Bogen er din i 30 dage', 'da'], ['البريد الإلكتروني', 'ar'], ['الجهاز اللوحي', 'ar'], ['أرني', 'ar']],
      kl: [[longest, 'kl'], [`${longest} inuussutissarsiornermuttunngatillugupilersaarutit`, 'kl'], ['Skriv koden fra din sms', 'da'], ['Her er appen vist på dansk.', 'da'], ['Nuisiguk', 'kl']],
    };

    it('practises from right to left and with long words', async () => {
      const sources = wordSources(model);
      for (const [code, wanted] of Object.entries(met)) {
        const page = await visit.open(own[code as 'en'], narrow);
        await begin(page);
        const wrong: string[] = [];
        const seen = new Map<string, string>();
        const known = { model, sources, seen };
        const looked = new Set<string>();
        const screens = await follow(page, async ({ screen, action }) => {
          const place = `${code} ${action} ${screen}`;
          wrong.push(...(await wrongRuns(page, known)).map((line) => `${place}: ${line}`));
          // Of what is met again only the words are looked at again.
          if (code === 'en' || looked.has(screen)) return;
          looked.add(screen);
          for (const width of cases([390, 320], (one) => one === 320)) {
            await page.setViewportSize({ width, height: 640 });
            const wider = await sidewaysScroll(page);
            if (wider > 0) wrong.push(`${place} scrolls sideways by ${wider} pixels at ${width}`);
            wrong.push(...(await cutText(page)).map((line) => `${place} at ${width}: ${line}`));
          }
          // In `npm test` axe looks at every other screen in the one language, and at those between in the other.
          if (!inProof && looked.size % 2 === (code === 'ar' ? 0 : 1)) return;
          wrong.push(...(await violations(page, screen === 'end' ? '[data-end-root]' : '.action[aria-current]')).map((line) => `${place}: ${line}`));
        });
        assert.deepEqual(wrong, []);
        assert.equal(new Set(screens).size, Object.keys(model.flows.get('borrow')!.screens).length + 2, `every screen, the cover and the end: ${screens.join()}`);
        for (const [words, lang] of wanted) assert.ok(seen.has(`${lang} ${words}`), `${code}: “${words}” stands under ${lang}`);
      }
    });
  });

  describe('for who only hears', () => {
    const wide = { viewport: { width: 1280, height: 800 }, bypassCSP: true };

    it('reads every kind of screen as agreed', async () => {
      const page = await visit.open(own.en, wide);
      await begin(page);
      await bringReader(page);
      const kinds = Object.entries(heard);
      for (const kind of screenKinds) assert.ok(kind in heard, kind);
      for (const [kind, action] of kinds) {
        await goTo(page, action.number);
        await uncover(page);
        assert.deepEqual(await readAloud(page, '.action[aria-current]'), wholeOf(action), kind);
      }
      await page.locator('[data-control="close"]').click();
      assert.deepEqual(await readAloud(page, '[data-end-root]'), end);
    });

    it('hears once what has changed: the new screen and what to do on it, or an answer', async () => {
      const page = await visit.open(own.en, wide);
      await bringReader(page);
      const { afterPress } = await listen(page);
      for (const [index, [press, ...hears]] of announced.entries()) assert.deepEqual(await afterPress(press), hears, `${index}: ${press}`);
    });
  });
});

/** Runs of text of the action whose turn it is that stand under a language, or run in a direction, that is not theirs. */
async function wrongRuns(page: Page, { model, sources, seen }: { model: Site; sources: WordSources; seen: Map<string, string> }): Promise<string[]> {
  const runs = await page.evaluate(() => {
    const found: { words: string; lang: string; dir: string }[] = [];
    for (const part of document.querySelectorAll('[data-start], .action[aria-current], [data-end-root], phone-simulator > [role="status"]')) {
      const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const parent = node.parentElement!;
        found.push({ words: node.textContent ?? '', lang: parent.closest('[lang]')!.getAttribute('lang')!, dir: getComputedStyle(parent).direction });
      }
      for (const named of part.querySelectorAll('[aria-label]')) {
        found.push({ words: named.getAttribute('aria-label')!, lang: named.closest('[lang]')!.getAttribute('lang')!, dir: getComputedStyle(named).direction });
      }
    }
    return found;
  });
  return runs.flatMap(({ words, lang, dir }) => {
    const text = fold(words);
    if (text === '') return [];
    // Most of it has been looked at on the screen before.
    const key = `${lang} ${text}`;
    if (seen.get(key) === dir) return [];
    seen.set(key, dir);
    const from = sources.languagesOf(text);
    if (from === 'any') return [];
    return [
      ...(from.has(lang) ? [] : [`“${text}” stands under ${lang} and comes from ${[...from].join() || 'nowhere'}`]),
      ...(model.languages.get(lang)?.direction === dir ? [] : [`“${text}” under ${lang} runs ${dir}`]),
    ];
  });
}
