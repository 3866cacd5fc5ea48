import { allOf, didYouMean, say } from './words.ts';

export const flowMessages = {
  'flow-target': ({ from, target, known }: { from: string; target: string; known: readonly string[] }) => {
    const fix = didYouMean(target, known, { da: 'Ret navnet, eller tilføj skærmen.', en: 'Correct the name, or add the screen.' });
    return say(
      [`“${from}” fører til “${target}”, som ikke er en skærm.`, `Skærme: ${allOf(known).da || 'ingen'}. “leaves” forlader forløbet.`, fix.da],
      [`“${from}” leads to “${target}”, which is not a screen.`, `Screens: ${allOf(known).en || 'none'}. “leaves” leaves the flow.`, fix.en],
    );
  },
  'flow-start': (_: Record<string, never>) =>
    say(
      ['Forløbet har skærme, men ingen “start”.', '“start” skal nævne den første skærm.', 'Tilføj “start: …” øverst.'],
      ['The flow has screens but no “start”.', '“start” must name the first screen.', 'Add “start: …” at the top.'],
    ),
  'flow-unreachable': ({ screen }: { screen: string }) =>
    say(
      [`Ingen vej fører til skærmen “${screen}”.`, 'Hver skærm skal kunne nås fra “start”.', 'Lad en knap eller “next” føre hertil, eller slet skærmen.'],
      [`No way leads to the screen “${screen}”.`, 'Every screen must be reachable from “start”.', 'Let a control or “next” lead here, or delete the screen.'],
    ),
  'flow-dead-end': ({ screen }: { screen: string }) =>
    say(
      [`Skærmen “${screen}” fører ingen steder hen.`, 'Kun en skærm af typen “done” kan være den sidste.', 'Tilføj “next: …” eller “controls:”, eller skriv “kind: done”.'],
      [`The screen “${screen}” leads nowhere.`, 'Only a screen of the kind “done” can be the last.', 'Add “next: …” or “controls:”, or write “kind: done”.'],
    ),
  'flow-loop': ({ screen }: { screen: string }) =>
    say(
      [`Fra skærmen “${screen}” kan man ikke komme til en ende.`, 'Fra hver skærm skal en vej føre til “done” eller “leaves”.', 'Tilføj en vej ud.'],
      [`From the screen “${screen}” no end can be reached.`, 'From every screen a way must lead to “done” or “leaves”.', 'Add a way out.'],
    ),
  'flow-input': ({ input, known }: { input: string; known: readonly string[] }) => {
    const fix = didYouMean(input, known, { da: 'Ret det under “inputs:”.', en: 'Correct it under “inputs:”.' });
    return say(
      [`Handlingen bruger “${input}”, som ikke findes.`, 'Et input er en skærm, eller en skærm og en af dens knapper: “skærm.knap”.', fix.da],
      [`The action uses “${input}”, which does not exist.`, 'An input is a screen, or a screen and one of its controls: “screen.control”.', fix.en],
    );
  },
  'flow-private': ({ id, actor }: { id: string; actor: string }) =>
    say(
      [`Handlingen “${id}” er privat, men “${actor}” udfører den.`, 'Når hjælperen skal se væk, er det personen selv (“owner”), der handler.', 'Skriv “actor: owner”, eller slet “private: true”.'],
      [`The action “${id}” is private, but “${actor}” does it.`, 'When the helper must look away, it is the person (“owner”) who acts.', 'Write “actor: owner”, or delete “private: true”.'],
    ),
  'flow-practice': ({ screen, found, digits }: { screen: string; found: string; digits: number }) =>
    say(
      [`Øvekoden på “${screen}” er “${found}”.`, `Den skal have ${digits} ${digits === 1 ? 'ciffer' : 'cifre'}.`, 'Ret “practice” eller “digits”.'],
      [`The practice code on “${screen}” is “${found}”.`, `It must have ${digits} ${digits === 1 ? 'digit' : 'digits'}.`, 'Correct “practice” or “digits”.'],
    ),
  'flow-device': ({ screen, device, known }: { screen: string; device: string; known: readonly string[] }) =>
    say(
      [`Skærmen “${screen}” er på “${device}”, som ikke er i “devices”.`, `Forløbets apparater: ${allOf(known).da || 'ingen'}.`, 'Ret “device”, eller tilføj apparatet i “devices”.'],
      [`The screen “${screen}” is on “${device}”, which is not among “devices”.`, `The flow’s devices: ${allOf(known).en || 'none'}.`, 'Correct “device”, or add it to “devices”.'],
    ),
  'words-unknown': ({ screen, control, known }: { screen: string; control?: string; known: readonly string[] }) => {
    const name = control ?? screen;
    const fix = didYouMean(name, known, { da: 'Ret navnet, eller slet linjen.', en: 'Correct the name, or delete the line.' });
    return say(
      [control ? `Skærmen “${screen}” har ingen knap “${control}”.` : `Forløbet har ingen skærm “${screen}”.`, `Det findes: ${allOf(known).da || 'ingenting'}.`, fix.da],
      [control ? `The screen “${screen}” has no control “${control}”.` : `The flow has no screen “${screen}”.`, `These exist: ${allOf(known).en || 'nothing'}.`, fix.en],
    );
  },
  'unused-flow': ({ flow }: { flow: string }) =>
    say(
      [`Forløbet “${flow}” bruges ikke af nogen vejledning.`, 'Et forløb hører til et trin.', 'Nævn det under “flows:” i en guide.yaml, eller slet filerne.'],
      [`The flow “${flow}” is used by no guide.`, 'A flow belongs to a step.', 'Name it under “flows:” in a guide.yaml, or delete its files.'],
    ),
};
