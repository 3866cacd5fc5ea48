import { allOf, anyOf, didYouMean, inARow, say } from './words.ts';

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
      [`Handlingen “${id}” er privat, men “${actor}” udfører den.`, 'Når hjælperen skal kigge væk, er det personen selv (“owner”), der handler.', 'Skriv “actor: owner”, eller slet “private: true”.'],
      [`The action “${id}” is private, but “${actor}” does it.`, 'When the helper must look away, it is the person (“owner”) who acts.', 'Write “actor: owner”, or delete “private: true”.'],
    ),
  'flow-practice': ({ screen, found, digits, several = false }: { screen: string; found: string; digits: number; several?: boolean }) =>
    say(
      [`${several ? 'En af øvekoderne' : 'Øvekoden'} på “${screen}” er “${found}”.`, `Den skal bestå af ${digits} ${digits === 1 ? 'ciffer' : 'cifre'}.`, 'Ret “practice” eller “digits”.'],
      [`${several ? 'One of the practice codes' : 'The practice code'} on “${screen}” is “${found}”.`, `It must consist of ${digits} ${digits === 1 ? 'digit' : 'digits'}.`, 'Correct “practice” or “digits”.'],
    ),
  'flow-value': ({ screen, kind, values, digits }: { screen: string; kind: string; values: number; digits?: number }) => {
    const pin = kind === 'pin';
    const length = Math.min(digits ?? (pin ? 6 : 8), 20);
    const example = pin ? `practice: [${[1, 4, 7].map((first) => `"${madeUpPin(first, length)}"`).join(', ')}]` : `practice: "${'12345678901234567890'.slice(0, length)}"`;
    const has = { da: ['ingen', 'kun én'][values] ?? values, en: ['none', 'only one'][values] ?? values };
    return say(
      [
        `Skærmen “${screen}” skal have ${pin ? 'tre koder' : 'én værdi'} at øve med, men har ${has.da}.`,
        pin ? 'På en skærm af typen “pin” vælger læseren mellem tre opdigtede koder.' : `På en skærm af typen “${kind}” øver læseren med én opdigtet værdi.`,
        `Skriv “${example}”.`,
      ],
      [
        `The screen “${screen}” needs ${pin ? 'three codes' : 'one value'} to practise with, but has ${has.en}.`,
        pin ? 'On a screen of the kind “pin” the reader picks one of three made-up codes.' : `On a screen of the kind “${kind}” the reader practises with one made-up value.`,
        `Write “${example}”.`,
      ],
    );
  },
  'flow-repeats': ({ screen, found, known }: { screen: string; found: string; known: readonly string[] }) => {
    const fix = didYouMean(found, known, { da: 'Ret “repeats”, eller slet det.', en: 'Correct “repeats”, or delete it.' });
    return say(
      [`“${screen}” gentager “${found}”, men det er ikke dér, værdien skrives første gang.`, `“repeats” skal nævne en skærm, hvor værdien er skrevet før: ${anyOf(known).da || 'her er ingen'}.`, fix.da],
      [`“${screen}” repeats “${found}”, but that is not where the value is first typed.`, `“repeats” must name a screen on which the value was typed before: ${anyOf(known).en || 'here is none'}.`, fix.en],
    );
  },
  'flow-runs-out': ({ screen, found, known }: { screen: string; found: string; known: readonly string[] }) => {
    const fix = didYouMean(found, known, { da: 'Ret “runsOut”, eller slet det.', en: 'Correct “runsOut”, or delete it.' });
    return say(
      [
        `Når tiden på “${screen}” er gået, går telefonen til “${found}”.`,
        `Den kan kun gå tilbage til en skærm, som den har vist, og som en handling bruger: ${anyOf(known).da || 'her er ingen'}.`,
        fix.da,
      ],
      [
        `When the time on “${screen}” is over, the phone goes to “${found}”.`,
        `It can only go back to a screen that it has shown and that an action uses: ${anyOf(known).en || 'here is none'}.`,
        fix.en,
      ],
    );
  },
  'flow-bare': ({ input, kind, controls }: { input: string; kind: string; controls: readonly string[] }) => {
    const example = controls[0] === undefined ? undefined : `${input}.${controls[0]}`;
    return say(
      [
        `Handlingen bruger skærmen “${input}”, men ikke en knap på den.`,
        `På en skærm af typen “${kind}” kan man ikke gøre andet end at trykke på en knap.`,
        example === undefined ? 'Giv skærmen en knap, ret dens type, eller slet den under “inputs:”.' : `Skriv for eksempel “${example}”.`,
      ],
      [
        `The action uses the screen “${input}”, but no control on it.`,
        `On a screen of the kind “${kind}” there is nothing to do but press a control.`,
        example === undefined ? 'Give the screen a control, correct its kind, or delete it under “inputs:”.' : `Write “${example}”, for example.`,
      ],
    );
  },
  'flow-two-devices': ({ id, first, second }: { id: string; first: string; second: string }) =>
    say(
      [`Handlingen “${id}” bruger både “${first}” og “${second}”.`, 'Den, der handler, har ét apparat i hånden ad gangen.', 'Del handlingen i to, én for hvert apparat, og del punktet i hver liste på samme måde.'],
      [`The action “${id}” uses both “${first}” and “${second}”.`, 'Whoever acts has one device in hand at a time.', 'Split the action in two, one for each device, and the item of each list in the same way.'],
    ),
  'flow-past-end': ({ id }: { id: string }) =>
    say(
      [`Ingen når til handlingen “${id}”.`, 'Efter en handling med “ends: true” er der ikke mere at gøre for den, der er på den gren.', 'Flyt handlingen, eller slet “ends: true” ved en handling før den.'],
      [`Nobody comes to the action “${id}”.`, 'After an action with “ends: true” nothing is left to do for whoever is on that branch.', 'Move the action, or delete “ends: true” at an action before it.'],
    ),
  'flow-gap': ({ input, shown, needed, lacking, before }: { input: string; shown: string; needed: string; /** The inputs that lead there, if no action has any of them. */ lacking: readonly string[]; /** The action that the phone is not ready for. */ before: string }) => {
    const fix = lacking.length === 0
      ? { da: 'Ret rækkefølgen under “actions:”, eller ret, hvor skærmen før fører hen.', en: 'Correct the order under “actions:”, or where the screen before leads.' }
      : { da: `Der mangler en handling, der bruger ${allOf(lacking).da}. Skriv den før “${before}”.`, en: `An action that uses ${allOf(lacking).en} is missing. Write it before “${before}”.` };
    return say(
      [
        `Handlingen bruger “${input}”, men ${shown === 'leaves' ? 'inden da har telefonen forladt forløbet' : `på det tidspunkt viser telefonen “${shown}”`}.`,
        `Det, der gøres lige før på den telefon, skal føre til “${needed}”.`,
        fix.da,
      ],
      [
        `The action uses “${input}”, but ${shown === 'leaves' ? 'before that the phone has left the flow' : `at that point the phone shows “${shown}”`}.`,
        `What is done just before on that phone must lead to “${needed}”.`,
        fix.en,
      ],
    );
  },
  'flow-nameless': ({ flow, screen, parts, controls }: { flow: string; screen: string; parts: readonly ('name' | 'value' | 'act')[]; controls: readonly string[] }) => {
    const names = {
      name: { da: 'overskriften (“name”)', en: 'the title (“name”)' },
      value: { da: 'feltet (“value”)', en: 'the field (“value”)' },
      act: { da: 'knappen til handlingen (“act”)', en: 'the button for what is done (“act”)' },
    };
    const lacking = (language: 'da' | 'en') => inARow([...parts.map((part) => names[part][language]), ...controls.map((id) => `${language === 'da' ? 'knappen' : 'the control'} “${id}”`)], language === 'da' ? 'og' : 'and');
    const keys = [...parts.map((part) => `${part}: …`), ...(controls.length === 0 ? [] : [`controls: { ${controls.map((id) => `${id}: { name: … }`).join(', ')} }`])];
    const example = `${screen}: { ${keys.join(', ')} }`;
    return say(
      [
        `Skærmen “${screen}” mangler ord for ${lacking('da')}.`,
        'Alt, hvad telefonen viser, skal have ord: appens egne under “screens:”, eller en beskrivelse under “guide:”.',
        `Skriv under “guide:” i ${flow}.<sprog>.yaml: “${example}”.`,
      ],
      [
        `The screen “${screen}” lacks words for ${lacking('en')}.`,
        'Everything that the phone shows needs words: the app’s own under “screens:”, or a description under “guide:”.',
        `Write under “guide:” in ${flow}.<language>.yaml: “${example}”.`,
      ],
    );
  },
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

/** @example madeUpPin(4, 6) // '405060' */
function madeUpPin(first: number, digits: number): string {
  return Array.from({ length: digits }, (_, index) => (index % 2 === 0 ? (first + index / 2) % 10 : 0)).join('');
}
