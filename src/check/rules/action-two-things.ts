import type { Example } from '../rule.ts';
import { rule, say } from '../rule.ts';
import { mainLanguage } from '../words/plain.ts';
import { runsOf } from '../words/runs.ts';
import { parted } from '../words/sentences.ts';

/** What the hands do, by language: as an order, and as what somebody does. */
const moves: Readonly<Record<string, { readonly orders: ReadonlySet<string>; readonly joined: RegExp }>> = {
  da: {
    orders: new Set([
      'tryk', 'klik', 'vælg', 'skriv', 'indtast', 'åbn', 'luk', 'hent', 'tag', 'hold', 'læg', 'sæt', 'rul', 'scan', 'bed', 'slå', 'følg', 'find', 'vis', 'flyt', 'giv', 'start', 'udfyld', 'godkend',
      'log', 'gem', 'slet', 'send', 'tilføj', 'fjern', 'tænd', 'sluk', 'bestil', 'indsæt', 'drej', 'vend', 'ring',
    ]),
    joined: /\bog (?:derefter|så|bagefter) (?:tryk|klik|vælg|skriv|indtast|åbn|luk|hent|tag|hold|læg|sæt|scan|slå|find|vis|flyt|start|udfyld|godkend|log|gem|slet|send|tilføj|fjern)(?:e?r)?(?![\p{L}])/iu,
  },
  en: {
    orders: new Set([
      'press', 'tap', 'click', 'choose', 'select', 'type', 'enter', 'write', 'open', 'close', 'download', 'get', 'take', 'hold', 'put', 'lay', 'scroll', 'scan', 'ask', 'turn', 'follow', 'find', 'show', 'move',
      'give', 'start', 'fill', 'approve', 'log', 'save', 'delete', 'send', 'add', 'remove', 'order', 'insert', 'call',
    ]),
    joined: /\band (?:then|afterwards) (?:press|tap|click|choose|select|type|enter|write|open|close|download|take|hold|put|lay|scan|turn|find|show|move|start|fill|approve|log|save|delete|send|add|remove)(?:e?s)?(?![\p{L}])/iu,
  },
};

/** More orders than one can do before looking at the list again. */
const most = 2;

/** The last step of the tiny site in Danish alone, with an action of its own on line 8. */
const finish = (action: string): Example => ({
  'guides/phone/finish.en.mdx': null,
  'guides/phone/finish.da.mdx': `---\ntitle: Afslut\ndescription: Til sidst.\n---\n\n<Walkthrough flow="open-app" />\n\n1. ${action}\n2. Personen skriver sin kode.\n`,
});

/** An action of a walkthrough that asks for several things that are not one move. */
export const actionTwoThings = rule<{ words: string }>({
  id: 'action-two-things',
  severity: 'advice',
  within: 'file',
  why: {
    da: 'Den, der følger listen, gør én ting, ser op og mister den næste.',
    en: 'Somebody who follows the list does one thing, looks up and misses the next.',
  },
  good: finish('Læg passet ned. Find telefonen. Tryk på **Åbn**.'),
  bad: { files: finish('Læg passet ned. Find telefonen. Tryk på **Åbn**. Giv personen telefonen.'), at: 'guides/phone/finish.da.mdx:8:36' },
  words: ({ words }) =>
    say(
      [`En handling beder om flere ting: “${words}”`, 'En handling skal være det, som man kan gøre, før man igen ser på listen.', 'Del den i to punkter. Så skal guidens flow også have to handlinger.'],
      [`An action asks for several things: “${words}”`, 'An action must be what can be done before one looks at the list again.', 'Make two items of it. Then the flow of the guide must have two actions as well.'],
    ),
  find: ({ texts }, found) => {
    for (const text of texts) {
      const words = moves[mainLanguage(text.language)];
      if (text.kind !== 'action' || words === undefined) continue;
      const then = words.joined.exec(text.words);
      if (then !== null && !runsOf(text).some(({ start, end }) => then.index >= start && then.index < end)) {
        found(text.at(then.index), { words: text.words });
        continue;
      }
      const orders = ordersIn(text.words, words.orders);
      // Two things asked for and a press to go on are one screen of the app.
      const last = orders.at(-1);
      const goesOn = last !== undefined && runsOf(text).some(({ kind, start, end }) => kind === 'strong' && start > last && text.words.length - end <= 1);
      if (orders.length - (goesOn ? 1 : 0) > most) found(text.at(orders[most]!), { words: text.words });
    }
  },
});

const ordersIn = (text: string, orders: ReadonlySet<string>) =>
  parted(text).flatMap(({ start, words }) => (orders.has(/^[\p{L}]+/u.exec(words)?.[0].toLowerCase() ?? '') ? [start] : []));
