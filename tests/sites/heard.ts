/**
 * What somebody who only hears is to hear of every kind of screen, from the number of the action to how far the practice
 * is. Written by hand, and to be read so: whose turn is it, what is to be done, on which device; what does the screen
 * show, what is each thing on it and how does it stand; what is made up, and what is our description?
 */

/** The parts in which each action has words of its own. */
interface Action {
  readonly number: string;
  /** The card: whose turn it is, on which device, and what is to be done. */
  readonly card: readonly string[];
  /** What the device in use shows. */
  readonly screen: readonly string[];
}

const note = 'This is only practice. The codes are made up. Nothing is sent, and nothing is kept.';
const ours = 'Our description. We do not know the app’s own words.';

/** The devices, as they rest while the other is in use. */
const libraryRests = ['heading, Bibliotekets hjemmeside, level 2', 'button, Åbningstider', 'button, Open the library’s page on the tablet'];
const cameraRests = ['heading, Scan koden på den anden skærm, level 2', 'button, Hold the phone up to the code'];
/** What was to be seen has been seen: it is not asked for again. */
const codeRests = ['heading, A QR code on the tablet, level 2', ours, 'Time limit: 5 minutes. Here the time stands still.', 'button, See what happens when the time runs out'];

/** The actions at which the tablet is in use. */
const onTablet = new Set(['1.9', '1.10', '1.11']);
/** Done away from the screen. */
const away = new Set(['1.9', '1.12']);

/** Everything that is heard of an action, the device that rests and the buttons of the practice included. */
export function wholeOf({ number, card, screen }: Action): string[] {
  const index = Number(number.split('.')[1]) - 1;
  const tablet = onTablet.has(number);
  const rests = tablet ? cameraRests : index < 9 ? libraryRests : codeRests;
  const device = (name: string, inUse: boolean) => [`group, Drawn phone: ${name}`, `${name} ${inUse ? 'Use this one now' : 'Leave this one as it is'}`, ...(inUse ? screen : rests)];
  return [
    'listitem, level 1, current step', ...card, note, ...device('The phone', !tablet), ...device('The tablet', tablet),
    ...(away.has(number) ? ['button, I have done this'] : []),
    'button, Show me', `button, Back, ${index === 0 ? 'disabled' : 'not disabled'}`, 'button, Start over', 'button, Leave the practice', `${index} of 20 done`,
  ];
}

/** Each kind of screen; a cover, and what is done away from the screen. Of a private action what lies under the cover. */
export const heard = {
  information: {
    number: '1.1',
    card: ['1.1 You The phone', 'Press Get started.'],
    screen: ['heading, Welcome to the Book App, Press Get started., level 2', 'button, Get started', 'button, Help', 'May look different in the app'],
  },
  options: {
    number: '1.2',
    card: ['1.2 You The phone', 'Choose Jeg har et lånerkort, and press Videre.'],
    screen: [
      'heading, Hvordan vil du logge ind?, Choose Jeg har et lånerkort, and press Videre., level 2',
      'button, Jeg er ny låner, pressed', 'button, Jeg har et lånerkort, not pressed', 'button, Videre',
    ],
  },
  field: {
    number: '1.3',
    card: ['1.3 You The phone', 'Type your email in both fields, and go on.'],
    screen: [
      'heading, The app asks for your email, Type your email in both fields, and go on., level 2', ours,
      'Email', 'textbox, Email, Made up for practice: ida@bog.example',
      'Email, once more', 'textbox, Email, once more, Made up for practice: ida@bog.example',
      'Made up for practice: ida@bog.example', 'button, Fill in ida@bog.example, not pressed', 'button, Go on',
    ],
  },
  code: {
    number: '1.4',
    card: ['1.4 You The phone', 'A code comes in a text message. Type the code.'],
    screen: [
      'heading, Skriv koden fra din sms, A code comes in a text message. Type the code., level 2', 'Text message 246810',
      'Code from the text message', 'textbox, Code from the text message, Made up for practice: 246810',
      'Made up for practice: 246810', 'button, Fill in 246810, not pressed',
    ],
  },
  pin: {
    number: '1.5',
    card: ['Make sure that nobody else can see', '1.5 You The phone', 'Choose a PIN code, and press Gem.'],
    screen: [
      'heading, Vælg en pinkode, Choose a PIN code, and press Gem., level 2', 'Pick one of these made-up codes, and remember it:',
      'button, 1020, not pressed', 'button, 4050, not pressed', 'button, 7080, not pressed', 'button, Gem',
    ],
  },
  'pin, again': {
    number: '1.6',
    card: ['Make sure that nobody else can see', '1.6 You The phone', 'Give the same PIN code again.'],
    screen: [
      'heading, The app asks for the same PIN code again, Give the same PIN code again., level 2', ours, 'Pick the same one again:',
      'button, 1020, not pressed', 'button, 4050, not pressed', 'button, 7080, not pressed',
    ],
  },
  consent: {
    number: '1.7',
    card: ['1.7 You The phone', 'Tick Jeg har læst reglerne, and press Ja tak.'],
    screen: ['heading, Regler for lån, Tick Jeg har læst reglerne, and press Ja tak., level 2', 'button, Jeg har læst reglerne, not pressed', 'button, Ja tak', 'button, Nej tak'],
  },
  'system-dialog': {
    number: '1.8',
    card: ['1.8 You The phone', 'Let the app use the camera.'],
    screen: ['heading, The phone asks if the app may use the camera, Let the app use the camera., level 2', ours, 'button, Yes, it may', 'button, No, it may not'],
  },
  'away from the screen': {
    number: '1.9',
    card: ['1.9 You The tablet’s browser', 'Take the tablet.'],
    screen: ['heading, Bibliotekets hjemmeside, Take the tablet., level 2', 'button, Åbningstider', 'button, Open the library’s page on the tablet'],
  },
  browser: {
    number: '1.10',
    card: ['1.10 You The tablet’s browser', 'Open the library’s page on the tablet.'],
    screen: ['heading, Bibliotekets hjemmeside, Open the library’s page on the tablet., level 2', 'button, Åbningstider', 'button, Open the library’s page on the tablet'],
  },
  qr: {
    number: '1.11',
    card: ['1.11 The app The tablet’s browser', 'The tablet shows a QR code.', 'Time limit: 5 minutes, until 1.13 is done'],
    screen: [
      'heading, A QR code on the tablet, The tablet shows a QR code., level 2', ours, 'Time limit: 5 minutes. Here the time stands still.',
      'button, Yes, I can see the code', 'button, See what happens when the time runs out',
    ],
  },
  camera: {
    number: '1.13',
    card: ['1.13 You The phone', 'Hold the phone up to the code on the tablet.'],
    screen: ['heading, Scan koden på den anden skærm, Hold the phone up to the code on the tablet., level 2', 'button, Hold the phone up to the code'],
  },
  chip: {
    number: '1.14',
    card: ['1.14 You The phone', 'Lay the library card against the back of the phone.'],
    screen: ['heading, Læg lånerkortet bag på telefonen, Lay the library card against the back of the phone., level 2', 'button, Hold the card against the phone'],
  },
  face: {
    number: '1.15',
    card: ['1.15 You The phone', 'Look into the camera, and hold the phone still.'],
    screen: ['heading, The app wants to see your face, Look into the camera, and hold the phone still., level 2', ours, 'button, Look into the camera'],
  },
  waiting: {
    number: '1.16',
    card: ['1.16 The app The phone', 'Wait until the app has found your loans.', 'May look different in the app'],
    screen: ['heading, The app finds your loans, Wait until the app has found your loans., level 2', ours, 'button, Wait for the app', 'May look different in the app'],
  },
  message: {
    number: '1.17',
    card: ['1.17 You The phone', 'Read the message that has come.'],
    screen: ['heading, Din bog er klar, Read the message that has come., level 2', 'button, Read the message'],
  },
  list: {
    number: '1.18',
    card: ['1.18 You The phone', 'Choose the book that you want to read.'],
    screen: ['heading, Vælg en bog, Choose the book that you want to read., level 2', 'button, Bjerget i nord', 'button, Suppe hver dag'],
  },
  slide: {
    number: '1.19',
    card: ['1.19 You The phone', 'Slide the button to the side.'],
    screen: [
      'heading, Lån bogen, Slide the button to the side., level 2',
      'slider, Slide the button to the side, 0, orientated horizontally, max value 10, min value 0', 'button, Slide the button to the side',
    ],
  },
  done: {
    number: '1.20',
    card: ['1.20 You The phone', 'Press Luk.'],
    screen: ['heading, Bogen er din i 30 dage, Press Luk., level 2', 'button, Luk'],
  },
} as const satisfies Record<string, Action>;

/** The cover over a private action, for who practises alone and for a helper. */
export const covers = {
  self: ['heading, Make sure that nobody else can see, Choose a PIN code, and press Gem., level 2', 'You', 'Choose a PIN code, and press Gem.', 'Only you may see what comes now.', 'button, Show the screen'],
  helper: [
    'heading, Look away now, The person chooses a PIN code and presses Gem., level 2', 'The person you are helping', 'The person chooses a PIN code and presses Gem.',
    'The person acts alone. The screen is covered for you.', 'button, The person is done', 'button, I am the person: show me the screen',
  ],
  'helper, still': [
    'heading, Keep looking away, The person gives the same PIN code again., level 2', 'The person you are helping', 'The person gives the same PIN code again.',
    'The person acts alone. The screen is covered for you.', 'button, The person is done', 'button, I am the person: show me the screen',
  ],
};

export const end = [
  'heading, You have finished the practice, level 2', 'You practised: 1 Borrow the first book',
  'list', 'listitem, level 1, position 1, set size 2', 'link, Borrow the first book', 'listitem, level 1, position 2, set size 2', 'link, Practise',
  'button, Start over', 'button, Leave the practice',
];

/** What is pressed, one after the other, and what is heard then. A new screen takes the focus; anything else is announced. */
export const announced: readonly (readonly [press: string, ...hears: string[]])[] = [
  ['[data-start] button', 'heading, Welcome to the Book App, Press Get started., level 2'],
  ['[data-control="help"]', 'polite: This button leads to the library’s help. Look for this: Get started'],
  ['[data-control="help"]', 'polite: This button leads to the library’s help. Look for this: Get started Press “Show me” to see where it is.'],
  ['[data-control="start"]', 'heading, Hvordan vil du logge ind?, Choose Jeg har et lånerkort, and press Videre., level 2'],
  ['[data-control="next"]', 'polite: This button goes on with what is chosen. Look for this: Jeg har et lånerkort'],
  ['[data-event="show"]', 'polite: It is marked on the phone. Look for this: Jeg har et lånerkort'],
  // What a press selects is told by the button itself, and by nothing else.
  ['[data-control="card"]'],
  ['[data-control="next"]', 'heading, The app asks for your email, Type your email in both fields, and go on., level 2'],
  ['[data-control="next"]', 'polite: The field must be filled in first.'],
  ['[data-fill]'],
  ['[data-control="next"]', 'heading, Skriv koden fra din sms, A code comes in a text message. Type the code., level 2'],
  ['[data-fill]', 'heading, Make sure that nobody else can see, Choose a PIN code, and press Gem., level 2'],
  ['[data-event="uncover"]', 'heading, Vælg en pinkode, Choose a PIN code, and press Gem., level 2'],
  ['[data-control="next"]', 'polite: Pick one of these made-up codes, and remember it:'],
  ['[data-pick="4050"]'],
  ['[data-control="next"]', 'heading, Make sure that nobody else can see, Give the same PIN code again., level 2'],
  ['[data-event="uncover"]', 'heading, The app asks for the same PIN code again, Give the same PIN code again., level 2'],
  // Another than before: it begins again, and says why before what is to be done.
  ['[data-pick="1020"]', 'heading, Make sure that nobody else can see, The two PIN codes are not the same. Choose again. Choose a PIN code, and press Gem., level 2'],
  ['[data-event="back"]', 'heading, Skriv koden fra din sms, A code comes in a text message. Type the code., level 2'],
  ['#\\31\\.9 [data-jump]', 'heading, Bibliotekets hjemmeside, Take the tablet., level 2'],
  ['[data-phone="0"] [data-act]', 'polite: Something comes first that is not done on the screen. Read the action, and then press “I have done this”.'],
  // The button that was pressed is gone, so the focus goes to what is next.
  ['[data-event="go"]', 'heading, Bibliotekets hjemmeside, Open the library’s page on the tablet., level 2'],
  ['[data-phone="0"] [data-act]', 'polite: It is the other one’s turn now.'],
  ['[data-phone="1"] [data-act]', 'heading, A QR code on the tablet, The tablet shows a QR code., level 2'],
  ['[data-run-out]', 'heading, Bibliotekets hjemmeside, The 5 minutes are over. Open the library’s page again to get a new code. Open the library’s page on the tablet., level 2'],
];
