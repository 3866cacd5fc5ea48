import type { Flow } from '../../model/flow.ts';
import type { Site } from '../../model/site.ts';
import { rule, say } from '../rule.ts';

const flowFile = (action: string) => ({
  'flows/open-app.yaml': `devices: [phone]
start: front
screens:
  front: { kind: options, device: phone, controls: { open: code, help: leaves } }
  code: { kind: pin, device: phone, digits: 4, practice: ["1020", "4050", "7080"], next: end }
  end: { kind: done, device: phone }
actions:
  - { id: open, actor: helper, inputs: [front.open] }
  - ${action}
`,
});

/** A PIN that is typed while the helper has not been told to look away. */
export const secretNotPrivate = rule<{ action: string; screen: string; actor: string }>({
  id: 'secret-not-private',
  severity: 'warning',
  why: {
    da: 'Hjælperen kigger ikke væk og ser en kode, som kun personen selv må kende.',
    en: 'The helper does not look away, and sees a code that only the person may know.',
  },
  good: flowFile('{ id: own-code, actor: owner, private: true, inputs: [code] }'),
  bad: { files: flowFile('{ id: own-code, actor: owner, inputs: [code] }'), at: 'flows/open-app.yaml:9:5' },
  words: ({ action, screen, actor }) => {
    const right = actor === 'owner' ? 'private: true' : 'actor: owner, private: true';
    return say(
      [`I handlingen “${action}” bliver en PIN-kode skrevet på skærmen “${screen}”, men handlingen er ikke privat.`, 'Kun personen selv må se sin PIN-kode, så hjælperen skal kigge væk.', `Skriv “${right}” i handlingen.`],
      [`In the action “${action}” a PIN is typed on the screen “${screen}”, but the action is not private.`, 'Only the person may see that PIN, so the helper must look away.', `Write “${right}” in the action.`],
    );
  },
  find: ({ site }, found) => {
    const helped = flowsOfHelpers(site);
    for (const flow of site.flows.values()) {
      if (flow.unread === true || !helped.has(flow.id)) continue;
      for (const [index, { id: action, actor, private: looksAway, inputs }] of flow.actions.entries()) {
        // To press a control of such a screen shows nobody the code.
        const screen = looksAway || actor === 'app' ? undefined : inputs.find((input) => isPin(flow, input));
        if (screen !== undefined) found(flow.yaml.place(['actions', index]), { action, screen, actor });
      }
    }
  },
});

const isPin = ({ screens }: Flow, screen: string): boolean => Object.hasOwn(screens, screen) && screens[screen]!.kind === 'pin';

/** The flows of guides that somebody else than the owner reads. */
function flowsOfHelpers({ guides }: Site): ReadonlySet<string> {
  return new Set(guides.filter(({ settings }) => settings.audience === 'helper').flatMap(({ steps }) => steps.flatMap(({ settings }) => [...settings.flows, ...settings.choices.flatMap(({ flows }) => flows)])));
}
