/** Screens of every kind, as the gallery draws them: beside each other the small drawing and the live screen. */
import { example } from '../components/examples.ts';
import type { Example } from '../components/examples.ts';
import { exampleFrame, run } from '../components/exampleFrame.ts';
import type { ScreenKind } from '../model/schemas/flow.ts';
import type { ControlView, ScreenView, SimulatorView } from '../model/screen-view.ts';

interface Drawn {
  readonly screen: ScreenView;
  readonly marked: readonly string[];
}

const control = (id: string, text: string, change: Partial<ControlView> = {}): ControlView => ({ id, words: run(text), described: false, look: 'button', selected: false, ...change });
const next = control('next', 'Next');

const screen = (kind: ScreenKind, title: string, change: Partial<ScreenView> = {}): ScreenView => ({
  id: kind, kind, phone: 1, browser: false, title: { words: run(title), described: false }, controls: [], repeated: false, runsOut: false, inferred: false, ...change,
});

const drawn = (id: string, state: string, one: ScreenView, marked: readonly string[], frame = exampleFrame('en')): Example<Drawn> => example(id, state, { screen: { ...one, id }, marked }, frame);

const value = { label: run('User ID'), values: ['abc-123-xyz'], twice: false, message: false };
const pins = { ...value, label: run('Personal PIN code'), values: ['102030', '405060', '708090'], digits: 6 };

export const screens: readonly Example<Drawn>[] = [
  drawn('information', 'information, with a tick', screen('information', 'Before you begin', { controls: [control('tick', 'I have read this', { look: 'tick' }), next] }), ['tick', 'next']),
  drawn('options', 'options, one selected', screen('options', 'How do you want to approve?', { controls: [control('this', 'On this phone', { look: 'option', selected: true }), control('other', 'App on another phone/tablet', { look: 'option' }), next] }), ['other', 'next']),
  drawn('field', 'a field', screen('field', 'Create user ID', { value, controls: [next] }), ['']),
  drawn('twice', 'a field that is typed twice', screen('field', 'Create your new password', { value: { ...value, label: run('Password'), values: ['only-practice-1'], twice: true } }), ['']),
  drawn('code', 'a code from a text message', screen('code', 'Temporary PIN code', { value: { label: run('Code'), values: ['12345678'], digits: 8, twice: false, message: true } }), ['']),
  drawn('pin', 'a PIN, picked from three', screen('pin', 'Choose your personal PIN code', { value: pins }), ['']),
  drawn('repeat', 'the same PIN again', screen('pin', 'Repeat your PIN code', { value: pins, repeated: true }), ['']),
  drawn('consent', 'consent', screen('consent', 'Terms and Conditions', { controls: [next] }), ['next']),
  drawn('system-dialog', 'a question of the phone’s own', screen('system-dialog', 'The phone asks to use the camera', { title: { words: run('The phone asks to use the camera'), described: true }, controls: [control('allow', 'Allow')] }), ['allow']),
  drawn('message', 'a message arrives', screen('message', 'A text message arrives', { act: run('See the message') }), ['']),
  drawn('qr', 'a QR code, with a time limit', screen('qr', 'QR code', { act: run('See that the code is there'), limit: run('Time limit: 3 minutes'), runsOut: true }), ['']),
  drawn('camera', 'the camera', screen('camera', 'Scan QR code', { act: run('Hold the new phone up to the code') }), ['']),
  drawn('chip', 'the chip of a passport', screen('chip', 'Read the chip', { act: run('Lay the phone on the passport') }), ['']),
  drawn('face', 'a face scan', screen('face', 'Scan your face', { act: run('Look at the phone') }), ['']),
  drawn('waiting', 'waiting', screen('waiting', 'Please wait', { act: run('Wait until it is done') }), ['']),
  drawn('list', 'a list to scroll', screen('list', 'Where is the passport from?', { controls: [...['Denmark', 'Greenland', 'Faroe Islands', 'Another country'].map((name) => control(name.toLowerCase().replace(' ', '-'), name, { look: 'option', described: true })), next] }), ['greenland', 'next']),
  drawn('slide', 'approve by sliding', screen('slide', 'Log on to a library', { act: run('Slide to approve') }), ['']),
  drawn('browser', 'a page of the browser', screen('browser', 'Order a code display', { browser: true, act: run('Follow the screens') }), ['']),
  drawn('done', 'the end', screen('done', 'The app is ready'), []),
  drawn('other-language', 'the app in another language', screen('options', 'Hvordan vil du godkende?', { title: { words: run('Hvordan vil du godkende med MitID?', 'da'), described: false }, controls: [control('this', 'x', { words: run('På denne telefon', 'da') })] }), ['this']),
  drawn('rtl', 'from right to left', screen('options', '', { title: { words: run('كيف تريد الموافقة؟', 'ar'), described: true }, controls: [control('this', '', { words: run('على هذا الهاتف', 'ar'), look: 'option' }), control('next', '', { words: run('التالي', 'ar') })] }), ['this'], exampleFrame('ar')),
];

/** Two phones and three actions: each phone shows its first screen once it is started. */
export const simulator: SimulatorView = {
  flow: {
    screens: { qr: { phone: 0, to: {} }, camera: { phone: 1, to: {}, next: 'done' }, done: { phone: 1, to: {} } },
    actions: [{ inputs: [['qr']], phone: 0 }, { inputs: [], phone: 1 }, { inputs: [['camera']], phone: 1 }],
  },
  screens: ['qr', 'camera', 'done'].map((kind, index) => ({ ...screens.find((one) => one.id === kind)!.values.screen, phone: Math.min(index, 1) + 1, runsOut: false })),
  phones: [{ number: 1, words: run('Phone 1') }, { number: 2, words: run('Device 2') }],
  title: run('5B App on another phone or tablet'),
  page: { href: '#practice', words: run('Practise') },
  onward: [{ href: '#after', words: run('Next step') }],
};
