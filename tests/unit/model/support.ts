/**
 * A tiny site in memory: a home page, an article and a guide of three steps in Danish and English, with a choice of
 * two and a flow of two actions. Tests name the files that they change, and nothing else.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Address } from '../../../src/model/addresses.ts';
import type { Language } from '../../../src/model/language.ts';
import { pageView } from '../../../src/model/page-view.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { assemble } from '../../../src/model/site.ts';
import type { Site, Sources } from '../../../src/model/site.ts';
import { sourceOf } from '../../../src/model/source.ts';
import type { Source } from '../../../src/model/source.ts';
import type { PageView } from '../../../src/model/view.ts';

/** Texts by their path below `content/`; null takes a file away. */
export type Changes = Readonly<Record<string, string | null>>;

const languagesFolder = resolve(import.meta.dirname, '../../../src/languages');

const generatorLanguages: readonly Source[] = ['da.yaml', 'en.yaml', 'kl.yaml'].map((name) =>
  sourceOf(`src/languages/${name}`, name, readFileSync(resolve(languagesFolder, name), 'utf8')),
);

/** The text of one of the generator's language files, as the start of a language that a test adds. */
export function languageText(code: 'da' | 'en' | 'kl'): string {
  return readFileSync(resolve(languagesFolder, `${code}.yaml`), 'utf8');
}

const page = (title: string, description: string, body: string, more = '') => `---\ntitle: ${title}\ndescription: ${description}\n${more}---\n\n${body}\n`;

/** The files of the tiny site before any change. */
export const tinyFiles: Readonly<Record<string, string>> = {
  'site.yaml': `name: { da: Lille side, en: Tiny site }
address: https://tiny.example/
languages: [da, en, kl]
sourceLanguage: da
official: { name: mitid.dk, url: "https://www.mitid.dk/" }
guides: [phone]
articles:
  - { id: about, slugs: { da: om }, footer: true }
`,
  'articles/home.da.mdx': page('Lille side', 'Forsiden.', 'Her er hjælp.'),
  'articles/home.en.mdx': page('Tiny site', 'The home page.', 'Here is help.'),
  'articles/about.da.mdx': page('Om siden', 'Hvem der står bag.', 'Siden er lavet til test.'),
  'articles/about.en.mdx': page('About the site', 'Who made it.', 'The site is made for tests.'),
  'guides/phone/guide.yaml': `audience: helper
reviewed: 2026-05-23
reviewBy: 2027-05-23
firstNumber: 4
slugs: { da: telefon }
needs: [passport]
steps:
  - { id: ready }
  - id: order
    slugs: { da: bestil }
    oldAddresses: [/da/gammel/]
    flows: []
    choices:
      - { id: this-phone, flows: [open-app] }
      - { id: other-phone }
  - { id: finish, flows: [open-app] }
`,
  'guides/phone/guide.da.mdx': page('Hjælp med telefon', 'Vejledningen.', 'Velkommen.', 'forWhom: Dig, der hjælper.\nneeds: { passport: Et pas }\n'),
  'guides/phone/guide.en.mdx': page('Help with a phone', 'The guide.', 'Welcome.', 'forWhom: You, the helper.\nneeds: { passport: A passport }\n'),
  'guides/phone/ready.da.mdx': page('Gør klar', 'Hav tingene klar.', 'Find passet frem.'),
  'guides/phone/ready.en.mdx': page('Get ready', 'Have the things ready.', 'Find the passport.'),
  'guides/phone/order.da.mdx': page(
    'Bestil',
    'Sådan bestiller I.',
    `Læs mere [om siden](page:about).

<Choice id="this-phone" />

### På denne telefon

<Walkthrough flow="open-app" />

1. Tryk på **Åbn**.
2. Personen skriver sin kode.

<Choice id="other-phone" />

### På en anden telefon

Brug den anden telefon.

<AfterChoices />

Gå videre.`,
  ),
  'guides/phone/order.en.mdx': page(
    'Order',
    'How to order.',
    `Read more [about the site](page:about).

<Choice id="this-phone" />

### On this phone

<Walkthrough flow="open-app" />

1. Press **Åbn**.
2. The person types the code.

<Choice id="other-phone" />

### On another phone

Use the other phone.

<AfterChoices />

Go on.`,
  ),
  'guides/phone/finish.da.mdx': page('Afslut', 'Til sidst.', '<Walkthrough flow="open-app" />\n\n1. Tryk på **Åbn**.\n2. Personen skriver sin kode.'),
  'guides/phone/finish.en.mdx': page('Finish', 'At the end.', '<Walkthrough flow="open-app" />\n\n1. Press **Åbn**.\n2. The person types the code.'),
  'flows/open-app.yaml': `devices: [phone]
start: front
screens:
  front: { kind: options, device: phone, controls: { open: code, help: leaves } }
  code: { kind: code, device: phone, digits: 4, practice: "1234", next: end }
  end: { kind: done, device: phone }
actions:
  - { id: open, actor: helper, inputs: [front.open] }
  - { id: own-code, actor: owner, private: true, inputs: [code], limit: { minutes: 3 } }
`,
  'flows/open-app.da.yaml': `screens:
  front: { title: Velkommen, controls: { open: Åbn, help: Hjælp } }
guide:
  code: { name: Appen beder om en kode, value: Kode }
  end: { name: Appen er klar }
`,
};

/** The sources of the tiny site with some of its files changed, added (an image as empty text) or taken away. */
export function tinySite(changes: Changes = {}): Sources {
  const files = Object.entries({ ...tinyFiles, ...changes }).filter((entry): entry is [string, string] => entry[1] !== null);
  return { content: files.map(([name, text]) => source(name, text)), languages: generatorLanguages };
}

function source(name: string, text: string): Source {
  const path = `content/${name}`;
  if (name.endsWith('.png')) return { path, name, kind: 'image', width: 40, height: 30 };
  return /\.(?:mdx|yaml)$/.test(name) ? sourceOf(path, name, text) : { path, name, kind: 'other' };
}

/** A file of the tiny site with texts in it replaced, one after the other; fails where one is not there once. */
export function changed(file: string, ...pairs: readonly string[]): Changes {
  let text = tinyFiles[file];
  assert.ok(text !== undefined, `The tiny site has no ${file}.`);
  for (let index = 0; index < pairs.length; index += 2) {
    const [from, to] = [pairs[index]!, pairs[index + 1]!];
    assert.equal(text.split(from).length, 2, `“${from}” must stand once in ${file}.`);
    text = text.replace(from, () => to);
  }
  return { [file]: text };
}

/** The text of a file of words that lacks nothing of a flow; the first screen has the label that the tiny guide quotes. */
export function wordsFor(flow: string): string {
  const { screens = {} } = parse(flow) as { screens?: Record<string, { controls?: Record<string, string> }> };
  const named = (name: string) => ({ name: `Navn: ${name}` });
  const guide = Object.entries(screens).map(([id, { controls = {} }]) => [
    id,
    { ...named(id), value: `Værdi: ${id}`, act: `Gør: ${id}`, controls: Object.fromEntries(Object.keys(controls).map((control) => [control, named(control)])) },
  ]);
  return `${JSON.stringify({ screens: Object.fromEntries(Object.keys(screens).slice(0, 1).map((id) => [id, { title: 'Åbn' }])), guide: Object.fromEntries(guide) })}\n`;
}

/** The problems of a changed tiny site. */
export function problemsOf(changes: Changes): readonly Problem[] {
  return assemble(tinySite(changes)).problems;
}

/** Rules and places alone: "unknown-key content/site.yaml:2:1". */
export function rulesOf(changes: Changes): string[] {
  return problemsOf(changes).map(({ rule, file, line, column }): string => `${rule} ${file}:${line}:${column}`);
}

/** A changed tiny site that must be without errors. */
export function siteOf(changes: Changes = {}): Site {
  const { site, problems } = assemble(tinySite(changes));
  assert.ok(site !== undefined, problems.map((one) => formatProblem(one, 'en')).join('\n'));
  return site;
}

export function language(site: Site, code: string): Language {
  const found = site.languages.get(code);
  assert.ok(found !== undefined, `The site has no language ${code}.`);
  return found;
}

/** What stands at an address. */
export function addressAt(site: Site, path: string): Address | undefined {
  return site.addresses.find((one) => one.path === path);
}

/** The view of the page at an address, of the kind that the test expects there. */
export function viewAt<Kind extends PageView['kind']>(site: Site, path: string, kind: Kind, today = '2026-11-23'): Extract<PageView, { kind: Kind }> {
  const address = addressAt(site, path);
  assert.ok(address !== undefined && address.kind !== 'redirect', `No page at ${path}.`);
  const view = pageView(site, address, today);
  assert.equal(view.kind, kind);
  return view as Extract<PageView, { kind: Kind }>;
}
