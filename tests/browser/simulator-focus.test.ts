/** What a screen reader is told: by the focus that goes to a new screen, or by a message where the screen stays. Never by both. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CDPSession, Page } from 'playwright';
import { actionNow } from '../../src/simulator/machine.ts';
import type { State } from '../../src/simulator/machine.ts';
import { cases, inProof } from '../proof.ts';
import { begin, branchesOf, finish, onPage, plain, practice, practices, quickly, say, shouldShow, startAt, tellingIn } from './simulator.ts';
import type { Move, Practice } from './simulator.ts';
import { visiting } from './support.ts';

const sizes = [{ width: 1280, height: 800 }, { width: 390, height: 844 }];

/** What has the focus, as assistive technology is told of it, and what is announced. */
interface Told {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly status: string;
  readonly seen: boolean;
  readonly isHeadingOfScreen: boolean;
  readonly pressed: string | null;
  readonly inWindow: boolean;
}

interface Spoken {
  readonly role?: { value: string };
  readonly name?: { value: string };
  readonly description?: { value: string };
}

async function told(page: Page, session: CDPSession): Promise<Told> {
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' });
  const { nodes } = (await session.send('Accessibility.getPartialAXTree', { objectId: result.objectId!, fetchRelatives: false })) as unknown as { nodes: Spoken[] };
  const [spoken] = nodes;
  const rest = await page.evaluate(() => {
    const active = document.activeElement!;
    const { top, bottom } = active.getBoundingClientRect();
    return {
      status: document.querySelector('phone-simulator.on [role="status"]')!.textContent,
      seen: active.checkVisibility() && active.closest('phone-simulator.on') !== null,
      isHeadingOfScreen: active.matches('[data-glass] :is(h2, h3, h4, h5)[tabindex="-1"]') && active === active.closest('[data-glass]')!.querySelector('[tabindex]'),
      pressed: active.getAttribute('aria-pressed'),
      inWindow: top >= -1 && bottom <= innerHeight + 1,
    };
  });
  return { ...rest, status: plain(rest.status), role: spoken?.role?.value ?? '', name: plain(spoken?.name?.value ?? ''), description: plain(spoken?.description?.value ?? '') };
}

/** The sentence of the action whose turn it is. */
const sentenceOf = async (page: Page) => plain(await page.locator('phone-simulator .action[aria-current] .action-body > .prose').textContent());

describe('a change', () => {
  const visit = visiting();

  /** Holds what is told in a state against what was shown before it, and what was done. */
  const listen = (page: Page, session: CDPSession, one: Practice, counts: { moved: number; announced: number }) => {
    let before: { phones: readonly string[]; move: Move | undefined; action: number | undefined } | undefined;
    return async (state: State, move: Move | undefined) => {
      const { phones } = shouldShow(one, state);
      const action = actionNow(one.flow, state);
      const was = before;
      before = { phones, move, action };
      if (move === undefined || action === undefined) return;
      const now = await told(page, session);
      const { phone } = one.flow.actions[action]!;
      const what = `${one.address} ${one.actions[action]}, after ${was?.move?.selector ?? 'the start'}`;
      assert.ok(now.seen, `${what}: the focus is on something that is seen, not ${now.role} ${now.name}`);
      assert.ok(now.inWindow, `${what}: and in the window`);
      // One cover after another is another screen.
      const changed = was === undefined || phones[phone] !== was.phones[phone] || (phones[phone] === 'cover' && action !== was.action);
      if (changed || now.isHeadingOfScreen) {
        counts.moved += 1;
        assert.ok(now.isHeadingOfScreen && now.role === 'heading' && now.name !== '', `${what}: the focus is on the heading of the screen, not ${now.role} ${now.name}`);
        assert.ok(now.description.includes(await sentenceOf(page)), `${what}: “${now.name}” is described by “${now.description}”`);
        assert.equal(now.status, '', `${what}: nothing is announced besides`);
        return;
      }
      counts.announced += 1;
      if (action !== was.action) assert.ok(now.status.includes(await sentenceOf(page)) && now.status.includes(one.actions[action]!), `${what}: “${now.status}” says what is next`);
      else assert.ok(now.status !== '' || now.pressed === 'true', `${what}: that it was done is said, by “${now.name}” or “${now.status}”`);
    };
  };

  it('moves the focus to the heading of a new screen, or announces the change, and never both', async () => {
    const counts = { moved: 0, announced: 0 };
    for (const viewport of cases(sizes, ({ width }) => width < 1000)) {
      const page = await visit.open('/', { viewport });
      const session = await page.context().newCDPSession(page);
      await session.send('Accessibility.enable');
      for (const one of tellingIn(viewport.width > 1000 ? 'en' : 'da')) {
        for (const branch of branchesOf(one)) {
          await page.goto(visit.origin + one.address);
          await begin(page, quickly);
          await finish(page, one, quickly, branch === undefined ? {} : { branch }, listen(page, session, one, counts));
        }
      }
    }
    assert.ok(counts.moved > (inProof ? 100 : 10) && counts.announced > (inProof ? 20 : 4), JSON.stringify(counts));
  });

  it('has the focus in the phone that is shown, wherever the list is jumped to', async () => {
    const one = practice('activate-on-another-device');
    for (const viewport of cases(sizes, ({ width }) => width > 1000)) {
      const page = await visit.open(one.address, { viewport });
      const session = await page.context().newCDPSession(page);
      await session.send('Accessibility.enable');
      for (const id of one.actions) {
        await startAt(page, one, id);
        const { seen, isHeadingOfScreen, status, description, inWindow } = await told(page, session);
        assert.deepEqual([seen, isHeadingOfScreen, status, inWindow], [true, true, '', true], `${viewport.width} px ${id}`);
        assert.ok(description.includes(await sentenceOf(page)), description);
      }
    }
  });

  it('tells by the switch that the other phone has been taken', async () => {
    const one = practice('activate-on-another-device');
    const page = await visit.open(one.address, { viewport: sizes[1]! });
    const session = await page.context().newCDPSession(page);
    await session.send('Accessibility.enable');
    await startAt(page, one, '5B.6');
    await quickly(page, { event: { type: 'go' }, selector: '[data-take="1"]' });
    const { role, pressed, status, seen } = await told(page, session);
    assert.deepEqual([role, pressed, seen], ['button', 'true', true]);
    assert.ok(status.startsWith('5B.7'), status);
  });

  it('announces hints politely', async () => {
    const page = await visit.open('/', { viewport: sizes[0]! });
    for (const one of practices.filter(({ id }) => id === 'activate-on-another-device' || id === 'open-the-app')) {
      await page.goto(visit.origin + one.address);
      assert.equal(await page.locator('phone-simulator [role="status"]').count(), 0, 'nothing is announced before it starts');
      const loud = await page.evaluate(() => [document, ...[...document.querySelectorAll('template')].map(({ content }) => content)].flatMap((part) => [...part.querySelectorAll('[role="alert"], [role="alertdialog"], [role="log"], [aria-live]')]).length);
      assert.equal(loud, 0, 'nothing interrupts');
      await startAt(page, one, one.id === 'open-the-app' ? '2.3' : '5B.2');
      const session = await page.context().newCDPSession(page);
      await session.send('Accessibility.enable');
      const status = page.locator(onPage('[role="status"]'));
      assert.deepEqual([await status.count(), await status.textContent()], [1, ''], 'the place of messages is there before the first');
      assert.ok(await status.evaluate((element) => element.checkVisibility()), 'and is read, though not seen');
      const wrong = one.id === 'open-the-app' ? '[data-control="copy"]' : '[data-control="on-this-phone"]';
      const heard: string[] = [];
      for (const selector of [wrong, wrong, wrong, '[data-event="show"]']) {
        await quickly(page, { event: { type: 'show' }, selector });
        const { status: said, role, seen } = await told(page, session);
        const answer = plain(await page.locator(onPage('[data-answer]')).evaluate((all) => [...all.children].map(({ textContent }) => textContent).join(' ')));
        assert.equal(said, answer, 'what is read is what stands there');
        assert.deepEqual([role, seen], ['button', true], 'the focus stays where the press was');
        heard.push(said);
      }
      assert.ok(heard[0]!.includes(say(one.language, 'lookFor')) && heard[3]!.startsWith(say(one.language, 'markedHere')), heard.join('|'));
    }
  });
});
