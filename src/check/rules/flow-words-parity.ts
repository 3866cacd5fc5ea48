import type { Flow } from '../../model/flow.ts';
import type { FlowWords } from '../../model/schemas/flow.ts';
import { allOf } from '../../model/messages/words.ts';
import { readYaml } from '../../model/yaml.ts';
import { rule, say } from '../rule.ts';

/** What the guide says of a screen in one language of its flow, and does not say in another. */
export const flowWordsParity = rule<{ screen: string; lacks: readonly string[]; other: string }>({
  id: 'flow-words-parity',
  severity: 'warning',
  why: {
    da: 'Ordene vises ellers på et andet sprog, midt i det, man er ved at øve sig på.',
    en: 'The words otherwise show in another language, in the middle of what somebody practises.',
  },
  good: { 'flows/open-app.en.yaml': 'guide:\n  code: { name: The app asks for a code, value: Code }\n  end: { name: The app is ready }\n' },
  bad: {
    files: { 'flows/open-app.en.yaml': 'guide:\n  code: { name: The app asks for a code }\n  end: { name: The app is ready }\n' },
    at: 'flows/open-app.en.yaml:2:3',
  },
  words: ({ screen, lacks, other }) => {
    const all = allOf(lacks);
    return say(
      [`Skærmen “${screen}” mangler ord for ${all.da}.`, `Det, som ${other} siger om skærmen, skal denne fil også sige.`, 'Skriv ordene under “guide” i denne fil.'],
      [`The screen “${screen}” lacks words for ${all.en}.`, `What ${other} says about the screen this file must say too.`, 'Write the words under “guide” in this file.'],
    );
  },
  find: (content, found) => {
    const files = new Map(content.sources.map(({ name, path }) => [name, path]));
    for (const flow of content.site.flows.values()) {
      if (flow.unread === true || flow.words.size < 2) continue;
      const said = new Map([...flow.words].map(([language, words]) => [language, saidIn(flow, words)]));
      for (const language of flow.words.keys()) {
        const file = files.get(`flows/${flow.id}.${language}.yaml`);
        if (file === undefined) continue;
        let yaml: ReturnType<typeof readYaml>['value'];
        for (const screen of Object.keys(flow.screens)) {
          const own = said.get(language)?.get(screen);
          const [other, lacks] = mostLacking(said, screen, own);
          if (lacks.length === 0) continue;
          yaml ??= readYaml(file, content.textOf(file) ?? '').value;
          const place = own === undefined || yaml === undefined ? { file, line: 1, column: 1 } : yaml.placeOfKey(['guide'], screen);
          found(place, { screen, lacks, other: files.get(`flows/${flow.id}.${other}.yaml`) ?? other });
        }
      }
    }
  },
});

/** By screen the guide's words that are shown: its name for something is not, where the app's own is known in any language. */
function saidIn(flow: Flow, words: FlowWords): Map<string, Set<string>> {
  const appHas = (of: (words: FlowWords) => unknown) => [...flow.words.values()].some((one) => of(one) !== undefined);
  return new Map(
    Object.entries(words.guide).map(([screen, { name, controls, ...more }]) => {
      const keys = (['value', 'act', 'wrong'] as const).filter((key) => more[key] !== undefined);
      const named = name !== undefined && !appHas((one) => one.screens[screen]?.title) ? ['name'] : [];
      const parts = Object.entries(controls).flatMap(([control, about]) => {
        const { name: called, hint } = typeof about === 'string' ? { hint: about } : { ...about };
        return [
          ...(called !== undefined && !appHas((one) => one.screens[screen]?.controls[control]) ? [`controls.${control}.name`] : []),
          ...(hint === undefined ? [] : [`controls.${control}.hint`]),
        ];
      });
      return [screen, new Set([...named, ...keys, ...parts])];
    }),
  );
}

/** The language that says most of what another lacks, and what that is. */
function mostLacking(said: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>, screen: string, own: ReadonlySet<string> = new Set()): [string, string[]] {
  let most: [string, string[]] = ['', []];
  for (const [language, screens] of said) {
    const lacks = [...(screens.get(screen) ?? [])].filter((key) => !own.has(key));
    if (lacks.length > most[1].length) most = [language, lacks];
  }
  return most;
}
