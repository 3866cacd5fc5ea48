/**
 * The custom element: brings the drawn phone into the list that it stands around. It only moves, fills and marks what
 * `PhoneSimulator.astro` has made ready; what may happen is decided in machine.ts. Nothing leaves it but the part of the
 * address after "#", which keeps the place when the language is changed. If anything fails, the page is as it was.
 */
import type { PracticeFlow } from '../model/practice.ts';
import { actionNow, actionsDone, after, isCovered, nextStops, screenOn, start, stopsOf } from './machine.ts';
import type { PracticeEvent, State } from './machine.ts';
import { answerTo, sentence } from './answers.ts';
import { fillScreen, typedInto } from './screens.ts';

/** The place in an address: "#5B.11-phone". */
const suffix = '-phone';

/** Words of the page once more, with their languages and without the id that only one can have. */
function copies(nodes: Iterable<Element>): Node[] {
  return [...nodes].map((node) => {
    const copy = node.cloneNode(true) as Element;
    copy.removeAttribute('id');
    return copy;
  });
}

export class PhoneSimulator extends HTMLElement {
  #flow!: PracticeFlow;
  #state: State = start;
  #items: HTMLElement[] = [];
  #link?: HTMLElement;
  #button?: HTMLButtonElement;
  /** What stands in the list only while a practice lasts. */
  #stage: HTMLElement | undefined;
  #live: HTMLElement | undefined;
  /** The phone that is looked at, where there is room for one. */
  #shown = 0;

  connectedCallback(): void {
    this.#safely(() => {
      this.#flow = JSON.parse(this.dataset['flow']!) as PracticeFlow;
      this.#items = [...this.querySelectorAll<HTMLElement>('.action')];
      if (this.#items.length !== this.#flow.actions.length) throw new Error('The list and the flow differ.');
      this.#link = this.querySelector<HTMLElement>('[data-start] > a')!;
      this.#button = document.createElement('button');
      this.#button.type = 'button';
      this.#button.className = this.#link.className;
      this.#button.append(...this.#link.cloneNode(true).childNodes);
      this.#link.replaceWith(this.#button);
      this.addEventListener('click', (event) => this.#safely(() => this.#click(event.target as HTMLElement)));
      this.addEventListener('input', (event) => this.#safely(() => this.#input(event.target as HTMLInputElement)));
      // A press on words takes the focus out of the practice.
      document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.leave());
      const place = this.#items.findIndex(({ id }) => decodeURIComponent(location.hash) === `#${id}${suffix}`);
      if (place >= 0) this.#begin(place);
    });
  }

  /** Ends the practice: the page is as it was before. */
  leave(): void {
    if (this.#stage === undefined) return;
    this.#stage.remove();
    this.querySelector('[data-end-root]')?.remove();
    this.#live?.remove();
    for (const made of this.querySelectorAll('[data-made]')) made.remove();
    this.#stage = undefined;
    this.classList.remove('on');
    for (const item of this.#items) {
      item.classList.remove('is-done');
      item.removeAttribute('aria-current');
    }
    this.#keepPlace('');
    this.#button?.focus();
  }

  #safely(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.leave();
      if (this.#link) this.#button?.replaceWith(this.#link);
      console.error(error);
    }
  }

  #begin(action: number): void {
    for (const other of document.querySelectorAll<PhoneSimulator>('phone-simulator.on')) other.leave();
    this.#stage = this.#template('stage');
    this.classList.add('on');
    this.#live = document.createElement('div');
    this.#live.className = 'visually-hidden';
    this.#live.setAttribute('role', 'status');
    this.append(this.#live);
    for (const [index, item] of this.#items.entries()) {
      const turn = item.querySelector('.turn')!;
      const mark = document.createElement('span');
      mark.className = 'done-mark';
      mark.append(...sentence(this, 'done'));
      const jump = document.createElement('button');
      jump.type = 'button';
      jump.className = 'tool jump';
      jump.dataset['jump'] = `${index}`;
      jump.append(...sentence(this, 'jump'));
      mark.dataset['made'] = jump.dataset['made'] = '';
      turn.append(mark, jump);
    }
    this.#state = start;
    this.#to({ type: 'jump', action }, true);
  }

  #click(target: HTMLElement): void {
    if (this.#button?.contains(target)) return this.#begin(0);
    const pressed = target.closest<HTMLElement>('button');
    if (pressed === null || this.#stage === undefined) return;
    const { event, control, fill, pick, jump, take } = pressed.dataset;
    const screen = pressed.closest<HTMLElement>('[data-shows]')?.dataset['shows'] ?? '';
    if (event === 'leave') this.leave();
    else if (event !== undefined) this.#to({ type: event } as PracticeEvent);
    else if (jump !== undefined) this.#to({ type: 'jump', action: Number(jump) }, true);
    else if (take !== undefined) this.#take(Number(take));
    else if (control !== undefined) this.#to({ type: 'press', screen, control });
    else if (fill ?? pick) this.#to({ type: 'enter', screen, value: (fill ?? pick)! });
    else if ('act' in pressed.dataset) this.#to({ type: 'act', screen });
    else if ('runOut' in pressed.dataset) this.#to({ type: 'run-out', screen });
  }

  #input(field: HTMLInputElement): void {
    const screen = field.closest<HTMLElement>('[data-shows]')?.dataset['shows'];
    if (screen === undefined) return;
    if ('slide' in field.dataset) {
      if (field.value === field.max) this.#to({ type: 'act', screen });
      return;
    }
    const typed = typedInto(field, this.#flow.screens[screen]!.values![0]!);
    // What was typed is not handed on unless it is the made-up value.
    if (typed !== 'part') this.#to({ type: 'enter', screen, value: typed === 'whole' ? this.#flow.screens[screen]!.values![0]! : '' });
  }

  /** To look at the other phone is to take it, when that is what is to be done. */
  #take(phone: number): void {
    this.#shown = phone;
    const now = actionNow(this.#flow, this.#state);
    const isNext = now !== undefined && this.#flow.actions[now]!.inputs.length === 0 && this.#flow.actions[now]!.phone === phone;
    if (isNext) this.#to({ type: 'go' });
    else this.#show();
  }

  #to(event: PracticeEvent, move = false): void {
    const before = this.#state;
    this.#state = after(this.#flow, before, event);
    const now = actionNow(this.#flow, this.#state);
    const was = actionNow(this.#flow, before);
    const moved = move || now !== was;
    if (moved || this.#state.done !== before.done) this.#shown = now === undefined ? 0 : this.#phoneAt(now);
    const focused = document.activeElement;
    const changed = this.#show();
    if (now === undefined) return this.#finish();
    const item = this.#items[now]!;
    if (moved) {
      this.#keepPlace(`${item.id}${suffix}`);
      const { top, bottom } = item.getBoundingClientRect();
      if (top < 0 || bottom > innerHeight) item.scrollIntoView();
    }
    // One or the other: the heading of a new screen takes the focus, or what has changed is announced.
    const kept = focused instanceof HTMLElement && this.contains(focused) && focused.offsetParent !== null;
    if (move || changed || !kept) this.#focusScreen(item);
    else {
      focused.focus({ preventScroll: true });
      this.#announce(moved ? item : undefined);
      // On a small window the answer stands below the phone.
      this.#stage!.querySelector('[data-answer] > *')?.scrollIntoView({ block: 'nearest' });
    }
  }

  /** Draws the state: where the stage is, what the phones show, what is done. Says whether the phone in use shows another screen. */
  #show(): boolean {
    const { stage, flow, state } = { stage: this.#stage!, flow: this.#flow, state: this.#state };
    const now = actionNow(flow, state);
    this.querySelector('[data-end-root]')?.remove();
    const done = actionsDone(flow, state);
    for (const [index, item] of this.#items.entries()) {
      item.classList.toggle('is-done', done.includes(index));
      if (index === now) item.setAttribute('aria-current', 'step');
      else item.removeAttribute('aria-current');
    }
    if (now === undefined) {
      stage.remove();
      // What was typed last would still stand there for who comes back.
      for (const glass of stage.querySelectorAll<HTMLElement>('[data-glass]')) glass.dataset['key'] = '';
      return true;
    }
    const item = this.#items[now]!;
    if (stage.parentElement !== item) item.append(stage);
    const covered = isCovered(flow, state);
    const inUse = flow.actions[now]!.phone;
    let changed = false;
    for (const phone of stage.querySelectorAll<HTMLElement>('[data-phone]')) {
      const number = Number(phone.dataset['phone']);
      const shows = covered && number === inUse ? '' : (screenOn(flow, state, number) ?? '');
      const glass = phone.querySelector<HTMLElement>('[data-glass]')!;
      const key = shows || `cover ${now}`;
      if (glass.dataset['key'] !== key) {
        glass.dataset['key'] = key;
        glass.dataset['shows'] = shows;
        glass.replaceChildren(this.#template(shows === '' ? 'cover' : `screen="${shows}"`));
        const what = glass.querySelector('[data-what]');
        if (what) {
          what.append(...copies(item.querySelectorAll('.who, .prose')));
          // Of several private actions in a row the first says to look away, the next to go on.
          glass.querySelector('[tabindex]')!.innerHTML = item.querySelector('.look-away strong')!.innerHTML;
        }
        changed ||= number === inUse;
      }
      glass.querySelector('.cover button')?.classList.toggle('marked', state.answer?.kind === 'show');
      if (shows !== '') fillScreen(glass, flow, state, shows);
      phone.classList.toggle('is-resting', number !== inUse);
      phone.classList.toggle('is-shown', number === this.#shown);
    }
    for (const button of stage.querySelectorAll<HTMLElement>('[data-take]')) button.setAttribute('aria-pressed', `${Number(button.dataset['take']) === this.#shown}`);
    this.#help(stage);
    return changed;
  }

  #help(stage: HTMLElement): void {
    const stops = stopsOf(this.#flow);
    const open = nextStops(this.#flow, this.#state).map((stop) => stops[stop]!);
    const done = actionsDone(this.#flow, this.#state).length;
    const progress = stage.querySelector<HTMLElement>('[data-progress]')!;
    progress.dataset['progress'] ||= progress.innerHTML;
    progress.innerHTML = progress.dataset['progress'].replace('%', `${done}`);
    progress.style.setProperty('--done', `${done}`);
    progress.style.setProperty('--all', `${this.#items.length}`);
    const fork = open.length < 2 ? [] : open.slice(1).flatMap(({ action }) => [...this.#items[action]!.querySelectorAll('.branch, .action-body > .prose')]);
    stage.querySelector('[data-fork]')!.replaceChildren(...copies(fork));
    stage.querySelector<HTMLElement>('[data-event="go"]')!.hidden = open[0]?.screen !== undefined;
    const back = stage.querySelector<HTMLButtonElement>('[data-event="back"]')!;
    back.setAttribute('aria-disabled', `${this.#state.done.length === 0}`);
    stage.querySelector('[data-answer]')!.replaceChildren(...answerTo(this, this.#flow, this.#state));
  }

  #finish(): void {
    const end = this.#template('end');
    this.querySelector('.walkthrough')!.after(end);
    this.#keepPlace('');
    end.scrollIntoView({ block: 'nearest' });
    end.querySelector<HTMLElement>('[tabindex]')!.focus();
  }

  #focusScreen(item: HTMLElement): void {
    const { phone } = this.#flow.actions[this.#items.indexOf(item)]!;
    // The phone to take may not be shown yet.
    const headings = [phone, this.#shown].map((number) => this.#stage!.querySelector<HTMLElement>(`[data-phone="${number}"] [tabindex]`)!);
    const heading = headings.find((one) => one.offsetParent !== null) ?? headings[0]!;
    const text = item.querySelector<HTMLElement>('.prose')!;
    text.id ||= `${item.id}-text`;
    this.#live!.textContent = '';
    // What was to be done before is not said of the phone that rests.
    for (const other of this.#stage!.querySelectorAll('[tabindex][aria-describedby]')) other.removeAttribute('aria-describedby');
    heading.setAttribute('aria-describedby', `practice-answer ${text.id}`);
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'nearest' });
  }

  #announce(item: HTMLElement | undefined): void {
    const task = item === undefined ? [] : item.querySelectorAll('.turn > .number, .action-body > .prose');
    this.#live!.replaceChildren(...copies([...this.#stage!.querySelectorAll('[data-answer] > *'), ...task]).flatMap((one) => [one, ' ']));
  }

  #phoneAt(action: number): number {
    const { inputs, phone } = this.#flow.actions[action]!;
    // "Take the other phone" is met on the one that is in the hand.
    const before = this.#flow.actions[action - 1];
    return inputs.length === 0 && before !== undefined ? before.phone : phone;
  }

  /** The part of the address after "#", here and in the links to the other languages. */
  #keepPlace(place: string): void {
    history.replaceState(history.state, '', place === '' ? location.pathname + location.search : `#${place}`);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a')) link.hash = place;
  }

  #template(name: string): HTMLElement {
    const [kind, id] = name.split('=');
    const template = this.querySelector<HTMLTemplateElement>(`template[data-${kind}${id === undefined ? '' : `=${id}`}]`)!;
    return template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  }
}

customElements.define('phone-simulator', PhoneSimulator);
