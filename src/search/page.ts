/**
 * The custom element on the page of the search. It carries no words: what it says lies in the page. Nothing is loaded
 * before the reader touches the field or comes with a query, and nothing is kept but the query in the address. Typing
 * never moves the focus, and what is answered too late is dropped.
 *
 * Its parts are `private` and `declare`d, not `#`: what the build writes for the others is longer than what they do.
 */
import type { SearchLanguage } from '../model/search-rules.ts';
import type { Answer, OpenSearcher, Searcher } from './answer.ts';
import { hashOf, historyStep, isQuery, queryIn, tidy } from './query-address.ts';
import type { Written } from './query-address.ts';
import { asUsed, askAll, isOffline } from './questions.ts';
import type { Found } from './questions.ts';
import { atOnce, resultList } from './result-list.ts';
import { button, made, paragraph, sentence } from './says.ts';
import { openSearcher } from './searcher.ts';

/** Milliseconds: a pause in typing, until it is said that a search lasts, and that it lasts long. */
const pause = 500;
const lasts = 400;
const lastsLong = 6000;

type Trouble = 'offline' | 'failed';

export class SearchPage extends HTMLElement {
  /** The tests put another in its place. */
  declare static openSearcher: OpenSearcher;

  declare private input: HTMLInputElement;
  /** The one live region: what came of the search, said once. */
  declare private status: HTMLElement;
  /** What to do where something is in the way. */
  declare private help: HTMLElement;
  declare private results: HTMLElement;
  declare private words: DocumentFragment;
  /** What is searched in, the language of the page first. */
  declare private codes: string[];
  declare private searcher: Searcher;
  /** What was last asked; and the number of the question, which tells a late answer. */
  declare private query: string;
  declare private turn: number;
  declare private trouble: Trouble | undefined;
  declare private typing: ReturnType<typeof setTimeout> | undefined;
  declare private written: Written;

  connectedCallback(): void {
    [this.query, this.turn, this.written] = ['', 0, { query: '', meant: false }];
    const form = this.querySelector('form')!;
    this.input = this.querySelector('input')!;
    [this.status, this.help, this.results] = ['status', 'help', 'results'].map((name) => this.querySelector<HTMLElement>(`[data-${name}]`)!) as [HTMLElement, HTMLElement, HTMLElement];
    this.words = this.querySelector<HTMLTemplateElement>('template[data-words]')!.content;
    const languages = JSON.parse(this.dataset['languages']!) as SearchLanguage[];
    this.searcher = SearchPage.openSearcher(this.dataset['bundle']!, languages);
    const [own, ...others] = languages.map(({ code }) => code);
    this.codes = [own!, ...others.filter((code) => this.elsewhere(code) !== null)];
    form.hidden = false;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.ask(tidy(this.input.value), true);
    });
    this.input.addEventListener('input', () => this.typed());
    window.addEventListener('hashchange', () => this.fromAddress());
    this.fromAddress();
    // A page that was scrolled must be as long at once as it will be, or a reader who comes back loses the place.
    if (this.query !== '') this.results.classList.add('coming');
  }

  private elsewhere(code: string): HTMLElement | null {
    return this.words.querySelector<HTMLElement>(`[data-elsewhere="${code}"]`);
  }

  private typed(): void {
    clearTimeout(this.typing);
    const query = tidy(this.input.value);
    if (query === '') {
      this.write({ query, meant: false });
      this.clear();
    } else {
      this.searcher.prepare();
      this.typing = setTimeout(() => this.ask(query, false), pause);
    }
  }

  private ask(query: string, meant: boolean): void {
    clearTimeout(this.typing);
    if ([...query].length < 2) {
      if (!meant) return;
      this.clear();
      this.say('short');
      return;
    }
    this.write({ query, meant });
    if (query !== this.query || this.trouble !== undefined) void this.search(query);
  }

  /** The query of the address, on arrival and after going back. */
  private fromAddress(): void {
    if (!isQuery(location.hash)) return;
    const query = queryIn(location.hash);
    this.written = { query, meant: query !== '' };
    if (query === this.query) return;
    clearTimeout(this.typing);
    this.input.value = query;
    if (query === '') this.clear();
    else void this.search(query);
  }

  private write(next: Written): void {
    const { written, how } = historyStep(this.written, next);
    this.written = written;
    if (how !== 'none') history[`${how}State`](null, '', hashOf(next.query) || location.pathname + location.search);
  }

  private clear(): void {
    this.query = '';
    this.turn += 1;
    this.draw([], []);
    this.status.replaceChildren();
  }

  /** Draws what stands under the status. Where a button goes that had the focus, the focus finds a place. */
  private draw(help: readonly HTMLElement[], results: readonly HTMLElement[], trouble?: Trouble): void {
    const isHeld = [this.help, this.results].some((part) => part.contains(document.activeElement));
    this.trouble = trouble;
    this.help.replaceChildren(...help);
    this.results.replaceChildren(...results);
    this.results.classList.remove('coming');
    if (isHeld) (this.results.querySelector('h2') ?? this.help.querySelector('button') ?? this.input).focus();
  }

  private sentence(id: string, fill: readonly string[] = [], count?: number): Node[] {
    return sentence(this.words, id, fill, count);
  }

  private say(id: string, ...fill: string[]): void {
    this.status.replaceChildren(paragraph(...this.sentence(id, fill)));
  }

  /** Waits for an answer; what lasts is said. Stale where another question was put meanwhile. */
  private async wait<Result>(turn: number, answer: Promise<Result>): Promise<{ result?: Result; error?: unknown; stale: boolean }> {
    const isStale = () => turn !== this.turn;
    const saying = ([[lasts, 'searching'], [lastsLong, 'slow']] as const).map(([after, id]) => setTimeout(() => isStale() || this.say(id), after));
    try {
      return { result: await answer, stale: isStale() };
    } catch (error) {
      return { error, stale: isStale() };
    } finally {
      for (const one of saying) clearTimeout(one);
    }
  }

  private async search(query: string): Promise<void> {
    this.query = query;
    this.turn += 1;
    this.status.replaceChildren();
    const { result, error, stale } = await this.wait(this.turn, askAll(this.searcher, query, this.codes, atOnce));
    if (stale) return;
    if (result === undefined) this.fail(error);
    else this.show(query, result.own, result.others);
  }

  private fail(error: unknown): void {
    const trouble = isOffline(error, navigator.onLine) ? 'offline' : 'failed';
    const again = () => void this.search(this.query);
    // The button that was pressed stays where it is.
    if (this.trouble !== trouble) this.draw([made('p', 'side-by-side', button(again, ...this.sentence('again')), this.toList())], [], trouble);
    this.say(trouble);
  }

  private toList(): HTMLAnchorElement {
    const link = made('a', 'alone', ...this.sentence('list'));
    link.href = '#all-guides';
    return link;
  }

  private show(query: string, own: Answer, others: readonly Found[]): void {
    const there = others.filter(({ answer }) => answer !== undefined && answer.count > 0);
    const unasked = this.codes.slice(1).filter((code) => !others.some((other) => other.code === code && other.answer !== undefined));
    const lists = there.map(({ code, answer }) => this.listThere(query, code, answer!));
    const buttons = made('p', 'side-by-side', ...unasked.map((code) => this.askThere(query, code)));
    const more = unasked[0] === undefined ? [] : [buttons];
    if (own.count > 0) this.draw([], [this.list(query, this.codes[0]!, own, this.sentence('results')), ...lists, ...more]);
    else this.draw(this.advice(own, there.length > 0), [...lists, ...more]);
    const lost = own.instead.flatMap(({ typed, used }) => (used[0] ? [] : typed)).join(', ');
    const instead = own.instead.flatMap(({ typed, used }) => (used[0] ? [paragraph(...this.sentence('instead', [typed, used.join(', ')]))] : []));
    if (lost) instead.push(paragraph(...this.sentence('none', [lost])));
    const said = own.count > 0 ? this.sentence('found', [asUsed(query, own.instead), `${own.count}`], own.count) : this.sentence('none', [query]);
    this.status.replaceChildren(...instead, paragraph(...said), ...there.map(({ code, answer }) => paragraph(...this.headingThere(code, answer!.count))));
  }

  /** What to try where nothing was found. */
  private advice({ near }: Answer, isElsewhere: boolean): HTMLElement[] {
    const words = near.map((word) => button(() => {
      this.input.value = word;
      this.ask(word, true);
    }, word));
    return [
      ...(words.length > 0 ? [paragraph(...this.sentence('near')), made('p', 'side-by-side', ...words)] : []),
      ...(isElsewhere ? [] : [paragraph(...this.sentence('help')), made('p', '', this.toList())]),
    ];
  }

  private list(query: string, code: string, answer: Answer, heading: readonly Node[], language: { lang?: string; dir?: string } = {}): HTMLElement {
    return resultList({
      heading, answer, ...language,
      more: this.sentence('more'),
      askFor: (limit) => this.searcher.ask(query, code, limit),
      failed: (error) => this.say(isOffline(error, navigator.onLine) ? 'offline' : 'failed'),
    });
  }

  private headingThere(code: string, count: number): Node[] {
    return sentence(this.elsewhere(code)!, 'found-there', ['', `${count}`], count);
  }

  private listThere(query: string, code: string, answer: Answer): HTMLElement {
    return this.list(query, code, answer, this.headingThere(code, answer.count), { lang: code, dir: this.elsewhere(code)!.dataset['direction']! });
  }

  /** The button that searches in another language too: what it finds takes its place, and the focus. */
  private askThere(query: string, code: string): HTMLButtonElement {
    let isAsking = false;
    const asking = button(async () => {
      if (isAsking) return;
      isAsking = true;
      const { result, error, stale } = await this.wait(this.turn, this.searcher.ask(query, code, atOnce));
      isAsking = false;
      if (stale) return;
      if (result === undefined) return this.say(isOffline(error, navigator.onLine) ? 'offline' : 'failed');
      const list = this.listThere(query, code, result);
      this.status.replaceChildren();
      asking.parentElement!.before(list);
      const isHeld = asking === document.activeElement;
      asking.remove();
      if (isHeld) list.querySelector('h2')!.focus();
    }, ...sentence(this.elsewhere(code)!, 'ask'));
    return asking;
  }
}

SearchPage.openSearcher = openSearcher;
customElements.define('search-page', SearchPage);
