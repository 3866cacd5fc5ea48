/**
 * Every component in every state. The gallery under `/editors/` draws them, and tests walk them.
 * An example is a name for the state and the values that the component takes.
 */
import type {
  ActionView, AlertType, ChoiceView, Door, Frame, GuideCard, GuideView, Notice, Run, StepLink, SupportView,
} from '../model/view.ts';
import { exampleFrame, run } from './exampleFrame.ts';

export interface Example<Values> {
  /** Unique among the examples of its component: part of the `id` in the gallery. */
  readonly id: string;
  readonly state: string;
  readonly frame: Frame;
  readonly values: Values;
}

const inEnglish = exampleFrame('en');
const inGreenlandic = exampleFrame('kl');
const inArabic = exampleFrame('ar');

/** The same frame, with the state in the names of its navigations: names of landmarks are unique on a page. */
const named = (frame: Frame, state: string): Frame => ({
  ...frame,
  say: (key, values) => {
    const words = frame.say(key, values);
    return key === 'onThisPage' || key === 'chooseLanguage' ? { ...words, text: `${words.text}: ${state}` } : words;
  },
});

export const example = <Values>(id: string, state: string, values: Values, frame: Frame = inEnglish): Example<Values> => ({ id, state, frame: named(frame, state), values });

/** 49 letters. */
const longest = run(
  'nalunaarasuartaateeranngualioqatigiiffissualioriataq', 'kl',
  'nalu\u00ADnaara\u00ADsuar\u00ADtaa\u00ADteeran\u00ADngua\u00ADlioqa\u00ADtigiif\u00ADfissua\u00ADlioria\u00ADtaq',
);

export const words: readonly Example<Run>[] = [
  example('same', 'in the language of the page', run('Plain words')),
  example('other', 'in another language', run('Aktivér MitID', 'da')),
  example('soft', 'a long word with soft hyphens', longest, inGreenlandic),
];

export const languageNav: readonly Example<object>[] = [example('lacking', 'one language lacks the page', {})];

let count = 0;
export const action = (change: Partial<ActionView>): ActionView => {
  count += 1;
  return {
    number: `5B.${count}`,
    id: `5B.${count}`,
    actor: 'helper',
    who: run('You, the helper'),
    private: false,
    prose: { html: '<p>Choose <strong class="label">On this phone</strong>.</p>' },
    inferred: false,
    ends: false,
    drawings: [],
    ...change,
  };
};
const owner = { actor: 'owner', who: run('The person you are helping') } as const;
const ownPin = { ...owner, private: true, prose: { html: '<p>They choose a PIN code and type it twice. They must remember it: it is used each time.</p>' } };

const changedMark = { html: `<div class="block-mark"><span>${inEnglish.say('changedHere', { language: 'Danish' }).text}</span> <a href="#source" hreflang="da">${inEnglish.say('readHere', { language: 'Danish' }).text}</a></div>` };

interface Actions {
  readonly actions: readonly ActionView[];
  readonly inferred: boolean;
  readonly audience?: 'helper' | 'self';
}

const list = (...actions: readonly ActionView[]): Actions => ({ actions, inferred: false });

export const walkthrough: readonly Example<Actions>[] = [
  example('helper', 'the helper’s turn', list(action({}))),
  example('owner', 'the person’s turn', list(action({ ...owner, prose: { html: '<p>They read the terms and press <strong class="label" lang="da">Accepter</strong>.</p>' } }))),
  example('app', 'the app’s turn', list(action({ actor: 'app', who: run('The app'), prose: { html: '<p>The app shows a QR code.</p>' } }))),
  example('run-on', 'one actor goes on', list(action({}), action({ prose: { html: '<p>Type the temporary PIN code from the text message. It has 8 digits.</p>' } }), action(owner))),
  example('private', 'look away', list(action(ownPin))),
  example('private-run', 'look away, several in a row', list(action({ ...ownPin, lookAway: { still: false, through: run('from 5B.15 to 5B.16') } }), action({ ...ownPin, lookAway: { still: true } }))),
  example('device', 'two devices and a branch', list(action({ device: { number: 1, words: run('Phone 1') } }), action({ device: { number: 2, words: run('Device 2') }, branch: run('With a code display in hand') }))),
  example('private-self', 'private, in a guide for oneself', { ...list(action({ ...ownPin, who: run('You'), prose: { html: '<p>Choose a PIN code and type it twice.</p>' } })), audience: 'self' }),
  example('limit', 'a time limit', list(action({ limit: run('You have 3 minutes') }))),
  example('inferred', 'an action that nobody has checked', { ...list(action({ inferred: true })), inferred: true }),
  example('ends', 'a branch ends', list(action({ ends: true }))),
  example('changed', 'the source has changed', list(action({ marks: changedMark }))),
  example('everything', 'everything at once', { ...list(action({ ...ownPin, limit: run('You have 3 minutes'), inferred: true, ends: true })), inferred: true }),
  example('greenlandic', 'long Greenlandic words', list(action({ ...ownPin, who: run('Inuk ikiukkat', 'kl'), prose: { html: `<p>${longest.soft} <strong class="label" lang="da">Indtast midlertidig pinkode</strong></p>` } })), inGreenlandic),
  example('rtl', 'from right to left', list(action({ who: run('أنت، المساعد', 'ar'), limit: run('لديك 3 دقائق', 'ar'), prose: { html: '<p>اختر <strong class="label" lang="da" dir="ltr">På denne telefon</strong>.</p>' } }), action({ ...ownPin, who: run('الشخص الذي تساعده', 'ar'), prose: { html: '<p>يختار رمزًا سريًا ويكتبه مرتين.</p>' } })), inArabic),
];

const kinds: readonly AlertType[] = ['note', 'tip', 'important', 'warning', 'caution'];
const alertText = { html: '<p>On some phones the code can be filled in by pressing the grey box. <a href="#alert">Read about codes</a>.</p>' };
export const alert: readonly Example<{ readonly type: AlertType; readonly prose: typeof alertText }>[] = [
  ...kinds.map((type) => example(type, type, { type, prose: alertText })),
  example('rtl', 'from right to left', { type: 'warning' as const, prose: { html: '<p>لا تعطِ الرمز لأحد.</p>' } }, inArabic),
];

const source = { href: '#source', words: run('Read the page in Danish') };
export const notice: readonly Example<Notice>[] = [
  example('draft', 'a draft', { kind: 'draft', words: inGreenlandic.say('draft'), source: { href: '#source', words: run('Qupperneq qallunaatut atuaruk', 'kl') } }, inGreenlandic),
  example('outdated', 'out of date', { kind: 'outdated', words: inEnglish.say('outdated', { language: 'Danish' }), places: inEnglish.say('changedPlaces', { n: 3 }), source }),
  example('unknown', 'of unknown age', { kind: 'unknown', words: inEnglish.say('unknownAge') }),
];

const titles = ['What you may help with', 'Check the phone and the passport', 'Open the app', 'Scan code, chip and face', 'Make a user ID', 'Activate or order MitID'];
export const stepLinks = (current: number, language = 'en'): readonly StepLink[] =>
  titles.map((title, number) => ({ href: `#step-${number}`, number, title: run(title, language), current: number === current }));
const lackingStep: StepLink = { href: '#step-9', number: 9, title: run('Bestil kodeviser', 'da'), current: false, lacking: run('not yet in English') };

export const stepList: readonly Example<{ readonly steps: readonly StepLink[] }>[] = [
  example('current', 'the current step is marked', { steps: stepLinks(5) }),
  example('lacking', 'a step is not in this language', { steps: [...stepLinks(-1).slice(0, 2), lackingStep] }),
  example('long', 'long words', { steps: [{ href: '#long', number: 10, title: longest, current: false }] }, inGreenlandic),
];

const [, , , , fourth, fifth] = stepLinks(-1);
export const pager: readonly Example<{ readonly previous?: StepLink | undefined; readonly next?: StepLink | undefined }>[] = [
  example('both', 'both ways', { previous: fourth, next: fifth }),
  example('first', 'the first step', { next: fifth }),
  example('last', 'the last step', { previous: fourth }),
  example('lacking', 'the next is not in this language', { previous: fourth, next: lackingStep }),
  example('rtl', 'from right to left', { previous: { href: '#1', number: 1, title: run('افتح التطبيق', 'ar'), current: false }, next: { href: '#2', number: 2, title: run('امسح الرمز', 'ar'), current: false } }, inArabic),
];

const choose = (letter: string, title: Run): ChoiceView => ({
  id: `example-${letter}`, letter, title, parts: [{ kind: 'prose', prose: { html: '<p>For an app on the phone that scanned the passport.</p>' } }],
});
const choices = [choose('A', run('On this phone')), choose('B', run('App on another phone or tablet')), choose('C', run('Code display, audio code reader or chip'))];
export const jumpList: readonly Example<{ readonly choices: readonly ChoiceView[] }>[] = [
  example('three', 'three choices', { choices }),
  example('long', 'a long word', { choices: [choose('A', longest)] }, inGreenlandic),
];
export const choice: readonly Example<ChoiceView>[] = choices.map((one) => example(one.letter, `choice ${one.letter}`, one));

const hours = [
  { days: [run('Monday–Friday')], time: '8:00–20:00', others: ['5:00–17:00'] },
  { days: [run('Saturday'), run('Sunday'), run('Public holidays')], time: '9:00–16:00', others: ['6:00–13:00'] },
];
const mitid: SupportView = { name: run('MitID Support'), kind: 'help', purpose: run('If you need help on the way.'), phone: { number: '+45 33 98 00 10', href: 'tel:+4533980010' }, hours, zone: run('Danish time'), otherZones: [run('Greenland time')] };
export const support: readonly Example<SupportView>[] = [
  example('hours', 'with opening hours', mitid),
  example('always', 'without opening hours', { ...mitid, name: run('Spærring døgnet rundt', 'da'), hours: [] }),
  example('rtl', 'from right to left', { ...mitid, zone: run('توقيت الدنمارك', 'ar'), otherZones: [], hours: [{ days: [run('الاثنين–الجمعة', 'ar')], time: '8.00–20.00', others: [] }] }, inArabic),
];

export const needs: readonly Example<GuideView['needs']>[] = [
  example('some', 'three things', [
    { id: 'passport', words: run('A passport with a chip that has not run out') },
    { id: 'phone', words: run('A phone that can read the chip') },
    { id: 'mail', words: run('An e-mail address and a phone number') },
  ]),
];

const guide: GuideCard = {
  href: '#guide', title: run('Help someone who has a passport and a newer phone'), description: run('You sit together. The person gets MitID with their passport.'),
  needs: [run('A valid passport'), run('A phone that can read its chip')],
};
export const guideCard: readonly Example<GuideCard>[] = [
  example('full', 'with needs', guide),
  example('lacking', 'not in this language', { ...guide, title: run('Hjælp en, der har pas og nyere telefon', 'da'), needs: [], lacking: run('not yet in English') }),
];

export const door: readonly Example<Door>[] = [
  example('name', 'a name alone', { href: '#da', lang: 'da', dir: 'ltr', name: 'Dansk' }),
  example('title', 'with the title of the page', { href: '#da-5', lang: 'da', dir: 'ltr', name: 'Dansk', label: 'Trin 5', title: 'Aktivér eller bestil MitID' }),
  example('rtl', 'from right to left', { href: '#ar', lang: 'ar', dir: 'rtl', name: 'العربية', title: 'تفعيل MitID' }),
];
