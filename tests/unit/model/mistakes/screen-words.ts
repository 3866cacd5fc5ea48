import { changed } from '../support.ts';
import { added } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const flow = 'flows/open-app.yaml';
const words = 'flows/open-app.da.yaml';

const [allDa, allEn] = ['Alt, hvad telefonen viser, skal have ord: appens egne under “screens:”, eller en beskrivelse under “guide:”.', 'Everything that the phone shows needs words: the app’s own under “screens:”, or a description under “guide:”.'];

/** The words of the drawn phone: what the app calls things, and what the guide says of them. */
export const screenWordsMistakes: readonly Mistake[] = [
  {
    title: 'describes a screen that is not there',
    changes: added(words, '  fornt: { name: Velkommen }\n'),
    rule: 'words-unknown',
    at: `${words}:6:3`,
    da: ['Forløbet har ingen skærm “fornt”.', 'Det findes: “front”, “code” og “end”.', 'Mente du “front”?'],
    en: ['The flow has no screen “fornt”.', 'These exist: “front”, “code” and “end”.', 'Did you mean “front”?'],
  },
  {
    title: 'describes a control that is not there',
    changes: added(words, '  front: { controls: { opne: Her begynder I. } }\n'),
    rule: 'words-unknown',
    at: `${words}:6:24`,
    da: ['Skærmen “front” har ingen knap “opne”.', 'Det findes: “open” og “help”.', 'Mente du “open”?'],
    en: ['The screen “front” has no control “opne”.', 'These exist: “open” and “help”.', 'Did you mean “open”?'],
  },
  {
    title: 'misspells the screen that words are for, so that it has none',
    changes: changed(words, '  code: {', '  cod: {'),
    rule: 'words-unknown',
    at: `${words}:4:3`,
    da: ['Forløbet har ingen skærm “cod”.', 'Det findes: “front”, “code” og “end”.', 'Mente du “code”?'],
    en: ['The flow has no screen “cod”.', 'These exist: “front”, “code” and “end”.', 'Did you mean “code”?'],
  },
  {
    title: 'invents a key of what the guide says about a screen',
    changes: added(words, '  front: { hint: Her begynder I. }\n'),
    rule: 'unknown-key',
    at: `${words}:6:12`,
    da: ['“hint” er ikke et kendt navn her.', 'Kendte navne her: “name”, “value”, “act”, “wrong” og “controls”.', 'Slet linjen, eller ret navnet.'],
    en: ['“hint” is not a known key here.', 'Known keys here: “name”, “value”, “act”, “wrong” and “controls”.', 'Delete the line, or correct the key.'],
  },
  {
    title: 'has no title for a screen, from the app or from the guide',
    changes: changed(words, 'title: Velkommen, ', ''),
    rule: 'flow-nameless',
    at: `${flow}:4:3`,
    da: ['Skærmen “front” mangler ord for overskriften (“name”).', allDa, 'Skriv under “guide:” i open-app.<sprog>.yaml: “front: { name: … }”.'],
    en: ['The screen “front” lacks words for the title (“name”).', allEn, 'Write under “guide:” in open-app.<language>.yaml: “front: { name: … }”.'],
  },
  {
    title: 'does not say what is typed on a screen',
    changes: changed(words, ', value: Kode', ''),
    rule: 'flow-nameless',
    at: `${flow}:5:3`,
    da: ['Skærmen “code” mangler ord for feltet (“value”).', allDa, 'Skriv under “guide:” i open-app.<sprog>.yaml: “code: { value: … }”.'],
    en: ['The screen “code” lacks words for the field (“value”).', allEn, 'Write under “guide:” in open-app.<language>.yaml: “code: { value: … }”.'],
  },
  {
    title: 'does not say what eyes or hands do on a screen',
    changes: changed(flow, 'kind: code, device: phone, digits: 4, practice: "1234"', 'kind: camera, device: phone'),
    rule: 'flow-nameless',
    at: `${flow}:5:3`,
    da: ['Skærmen “code” mangler ord for knappen til handlingen (“act”).', allDa, 'Skriv under “guide:” i open-app.<sprog>.yaml: “code: { act: … }”.'],
    en: ['The screen “code” lacks words for the button for what is done (“act”).', allEn, 'Write under “guide:” in open-app.<language>.yaml: “code: { act: … }”.'],
  },
  {
    title: 'has no label for a control',
    changes: changed(words, ', help: Hjælp', ''),
    rule: 'flow-nameless',
    at: `${flow}:4:3`,
    da: ['Skærmen “front” mangler ord for knappen “help”.', allDa, 'Skriv under “guide:” i open-app.<sprog>.yaml: “front: { controls: { help: { name: … } } }”.'],
    en: ['The screen “front” lacks words for the control “help”.', allEn, 'Write under “guide:” in open-app.<language>.yaml: “front: { controls: { help: { name: … } } }”.'],
  },
  {
    title: 'says what a control is for, but not what it is called',
    changes: changed(words, ', help: Hjælp', '', 'guide:\n', 'guide:\n  front: { controls: { help: Her er der hjælp. } }\n'),
    rule: 'flow-nameless',
    at: `${flow}:4:3`,
    da: ['Skærmen “front” mangler ord for knappen “help”.', allDa, 'Skriv under “guide:” i open-app.<sprog>.yaml: “front: { controls: { help: { name: … } } }”.'],
    en: ['The screen “front” lacks words for the control “help”.', allEn, 'Write under “guide:” in open-app.<language>.yaml: “front: { controls: { help: { name: … } } }”.'],
  },
  {
    title: 'adds a screen and no words for it',
    changes: changed(flow, 'next: end }', 'next: name }\n  name: { kind: field, device: phone, practice: Kim, controls: { next: end, skip: end } }'),
    rule: 'flow-nameless',
    at: `${flow}:6:3`,
    da: [
      'Skærmen “name” mangler ord for overskriften (“name”), feltet (“value”), knappen “next” og knappen “skip”.',
      allDa,
      'Skriv under “guide:” i open-app.<sprog>.yaml: “name: { name: …, value: …, controls: { next: { name: … }, skip: { name: … } } }”.',
    ],
    en: [
      'The screen “name” lacks words for the title (“name”), the field (“value”), the control “next” and the control “skip”.',
      allEn,
      'Write under “guide:” in open-app.<language>.yaml: “name: { name: …, value: …, controls: { next: { name: … }, skip: { name: … } } }”.',
    ],
  },
];
