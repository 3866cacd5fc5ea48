import { changed, tinyFiles } from '../support.ts';
import { added } from './mistake.ts';
import type { Mistake } from './mistake.ts';

const flow = 'flows/open-app.yaml';
const words = 'flows/open-app.da.yaml';

/** The guide's words of the tiny flow, and those of screens that a mistake adds to it. */
const described = (guide: string) => added(words, guide);

/** The screens and actions of a walkthrough. */
export const flowMistakes: readonly Mistake[] = [
  {
    title: 'misspells the screen that a control leads to',
    changes: changed(flow, 'open: code', 'open: cod'),
    rule: 'flow-target',
    at: `${flow}:4:60`,
    da: ['“front” fører til “cod”, som ikke er en skærm.', 'Skærme: “front”, “code” og “end”. “leaves” forlader forløbet.', 'Mente du “code”?'],
    en: ['“front” leads to “cod”, which is not a screen.', 'Screens: “front”, “code” and “end”. “leaves” leaves the flow.', 'Did you mean “code”?'],
  },
  {
    title: 'does not say which screen is first',
    changes: changed(flow, 'start: front\n', ''),
    rule: 'flow-start',
    at: `${flow}:2:1`,
    da: ['Forløbet har skærme, men ingen “start”.', '“start” skal nævne den første skærm.', 'Tilføj “start: …” øverst.'],
    en: ['The flow has screens but no “start”.', '“start” must name the first screen.', 'Add “start: …” at the top.'],
  },
  {
    title: 'draws a screen that nothing leads to',
    changes: { ...changed(flow, '  end: {', '  lost: { kind: done }\n  end: {'), ...described('  lost: { name: Slut }\n') },
    rule: 'flow-unreachable',
    at: `${flow}:6:3`,
    da: ['Ingen vej fører til skærmen “lost”.', 'Hver skærm skal kunne nås fra “start”.', 'Lad en knap eller “next” føre hertil, eller slet skærmen.'],
    en: ['No way leads to the screen “lost”.', 'Every screen must be reachable from “start”.', 'Let a control or “next” lead here, or delete the screen.'],
  },
  {
    title: 'draws a screen that leads nowhere',
    changes: changed(flow, ', next: end', ''),
    rule: 'flow-dead-end',
    at: `${flow}:5:3`,
    da: ['Skærmen “code” fører ingen steder hen.', 'Kun en skærm af typen “done” kan være den sidste.', 'Tilføj “next: …” eller “controls:”, eller skriv “kind: done”.'],
    en: ['The screen “code” leads nowhere.', 'Only a screen of the kind “done” can be the last.', 'Add “next: …” or “controls:”, or write “kind: done”.'],
  },
  {
    title: 'draws two screens that lead to each other alone',
    changes: { ...changed(flow, '  end: {', '  a: { kind: waiting, next: b }\n  b: { kind: waiting, next: a }\n  end: {'), ...described('  a: { name: Vent }\n  b: { name: Vent }\n') },
    rule: 'flow-unreachable',
    at: `${flow}:6:3`,
    beside: ['flow-unreachable'],
    da: ['Ingen vej fører til skærmen “a”.', 'Hver skærm skal kunne nås fra “start”.', 'Lad en knap eller “next” føre hertil, eller slet skærmen.'],
    en: ['No way leads to the screen “a”.', 'Every screen must be reachable from “start”.', 'Let a control or “next” lead here, or delete the screen.'],
  },
  {
    title: 'lets a screen lead to itself alone',
    changes: { ...changed(flow, 'help: leaves', 'help: stuck }}\n  stuck: { kind: waiting, controls: { again: stuck '), ...described('  stuck: { name: Vent, controls: { again: { name: Igen } } }\n') },
    rule: 'flow-loop',
    at: `${flow}:5:3`,
    da: ['Fra skærmen “stuck” kan man ikke komme til en ende.', 'Fra hver skærm skal en vej føre til “done” eller “leaves”.', 'Tilføj en vej ud.'],
    en: ['From the screen “stuck” no end can be reached.', 'From every screen a way must lead to “done” or “leaves”.', 'Add a way out.'],
  },
  {
    title: 'misspells a control in an action',
    changes: changed(flow, 'front.open', 'front.opn'),
    rule: 'flow-input',
    at: `${flow}:8:41`,
    da: ['Handlingen bruger “front.opn”, som ikke findes.', 'Et input er en skærm, eller en skærm og en af dens knapper: “skærm.knap”.', 'Mente du “front.open”?'],
    en: ['The action uses “front.opn”, which does not exist.', 'An input is a screen, or a screen and one of its controls: “screen.control”.', 'Did you mean “front.open”?'],
  },
  {
    title: 'makes an action of the helper private',
    changes: changed(flow, 'actor: owner, private', 'actor: helper, private'),
    rule: 'flow-private',
    at: `${flow}:9:45`,
    da: ['Handlingen “own-code” er privat, men “helper” udfører den.', 'Når hjælperen skal kigge væk, er det personen selv (“owner”), der handler.', 'Skriv “actor: owner”, eller slet “private: true”.'],
    en: ['The action “own-code” is private, but “helper” does it.', 'When the helper must look away, it is the person (“owner”) who acts.', 'Write “actor: owner”, or delete “private: true”.'],
  },
  {
    title: 'writes a practice code that is too short',
    changes: changed(flow, '"1234"', '"123"'),
    rule: 'flow-practice',
    at: `${flow}:5:59`,
    da: ['Øvekoden på “code” er “123”.', 'Den skal bestå af 4 cifre.', 'Ret “practice” eller “digits”.'],
    en: ['The practice code on “code” is “123”.', 'It must consist of 4 digits.', 'Correct “practice” or “digits”.'],
  },
  {
    title: 'draws a screen on a device that the flow does not have',
    changes: changed(flow, 'end: { kind: done, device: phone', 'end: { kind: done, device: tablet'),
    rule: 'flow-device',
    at: `${flow}:6:30`,
    da: ['Skærmen “end” er på “tablet”, som ikke er i “devices”.', 'Forløbets apparater: “phone”.', 'Ret “device”, eller tilføj apparatet i “devices”.'],
    en: ['The screen “end” is on “tablet”, which is not among “devices”.', 'The flow’s devices: “phone”.', 'Correct “device”, or add it to “devices”.'],
  },
  {
    title: 'gives words to a screen that is not there',
    changes: { 'flows/open-app.da.yaml': 'screens:\n  front: { title: Velkommen, controls: { open: Åbn, help: Hjælp } }\n  fornt: { title: Velkommen }\n' },
    rule: 'words-unknown',
    at: 'flows/open-app.da.yaml:3:3',
    da: ['Forløbet har ingen skærm “fornt”.', 'Det findes: “front”, “code” og “end”.', 'Mente du “front”?'],
    en: ['The flow has no screen “fornt”.', 'These exist: “front”, “code” and “end”.', 'Did you mean “front”?'],
  },
  {
    title: 'gives words to a control that is not there',
    changes: { 'flows/open-app.da.yaml': 'screens:\n  front: { controls: { open: Åbn, close: Luk } }\n' },
    rule: 'words-unknown',
    at: 'flows/open-app.da.yaml:2:35',
    da: ['Skærmen “front” har ingen knap “close”.', 'Det findes: “open” og “help”.', 'Ret navnet, eller slet linjen.'],
    en: ['The screen “front” has no control “close”.', 'These exist: “open” and “help”.', 'Correct the name, or delete the line.'],
  },
  {
    title: 'gives words to a screen called as something that every object of JavaScript has',
    changes: { 'flows/open-app.da.yaml': 'screens:\n  front: { controls: { open: Åbn } }\n  constructor: { title: Velkommen }\n' },
    rule: 'words-unknown',
    at: 'flows/open-app.da.yaml:3:3',
    da: ['Forløbet har ingen skærm “constructor”.', 'Det findes: “front”, “code” og “end”.', 'Ret navnet, eller slet linjen.'],
    en: ['The flow has no screen “constructor”.', 'These exist: “front”, “code” and “end”.', 'Correct the name, or delete the line.'],
  },
  {
    title: 'writes a flow that no guide uses',
    changes: { 'flows/close-app.yaml': tinyFiles[flow]!, 'flows/close-app.da.yaml': tinyFiles[words]! },
    rule: 'unused-flow',
    at: 'flows/close-app.yaml:1:1',
    da: ['Forløbet “close-app” bruges ikke af nogen vejledning.', 'Et forløb hører til et trin.', 'Nævn det under “flows:” i en guide.yaml, eller slet filerne.'],
    en: ['The flow “close-app” is used by no guide.', 'A flow belongs to a step.', 'Name it under “flows:” in a guide.yaml, or delete its files.'],
  },
];
