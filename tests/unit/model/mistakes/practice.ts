import { changed, tinyFiles } from '../support.ts';
import type { Changes } from '../support.ts';
import { added } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const flow = 'flows/open-app.yaml';
const words = 'flows/open-app.da.yaml';

const code = 'code: { kind: code, device: phone, digits: 4, practice: "1234", next: end }';

/** The tiny flow with a PIN to choose in the place of its code. */
const pin = (keys: string): Changes => changed(flow, code, `code: { kind: pin, device: phone, ${keys}next: end }`);

/** What a drawn phone needs that a list does not: values to practise with, and a way that can be walked. */
export const practiceMistakes: readonly Mistake[] = [
  {
    title: 'writes one of three practice codes too short',
    changes: pin('digits: 4, practice: ["1020", "3040", "506"], '),
    rule: 'flow-practice',
    at: `${flow}:5:75`,
    da: ['En af øvekoderne på “code” er “506”.', 'Den skal bestå af 4 cifre.', 'Ret “practice” eller “digits”.'],
    en: ['One of the practice codes on “code” is “506”.', 'It must consist of 4 digits.', 'Correct “practice” or “digits”.'],
  },
  {
    title: 'writes a letter in a practice code',
    changes: changed(flow, '"1234"', '"12a4"'),
    rule: 'flow-practice',
    at: `${flow}:5:59`,
    da: ['Øvekoden på “code” er “12a4”.', 'Den skal bestå af 4 cifre.', 'Ret “practice” eller “digits”.'],
    en: ['The practice code on “code” is “12a4”.', 'It must consist of 4 digits.', 'Correct “practice” or “digits”.'],
  },
  {
    title: 'writes two PIN codes to pick from',
    changes: pin('digits: 4, practice: ["1020", "3040"], '),
    rule: 'value-length',
    at: `${flow}:5:58`,
    da: ['“practice” har 2 punkter.', 'Listen skal have netop 3.', 'Ret listen “practice”.'],
    en: ['“practice” has 2 items.', 'The list must have exactly 3.', 'Correct the list “practice”.'],
  },
  {
    title: 'has no made-up code for a screen on which one is typed',
    changes: changed(flow, 'practice: "1234", ', ''),
    rule: 'flow-value',
    at: `${flow}:5:3`,
    da: ['Skærmen “code” skal have én værdi at øve med, men har ingen.', 'På en skærm af typen “code” øver læseren med én opdigtet værdi.', 'Skriv “practice: "1234"”.'],
    en: ['The screen “code” needs one value to practise with, but has none.', 'On a screen of the kind “code” the reader practises with one made-up value.', 'Write “practice: "1234"”.'],
  },
  {
    title: 'has three made-up values for a field',
    changes: changed(flow, 'kind: code, device: phone, digits: 4, practice: "1234"', 'kind: field, device: phone, practice: [abc, def, ghi]'),
    rule: 'flow-value',
    at: `${flow}:5:3`,
    da: ['Skærmen “code” skal have én værdi at øve med, men har 3.', 'På en skærm af typen “field” øver læseren med én opdigtet værdi.', 'Skriv “practice: "12345678"”.'],
    en: ['The screen “code” needs one value to practise with, but has 3.', 'On a screen of the kind “field” the reader practises with one made-up value.', 'Write “practice: "12345678"”.'],
  },
  {
    title: 'has no made-up PIN codes',
    changes: pin(''),
    rule: 'flow-value',
    at: `${flow}:5:3`,
    da: ['Skærmen “code” skal have tre koder at øve med, men har ingen.', 'På en skærm af typen “pin” vælger læseren mellem tre opdigtede koder.', 'Skriv “practice: ["102030", "405060", "708090"]”.'],
    en: ['The screen “code” needs three codes to practise with, but has none.', 'On a screen of the kind “pin” the reader picks one of three made-up codes.', 'Write “practice: ["102030", "405060", "708090"]”.'],
  },
  {
    title: 'has one made-up PIN code',
    changes: pin('digits: 4, practice: "1020", '),
    rule: 'flow-value',
    at: `${flow}:5:3`,
    da: ['Skærmen “code” skal have tre koder at øve med, men har kun én.', 'På en skærm af typen “pin” vælger læseren mellem tre opdigtede koder.', 'Skriv “practice: ["1020", "4050", "7080"]”.'],
    en: ['The screen “code” needs three codes to practise with, but has only one.', 'On a screen of the kind “pin” the reader picks one of three made-up codes.', 'Write “practice: ["1020", "4050", "7080"]”.'],
  },
  {
    title: 'has a screen repeat one on which nothing is typed',
    changes: pin('repeats: front, '),
    rule: 'flow-repeats',
    at: `${flow}:5:46`,
    da: ['“code” gentager “front”, men det er ikke dér, værdien skrives første gang.', '“repeats” skal nævne en skærm, hvor værdien er skrevet før: her er ingen.', 'Ret “repeats”, eller slet det.'],
    en: ['“code” repeats “front”, but that is not where the value is first typed.', '“repeats” must name a screen on which the value was typed before: here is none.', 'Correct “repeats”, or delete it.'],
  },
  {
    title: 'has a PIN code repeated from a screen that itself repeats',
    changes: {
      ...changed(
        flow,
        code,
        'code: { kind: pin, device: phone, practice: ["10", "20", "30"], next: again }\n  again: { kind: pin, device: phone, repeats: code, next: third }\n  third: { kind: pin, device: phone, repeats: again, next: end }',
        '[code]',
        '[code, again, third]',
      ),
      ...added(words, '  again: { name: Igen, value: Kode }\n  third: { name: Igen, value: Kode }\n'),
    },
    rule: 'flow-repeats',
    at: `${flow}:7:47`,
    da: ['“third” gentager “again”, men det er ikke dér, værdien skrives første gang.', '“repeats” skal nævne en skærm, hvor værdien er skrevet før: “code”.', 'Ret “repeats”, eller slet det.'],
    en: ['“third” repeats “again”, but that is not where the value is first typed.', '“repeats” must name a screen on which the value was typed before: “code”.', 'Correct “repeats”, or delete it.'],
  },
  {
    title: 'has a control selected that the screen does not have',
    changes: changed(flow, 'device: phone, controls', 'device: phone, selected: opne, controls'),
    rule: 'name-unknown',
    at: `${flow}:4:52`,
    da: ['“selected” nævner “opne”, som ikke findes.', 'Det findes: “open” og “help”.', 'Mente du “open”?'],
    en: ['“selected” names “opne”, which does not exist.', 'These exist: “open” and “help”.', 'Did you mean “open”?'],
  },
  {
    title: 'misspells the screen to go back to when the time is over',
    changes: changed(flow, 'next: end', 'next: end, runsOut: fornt'),
    rule: 'flow-runs-out',
    at: `${flow}:5:87`,
    da: ['Når tiden på “code” er gået, går telefonen til “fornt”.', 'Den kan kun gå tilbage til en skærm, som den har vist, og som en handling bruger: “front”.', 'Mente du “front”?'],
    en: ['When the time on “code” is over, the phone goes to “fornt”.', 'It can only go back to a screen that it has shown and that an action uses: “front”.', 'Did you mean “front”?'],
  },
  {
    title: 'goes on instead of back when the time is over',
    changes: changed(flow, 'next: end', 'next: end, runsOut: end'),
    rule: 'flow-runs-out',
    at: `${flow}:5:87`,
    da: ['Når tiden på “code” er gået, går telefonen til “end”.', 'Den kan kun gå tilbage til en skærm, som den har vist, og som en handling bruger: “front”.', 'Ret “runsOut”, eller slet det.'],
    en: ['When the time on “code” is over, the phone goes to “end”.', 'It can only go back to a screen that it has shown and that an action uses: “front”.', 'Correct “runsOut”, or delete it.'],
  },
  {
    title: 'goes back to a screen of another device when the time is over',
    changes: changed(flow, '[phone]', '[phone, tablet]', 'code, device: phone', 'code, device: tablet', 'done, device: phone', 'done, device: tablet', 'next: end', 'next: end, runsOut: front'),
    rule: 'flow-runs-out',
    at: `${flow}:5:88`,
    da: ['Når tiden på “code” er gået, går telefonen til “front”.', 'Den kan kun gå tilbage til en skærm, som den har vist, og som en handling bruger: her er ingen.', 'Ret “runsOut”, eller slet det.'],
    en: ['When the time on “code” is over, the phone goes to “front”.', 'It can only go back to a screen that it has shown and that an action uses: here is none.', 'Correct “runsOut”, or delete it.'],
  },
  {
    title: 'does not say which control an action presses',
    changes: changed(flow, 'kind: options', 'kind: information', 'open: code, help: leaves', 'help: leaves, open: code', '[front.open]', '[front]'),
    rule: 'flow-bare',
    at: `${flow}:8:41`,
    da: ['Handlingen bruger skærmen “front”, men ikke en knap på den.', 'På en skærm af typen “information” kan man ikke gøre andet end at trykke på en knap.', 'Skriv for eksempel “front.open”.'],
    en: ['The action uses the screen “front”, but no control on it.', 'On a screen of the kind “information” there is nothing to do but press a control.', 'Write “front.open”, for example.'],
  },
  {
    title: 'lets any option be right on a screen whose options all leave',
    changes: { ...changed(flow, 'open: code, help: leaves', 'open: leaves, help: leaves, next: code', '[front.open]', '[front]'), ...changed(words, 'help: Hjælp', 'help: Hjælp, next: Næste') },
    rule: 'flow-bare',
    at: `${flow}:8:41`,
    da: ['Handlingen bruger skærmen “front”, men ikke en knap på den.', 'På en skærm af typen “options” kan man ikke gøre andet end at trykke på en knap.', 'Skriv for eksempel “front.next”.'],
    en: ['The action uses the screen “front”, but no control on it.', 'On a screen of the kind “options” there is nothing to do but press a control.', 'Write “front.next”, for example.'],
  },
  {
    title: 'uses the last screen in an action, where nothing can be done',
    changes: changed(flow, '[code]', '[code, end]'),
    rule: 'flow-bare',
    at: `${flow}:9:65`,
    da: ['Handlingen bruger skærmen “end”, men ikke en knap på den.', 'På en skærm af typen “done” kan man ikke gøre andet end at trykke på en knap.', 'Giv skærmen en knap, ret dens type, eller slet den under “inputs:”.'],
    en: ['The action uses the screen “end”, but no control on it.', 'On a screen of the kind “done” there is nothing to do but press a control.', 'Give the screen a control, correct its kind, or delete it under “inputs:”.'],
  },
  {
    title: 'uses a screen again that the phone has left behind',
    changes: changed(flow, '[code]', '[code, front.open]'),
    rule: 'flow-gap',
    at: `${flow}:9:65`,
    da: ['Handlingen bruger “front.open”, men på det tidspunkt viser telefonen “end”.', 'Det, der gøres lige før på den telefon, skal føre til “front”.', 'Ret rækkefølgen under “actions:”, eller ret, hvor skærmen før fører hen.'],
    en: ['The action uses “front.open”, but at that point the phone shows “end”.', 'What is done just before on that phone must lead to “front”.', 'Correct the order under “actions:”, or where the screen before leads.'],
  },
  {
    title: 'begins with another screen than the first',
    changes: changed(flow, '[front.open]', '[code]', 'inputs: [code], limit', 'inputs: [], limit'),
    rule: 'flow-gap',
    at: `${flow}:8:41`,
    da: ['Handlingen bruger “code”, men på det tidspunkt viser telefonen “front”.', 'Det, der gøres lige før på den telefon, skal føre til “code”.', 'Der mangler en handling, der bruger “front.open”. Skriv den før “open”.'],
    en: ['The action uses “code”, but at that point the phone shows “front”.', 'What is done just before on that phone must lead to “code”.', 'An action that uses “front.open” is missing. Write it before “open”.'],
  },
  {
    title: 'goes on after the phone has left the flow',
    changes: changed(flow, '[front.open]', '[front.help]'),
    rule: 'flow-gap',
    at: `${flow}:9:59`,
    da: ['Handlingen bruger “code”, men inden da har telefonen forladt forløbet.', 'Det, der gøres lige før på den telefon, skal føre til “code”.', 'Ret rækkefølgen under “actions:”, eller ret, hvor skærmen før fører hen.'],
    en: ['The action uses “code”, but before that the phone has left the flow.', 'What is done just before on that phone must lead to “code”.', 'Correct the order under “actions:”, or where the screen before leads.'],
  },
  {
    title: 'lets any option be right where one of them leads elsewhere',
    changes: changed(flow, 'help: leaves', 'help: end', '[front.open]', '[front]'),
    rule: 'flow-gap',
    at: `${flow}:9:59`,
    da: ['Handlingen bruger “code”, men på det tidspunkt viser telefonen “end”.', 'Det, der gøres lige før på den telefon, skal føre til “code”.', 'Ret rækkefølgen under “actions:”, eller ret, hvor skærmen før fører hen.'],
    en: ['The action uses “code”, but at that point the phone shows “end”.', 'What is done just before on that phone must lead to “code”.', 'Correct the order under “actions:”, or where the screen before leads.'],
  },
  {
    title: 'lets the actions after a fork follow from one of its branches alone',
    changes: {
      ...changed(flow, 'help: leaves', 'help: end', 'inputs: [front.open] }', 'when: yes-app, inputs: [front.open] }\n  - { id: help, actor: helper, when: no-app, inputs: [front.help] }'),
      ...Object.fromEntries(
        ['guides/phone/order.da.mdx', 'guides/phone/order.en.mdx', 'guides/phone/finish.da.mdx', 'guides/phone/finish.en.mdx'].map((file) => [file, tinyFiles[file]!.replace('\n2. ', '\n2. Vent.\n3. ')]),
      ),
    },
    rule: 'flow-gap',
    at: `${flow}:10:59`,
    da: ['Handlingen bruger “code”, men på det tidspunkt viser telefonen “end”.', 'Det, der gøres lige før på den telefon, skal føre til “code”.', 'Ret rækkefølgen under “actions:”, eller ret, hvor skærmen før fører hen.'],
    en: ['The action uses “code”, but at that point the phone shows “end”.', 'What is done just before on that phone must lead to “code”.', 'Correct the order under “actions:”, or where the screen before leads.'],
  },
  {
    title: 'has one action done on two devices',
    changes: {
      ...changed(flow, '[phone]', '[phone, tablet]', 'open: code', 'open: end', 'code, device: phone', 'code, device: tablet', 'next: end', 'next: leaves', '[code]', '[]', '[front.open]', '[front.open, code]'),
    },
    rule: 'flow-two-devices',
    at: `${flow}:8:53`,
    da: ['Handlingen “open” bruger både “phone” og “tablet”.', 'Den, der handler, har ét apparat i hånden ad gangen.', 'Del handlingen i to, én for hvert apparat, og del punktet i hver liste på samme måde.'],
    en: ['The action “open” uses both “phone” and “tablet”.', 'Whoever acts has one device in hand at a time.', 'Split the action in two, one for each device, and the item of each list in the same way.'],
  },
  {
    title: 'ends the flow before its last action',
    changes: changed(flow, 'inputs: [front.open]', 'ends: true, inputs: [front.open]'),
    rule: 'flow-past-end',
    at: `${flow}:9:11`,
    da: ['Ingen når til handlingen “own-code”.', 'Efter en handling med “ends: true” er der ikke mere at gøre for den, der er på den gren.', 'Flyt handlingen, eller slet “ends: true” ved en handling før den.'],
    en: ['Nobody comes to the action “own-code”.', 'After an action with “ends: true” nothing is left to do for whoever is on that branch.', 'Move the action, or delete “ends: true” at an action before it.'],
  },
  {
    title: 'takes away an action that the texts still have',
    changes: changed(flow, '  - { id: open, actor: helper, inputs: [front.open] }\n', ''),
    rule: 'flow-gap',
    at: 'flows/open-app.yaml:8:59',
    da: ['Handlingen bruger “code”, men på det tidspunkt viser telefonen “front”.', 'Det, der gøres lige før på den telefon, skal føre til “code”.', 'Der mangler en handling, der bruger “front.open”. Skriv den før “own-code”.'],
    en: ['The action uses “code”, but at that point the phone shows “front”.', 'What is done just before on that phone must lead to “code”.', 'An action that uses “front.open” is missing. Write it before “own-code”.'],
  },
];
