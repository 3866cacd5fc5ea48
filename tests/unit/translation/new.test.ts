/** New guides, steps, articles and flows: what is written, that the content is right with it, and what is refused. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { freshnessOf, recordName, recordOf } from '../../../src/model/freshness.ts';
import { readContent } from '../../../src/model/files.ts';
import { suggestedId } from '../../../src/translation/new/ids.ts';
import { makeNew } from '../../../src/translation/new/make.ts';
import { newKinds } from '../../../src/translation/new/plan.ts';
import type { NewRequest } from '../../../src/translation/new/plan.ts';
import { recordText } from '../../../src/translation/record-text.ts';
import { changed, tinyFiles } from '../model/support.ts';
import { after, planned, problemsIn, refusal, said, siteOf, textIn, tinyContent, today } from './new-support.ts';

const requests: readonly NewRequest[] = [
  { kind: 'guide', id: 'lost-phone' },
  { kind: 'guide', id: 'lost-phone', title: 'Mistet: "telefon" # 1' },
  { kind: 'step', id: 'phone/check' },
  { kind: 'step', id: 'phone/check', after: 'ready' },
  { kind: 'article', id: 'privacy' },
  { kind: 'flow', id: 'new-pin', step: 'phone/ready' },
  { kind: 'flow', id: 'new-pin', step: 'phone/order' },
  { kind: 'flow', id: 'new-pin', step: 'phone/finish' },
  { kind: 'flow', id: 'new-pin' },
];

const nameOf = (request: NewRequest) => Object.values(request).join(' ');

describe('what is new', () => {
  for (const request of requests) {
    it(`leaves nothing wrong in the content: ${nameOf(request)}`, () => {
      const { content } = after(request);
      siteOf(content);
      const problems = problemsIn(content).filter(({ rule }) => rule !== 'unused-flow');
      assert.equal(said(problems), '');
    });

    it(`cannot be made twice, and the second time changes nothing: ${nameOf(request)}`, () => {
      const { content } = after(request);
      assert.match(refusal(request, content).da, /^“[a-z/-]+” findes allerede\. Se content\/.* Vælg et andet id\.$/);
    });
  }

  it('is a page in its source language alone, missing in the others', () => {
    for (const [request, id] of [[requests[0]!, 'lost-phone'], [requests[0]!, 'lost-phone/first-step'], [requests[2]!, 'phone/check'], [requests[4]!, 'privacy']] as const) {
      const site = siteOf(after(request).content);
      assert.deepEqual([...site.pages.get(id)!.variants.keys()], ['da'], id);
      const addresses = site.addresses.filter(({ kind, page }) => page.id === id && kind !== 'redirect').map(({ kind, language }) => `${language} ${kind}`);
      assert.deepEqual(addresses.toSorted(), ['da page', 'en missing', 'kl missing'], id);
    }
  });

  it('stands in the lists of the site, of which no other byte changes', () => {
    const guide = after(requests[0]!);
    assert.equal(textIn(guide.content, 'site.yaml'), tinyFiles['site.yaml']!.replace('[phone]', '[phone, lost-phone]'));
    assert.deepEqual(siteOf(guide.content).guides.map(({ id }) => id), ['phone', 'lost-phone']);
    assert.equal(textIn(guide.content, 'guides/lost-phone/guide.yaml'), `# “helper” til den, der hjælper en anden. “self” til den, det handler om.
audience: helper
reviewed: 2026-11-23
reviewBy: 2027-11-23
firstNumber: 1
# Ordene står i guide.da.mdx.
needs: [first-thing]
steps:
  - id: first-step
`);
    const article = after(requests[4]!);
    assert.equal(textIn(article.content, 'site.yaml'), tinyFiles['site.yaml']!.replace('footer: true }\n', 'footer: true }\n  - { id: privacy }\n'));
    const last = after(requests[2]!);
    assert.equal(textIn(last.content, 'guides/phone/guide.yaml'), `${tinyFiles['guides/phone/guide.yaml']}  - { id: check }\n`);
    const middle = after({ kind: 'step', id: 'phone/check', after: 'phone/order' });
    assert.deepEqual(siteOf(middle.content).guides[0]!.steps.map(({ number, settings }) => `${number} ${settings.id}`), ['4 ready', '5 order', '6 check', '7 finish']);
  });

  it('has a title of its own, and the one that was asked for', () => {
    const first = after({ kind: 'guide', id: 'one' });
    const second = after({ kind: 'guide', id: 'two' }, first.content);
    const third = after({ kind: 'article', id: 'three', title: 'Mistet: "telefon" # 1' }, second.content);
    const pages = siteOf(third.content).pages;
    assert.deepEqual(['one', 'two', 'three', 'two/first-step'].map((id) => pages.get(id)!.variants.get('da')!.frontMatter.title), ['Ny vejledning', 'Ny vejledning 2', 'Mistet: "telefon" # 1', 'Nyt trin']);
    const twice = makeNew({ kind: 'guide', id: 'four', title: 'ny vejledning' }, third.content, today, 'da');
    assert.ok('problems' in twice);
    assert.deepEqual(twice.problems.map(({ rule }) => rule), ['title-twice']);
  });

  it('is written in the source language of its guide, in English where there are no words in it', () => {
    const english = changed('site.yaml', 'sourceLanguage: da', 'sourceLanguage: en');
    assert.match(textIn(after({ kind: 'guide', id: 'x' }, tinyContent(english)).content, 'guides/x/guide.en.mdx')!, /^---\ntitle: "New guide"\n/);
    const greenlandic = { 'guides/phone/guide.yaml': `sourceLanguage: kl\n${tinyFiles['guides/phone/guide.yaml']}` };
    const { content } = after({ kind: 'step', id: 'phone/check' }, tinyContent(greenlandic));
    assert.match(textIn(content, 'guides/phone/check.kl.mdx')!, /^---\ntitle: "New step"\n/);
    // The check says that the first words are not in the language of the page.
    assert.deepEqual([...new Set(problemsIn(content).map(({ rule, severity }) => `${severity} ${rule}`))], ['warning translation-mixed']);
  });

  it('may have an id that YAML would read as a number or as nothing', () => {
    for (const id of ['2026', 'true', 'null', '0x1f', '1e3']) {
      for (const kind of ['guide', 'article'] as const) assert.ok(siteOf(after({ kind, id }).content).pages.has(id), `${kind} ${id}`);
      assert.ok(siteOf(after({ kind: 'step', id: `phone/${id}` }).content).pages.has(`phone/${id}`));
      assert.ok(siteOf(after({ kind: 'flow', id, step: 'phone/ready' }).content).flows.has(id));
    }
  });

  it('is added to the content of this project without an error', { timeout: 60_000 }, () => {
    let content = readContent();
    const before = problemsIn(content);
    const guide = content.sources.content.find(({ name }) => /^guides\/[^/]+\/guide\.yaml$/.test(name))!.name.split('/')[1]!;
    const steps = siteOf(content).guides.find(({ id }) => id === guide)!.steps.map(({ settings }) => settings.id);
    for (const request of [
      { kind: 'guide', id: 'a-new-guide' }, { kind: 'step', id: `${guide}/a-new-step`, after: steps[1]! }, { kind: 'step', id: 'a-new-guide/another' },
      { kind: 'article', id: 'a-new-article' }, { kind: 'flow', id: 'a-new-flow', step: `${guide}/${steps[2]!}` }, { kind: 'flow', id: 'another-flow', step: 'a-new-guide/another' },
    ] as const) content = after(request, content).content;
    assert.equal(said(problemsIn(content)), said(before));
    assert.ok(siteOf(content).pages.has(`${guide}/a-new-step`));
  });
});

describe('a walkthrough of a new flow', () => {
  it('stands after what comes before the choices and the problems, in each language of the step', () => {
    const order = after(requests[6]!).content;
    assert.equal(textIn(order, 'guides/phone/order.da.mdx'), tinyFiles['guides/phone/order.da.mdx']!.replace('<Choice id="this-phone"', '<Walkthrough flow="new-pin" />\n\n1. Skriv her, hvad læseren skal gøre på skærmen.\n\n<Choice id="this-phone"'));
    assert.equal(textIn(order, 'guides/phone/order.en.mdx'), tinyFiles['guides/phone/order.en.mdx']!.replace('<Choice id="this-phone"', '<Walkthrough flow="new-pin" />\n\n1. Write here what the reader must do on the screen.\n\n<Choice id="this-phone"'));
    assert.equal(textIn(order, 'guides/phone/guide.yaml'), tinyFiles['guides/phone/guide.yaml']!.replace('flows: []', 'flows: [new-pin]'));
    const finish = after(requests[7]!).content;
    assert.equal(textIn(finish, 'guides/phone/finish.da.mdx'), `${tinyFiles['guides/phone/finish.da.mdx']}\n<Walkthrough flow="new-pin" />\n\n1. Skriv her, hvad læseren skal gøre på skærmen.\n`);
    const page = `${tinyFiles['guides/phone/ready.da.mdx']}<Problems />\n\n- **Virker ikke** – Prøv igen.\n`;
    const ready = after(requests[5]!, tinyContent({ 'guides/phone/ready.da.mdx': page })).content;
    assert.match(textIn(ready, 'guides/phone/ready.da.mdx')!, /passet frem\.\n\n<Walkthrough flow="new-pin" \/>\n\n1\. Skriv .*\n\n<Problems \/>\n/);
  });

  it('is done by whom the guide is for', () => {
    const self = tinyContent(changed('guides/phone/guide.yaml', 'audience: helper', 'audience: self'));
    assert.equal(siteOf(after(requests[5]!, self).content).flows.get('new-pin')!.actions[0]!.actor, 'owner');
    assert.equal(siteOf(after(requests[5]!).content).flows.get('new-pin')!.actions[0]!.actor, 'helper');
  });

  it('is not put where the step has a language in which there are no words for it', () => {
    const content = tinyContent({ 'guides/phone/ready.kl.mdx': '---\ntitle: Piareersarit\ndescription: Pissutsit.\ndraft: true\n---\n\nPassi.\n' });
    assert.match(refusal(requests[5]!, content).en, /^The step “phone\/ready” is also there in “kl”/);
  });
});

describe('a step among others', () => {
  const mention = { ...changed('articles/about.da.mdx', 'Siden er lavet til test.', 'Se [5A.2](page:phone/order#5A.2), og [til sidst](page:phone/finish#6.1). Trin 5 er noget andet her.'), 'articles/about.en.mdx': null };
  const texts = {
    ...mention,
    'guides/phone/finish.da.mdx': '---\ntitle: Afslut\ndescription: Det sker efter trin 5.\n---\n\nI kommer fra 5B og trin 4.\n\n<Walkthrough flow="open-app" />\n\n1. Tryk på **Åbn**.\n2. Personen skriver den kode, som I fik i trin 5.\n',
    'guides/phone/finish.en.mdx': '---\ntitle: Finish\ndescription: It is done after step 5.\n---\n\nYou come from 5B and step 4.\n\n<Walkthrough flow="open-app" />\n\n1. Press **Åbn**.\n2. The person types the code that you got in step 5.\n',
  };

  it('gives the steps after it one number more, wherever they are named', () => {
    const { content } = after({ kind: 'step', id: 'phone/check', after: 'ready' }, tinyContent(texts));
    assert.match(textIn(content, 'articles/about.da.mdx')!, /Se \[6A\.2\]\(page:phone\/order#6A\.2\), og \[til sidst\]\(page:phone\/finish#7\.1\)\. Trin 5 er/);
    assert.match(textIn(content, 'guides/phone/finish.da.mdx')!, /efter trin 6\.\n---\n\nI kommer fra 6B og trin 4\.\n[^]*i trin 6\.\n$/);
    assert.match(textIn(content, 'guides/phone/finish.en.mdx')!, /after step 6\.\n---\n\nYou come from 6B and step 4\.\n[^]*in step 6\.\n$/);
    assert.equal(said(problemsIn(content)), '');
  });

  it('changes no word where it comes last', () => {
    const { plan } = after({ kind: 'step', id: 'phone/check', after: 'finish' }, tinyContent(texts));
    assert.deepEqual([...plan.changes.keys()], ['guides/phone/guide.yaml']);
  });

  it('leaves translations as current, or as far behind, as they were', () => {
    const record = (() => {
      const page = siteOf(tinyContent(texts)).pages.get('phone/finish')!;
      return recordOf(page, page.variants.get('en')!);
    })();
    const name = recordName('guides/phone/finish.en.mdx');
    for (const [state, entries] of [['current', record], ['outdated', { ...record, sections: { ...record.sections, body: record.sections['body']!.with(2, { ...record.sections['body']![2]!, words: 'Noget andet om trin 5.' }) } }]] as const) {
      const before = tinyContent({ ...texts, [name]: recordText(entries) });
      for (const content of [before, after({ kind: 'step', id: 'phone/check', after: 'ready' }, before).content]) {
        const site = siteOf(content);
        const page = site.pages.get('phone/finish')!;
        assert.equal(freshnessOf(page, page.variants.get('en')!, site.records.get(name)).state, state);
      }
    }
  });
});

describe('nothing is made', () => {
  it('by an id of a wrong form, which is answered by one that was meant', () => {
    assert.equal(suggestedId('Hjælp til MitID'), 'hjaelp-til-mitid');
    assert.equal(suggestedId('  Ændring på “Öl” – straße!  '), 'aendring-paa-ol-strasse');
    assert.equal(suggestedId('日本'), undefined);
    assert.match(refusal({ kind: 'guide', id: 'Hjælp til MitID' }).da, /Skriv i stedet: hjaelp-til-mitid$/);
    for (const id of ['Ny', 'ny_side', '-ny', 'ny--side', '', 'ny.side', '../ny', 'ny\n', 'a'.repeat(81)]) {
      for (const kind of ['guide', 'article', 'flow'] as const) assert.match(refusal({ kind, id }).en, /cannot be used as an id/, `${kind} ${id}`);
    }
  });

  it('by a word that the site uses itself', () => {
    for (const id of ['home', 'guide', 'editors', '404', 'practise']) {
      for (const kind of ['guide', 'article'] as const) assert.match(refusal({ kind, id }).da, /fordi sitet selv bruger ordet/, id);
      assert.match(refusal({ kind: 'step', id: `phone/${id}` }).en, /the site itself uses/, id);
    }
  });

  it('in a guide or after a step that is not there, with what was meant', () => {
    assert.equal(refusal({ kind: 'step', id: 'pone/check' }).en, 'There is no guide with the id “pone”. Did you mean “phone”?');
    assert.equal(refusal({ kind: 'step', id: 'phone/check', after: 'redy' }).da, 'Vejledningen “phone” har intet trin med id “redy”. Mente du “ready”?');
    assert.equal(refusal({ kind: 'flow', id: 'x', step: 'phone/what' }).en, 'The guide “phone” has no step with the id “what”. These exist: “ready”, “order” and “finish”.');
    for (const id of ['check', 'phone/', '/check', 'phone/check/more']) assert.match(refusal({ kind: 'step', id }).da, /phone\/mit-trin$/, id);
  });

  it('over a file that is there, be it of nobody', () => {
    for (const [request, name] of [[{ kind: 'guide', id: 'lost' }, 'guides/lost/guide.da.mdx'], [{ kind: 'article', id: 'lost' }, 'articles/lost.da.mdx'], [{ kind: 'flow', id: 'lost' }, 'flows/lost.da.yaml'], [{ kind: 'step', id: 'phone/lost' }, 'guides/phone/Lost.da.mdx']] as const) {
      assert.match(refusal(request, tinyContent({ [name]: 'guide: {}\n' })).en, new RegExp(`^The file content/${name} exists already`));
    }
  });

  it('where a list cannot be read, but mistakes elsewhere are no hindrance', () => {
    const broken = tinyContent({ 'site.yaml': 'name: [\n' });
    for (const kind of newKinds) assert.match(refusal({ kind, id: 'phone/x' }, broken).en, /^There are mistakes in content\/site\.yaml/, kind);
    assert.match(refusal({ kind: 'step', id: 'phone/x' }, tinyContent({ 'guides/phone/guide.yaml': 'audience: nobody\n' })).da, /^Der er fejl i content\/guides\/phone\/guide\.yaml/);
    const elsewhere = tinyContent(changed('articles/about.da.mdx', 'Om siden', '""'));
    planned(makeNew({ kind: 'step', id: 'phone/x' }, elsewhere, today, 'da'));
  });

  it('that would clash with an address', () => {
    const made = makeNew({ kind: 'article', id: 'telefon' }, tinyContent(), today, 'en');
    assert.ok('problems' in made);
    assert.ok(made.problems.every(({ severity }) => severity === 'error'));
  });
});
