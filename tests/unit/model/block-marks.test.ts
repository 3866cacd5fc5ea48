import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { all, attribute, only, wordsOf } from '../../browser/html.ts';
import type { Element } from '../../browser/html.ts';
import { htmlOf, marksOn, pageOf, recorded, siteAfter, target } from './marked-pages.ts';
import type { Mark } from './marked-pages.ts';
import { changed, languageText, siteOf, tinyFiles, viewAt } from './support.ts';
import type { Changes } from './support.ts';

const article = (title: string, body: string, more = '') => `---\ntitle: ${title}\ndescription: ${title}.\n${more}---\n\n${body}\n`;
const about = (da: string, en: string): Changes => ({ 'articles/about.da.mdx': article('Om siden', da), 'articles/about.en.mdx': article('About', en) });

/** The article in both languages once its Danish body has changed, and the marks of the English. */
function articleAfter(da: string, en: string, now: string) {
  const site = siteAfter('about', 'articles/about', { 'articles/about.da.mdx': article('Om siden', now) }, about(da, en));
  const [english, danish] = [pageOf(viewAt(site, '/en/about/', 'article')), pageOf(viewAt(site, '/da/om/', 'article'))];
  const { notices } = viewAt(site, '/en/about/', 'article');
  const marks = marksOn(english);
  // As many as the top of the page says.
  assert.equal(notices.flatMap(({ places }) => places?.text.split(' ')[0] ?? [])[0] ?? '0', String(marks.length));
  return { site, english, danish, marks };
}

/** What the marks say and after which words; and that each leads to these words of the source. */
function assertMarks({ marks, danish }: { marks: readonly Mark[]; danish: Element }, ...expected: readonly (readonly [after: string, says: string, leadsTo: string])[]): void {
  assert.deepEqual(marks.map(({ after, says }) => [after, says]), expected.map(([after, says]) => [after, says]));
  for (const [index, [, , words]] of expected.entries()) assert.equal(wordsOf(target(danish, marks[index]!)), words);
}

const isChanged = 'The Danish text has changed here.';
const saysMore = 'The Danish text says more here.';
const isGone = 'The Danish text no longer says this.';

describe('A translation whose source has changed', () => {
  const da = 'Et.\n\nTo.\n\nTre.';
  const en = 'One.\n\nTwo.\n\nThree.';

  it('marks the one paragraph that changed, and leads to it', () => {
    assertMarks(articleAfter(da, en, 'Et.\n\nTo og lidt til.\n\nTre.'), ['Two.', isChanged, 'To og lidt til.']);
  });

  const same: Readonly<Record<string, string>> = {
    'white space': '\n\nEt.\n\n\nTo.\n\nTre.\n',
    markup: '**Et.**\n\n*To*.\n\nTre.',
    'the order of paragraphs': 'To.\n\nEt.\n\nTre.',
    'a paragraph that becomes an item': 'Et.\n\n- To.\n\nTre.',
  };
  for (const [what, now] of Object.entries(same)) {
    it(`marks nothing after a change of ${what}`, () => {
      const { marks, english, danish } = articleAfter(da, en, now);
      assert.deepEqual(marks, []);
      assert.equal(all(english, 'div', { class: 'block-mark' }).length, 0);
      assert.deepEqual(all(danish).filter((element) => attribute(element, 'id') !== undefined), []);
    });
  }

  it('marks the words that are new beside a paragraph that only moved', () => {
    assertMarks(articleAfter(da, en, 'To.\n\nEt.\n\nTre, men anderledes.'), ['Three.', isChanged, 'Tre, men anderledes.']);
  });

  it('says where the source says more: after the words before, or first', () => {
    assertMarks(articleAfter(da, en, 'Et.\n\nHalvandet.\n\nTo.\n\nTre.'), ['One.', saysMore, 'Halvandet.']);
    assertMarks(articleAfter(da, en, 'Nul.\n\nEt.\n\nTo.\n\nTre.'), ['', saysMore, 'Nul.']);
  });

  it('says it once for several paragraphs that it lacks at one place', () => {
    assertMarks(articleAfter(da, en, 'Et.\n\nTo.\n\nTre.\n\nFire.\n\nFem.'), ['Three.', saysMore, 'Fire.']);
  });

  it('says it of what the source no longer says, and leads to what stands before', () => {
    assertMarks(articleAfter(da, en, 'Et.\n\nTre.'), ['Two.', isGone, 'Et.']);
    const { marks } = articleAfter(da, en, 'To.\n\nTre.');
    assert.deepEqual(marks, [{ after: 'One.', says: isGone, leads: '/da/om/' }]);
  });

  it('marks headings after the heading, items and cells after their words, and lines of a box', () => {
    const text = (heading: string, item: string, cell: string, line: string) => `## ${heading}\n\n- ${item}\n- b\n\n| h | i |\n| --- | --- |\n| ${cell} | d |\n\n> [!TIP]\n> ${line}`;
    const found = articleAfter(text('Før', 'a', 'c', 'e'), text('Before', 'one', 'three', 'five'), text('Efter', 'a!!', 'c?!', 'e nu'));
    // Words alone are compared.
    assertMarks(articleAfter(text('Før', 'a', 'c', 'e'), text('Before', 'one', 'three', 'five'), text('**Før**', '*a*', 'c', 'e')));
    assertMarks(found, ['Before', isChanged, 'Efter'], ['one', isChanged, 'a!!'], ['three', isChanged, 'c?!'], ['five', isChanged, 'e nu']);
    assert.deepEqual(found.marks.map((mark) => target(found.danish, mark).tagName), ['h2', 'li', 'td', 'p']);
    const around = (tag: string) => all(found.english, tag).filter((element) => all(element, 'div', { class: 'block-mark' }).length > 0).length;
    assert.deepEqual(['h2', 'li', 'td', 'p', 'a'].map(around), [0, 1, 1, 0, 0]);
  });

  it('gives items with empty lines between them one fragment each, and what follows in an item its own', () => {
    const found = articleAfter('- a\n\n  b\n\n- c', '- one\n\n  two\n\n- three', '- a nu\n\n  b nu\n\n- c nu');
    assertMarks(found, ['one', isChanged, 'a nu b nu'], ['two', isChanged, 'b nu'], ['three', isChanged, 'c nu']);
    assert.deepEqual(found.marks.map((mark) => target(found.danish, mark).tagName), ['li', 'p', 'li']);
  });

  it('marks the heading of a column after the table, where it is not heard with every cell', () => {
    const table = (head: string, cell: string) => `| ${head} |\n| --- |\n| ${cell} |`;
    const found = articleAfter(table('Før', 'a'), table('Before', 'one'), table('Efter', 'a'));
    assertMarks(found, ['one', isChanged, 'Efter']);
    assert.equal(all(only(found.english, 'table'), 'div').length, 0);
  });

  it('says after a list, and outside a box, that a paragraph is lacking there', () => {
    const list = articleAfter('- a\n- b', '- one\n- two', '- a\n- b\n\nMere.');
    assertMarks(list, ['two', saysMore, 'Mere.']);
    assert.equal(all(only(list.english, 'ul'), 'div').length, 0);
    const box = articleAfter('> [!TIP]\n> a', '> [!TIP]\n> one', '> [!TIP]\n> a\n\nMere.');
    assertMarks(box, ['one', saysMore, 'Mere.']);
    const { parts } = viewAt(box.site, '/en/about/', 'article');
    assert.deepEqual(parts.map(({ kind }) => kind), ['alert', 'marks']);
  });

  it('says it of all of a part whose blocks nobody can tell apart', () => {
    const { marks } = articleAfter('Et.\n\nTo.', 'One and two.', 'Et.\n\nTo, ændret.');
    assert.deepEqual(marks, [{ after: '', says: 'The Danish text of this part has changed.', leads: '/da/om/' }]);
  });

  it('says it once at a heading below which nothing stands as it was, and of each block where something does', () => {
    const [then, ours] = [`Først.\n\n## Et\n\n${'abcd'.split('').map((one) => `- ${one}`).join('\n')}`, `First.\n\n## One\n\n${'ABCD'.split('').map((one) => `- ${one}`).join('\n')}`];
    const { marks } = articleAfter(then, ours, 'Først.\n\n## Et\n\nAlt er nyt.');
    assert.deepEqual(marks.map((mark) => ({ ...mark, leads: decodeURIComponent(mark.leads) })), [{ after: 'One', says: 'The Danish text of this part has changed.', leads: '/da/om/#et' }]);
    assert.deepEqual(articleAfter(then, ours, 'Først.\n\n## Et\n\n- d').marks.map(({ says }) => says), [isGone, isGone, isGone]);
  });

  it('tells its links apart, and the top of the page says how many marks there are', () => {
    const { english, site } = articleAfter(da, en, 'Et!!\n\nEt til.\n\nTre nu.');
    assert.deepEqual(all(english, 'a').map((link) => wordsOf(link)), ['Read it in Danish (1/3)', 'Read it in Danish (2/3)', 'Read it in Danish (3/3)']);
    const { notices } = viewAt(site, '/en/about/', 'article');
    assert.deepEqual(notices.map(({ kind, places }) => [kind, places?.text]), [['outdated', '3 places on this page are marked.']]);
    const one = articleAfter(da, en, 'Et.\n\nTo nu.\n\nTre.');
    assert.deepEqual(all(one.english, 'a').map((link) => [wordsOf(link), attribute(link, 'hreflang')]), [['Read it in Danish', 'da']]);
    assert.equal(viewAt(one.site, '/en/about/', 'article').notices[0]!.places?.text, '1 place on this page is marked.');
  });

  it('can be a draft at the same time', () => {
    const then = { ...about(da, en), 'articles/about.en.mdx': article('About', en, 'draft: true\n') };
    const site = siteAfter('about', 'articles/about', { 'articles/about.da.mdx': article('Om siden', 'Et.\n\nTo nu.\n\nTre.') }, then);
    const view = viewAt(site, '/en/about/', 'article');
    assert.deepEqual(view.notices.map(({ kind }) => kind), ['draft', 'outdated']);
    assert.deepEqual(marksOn(pageOf(view)).map(({ after }) => after), ['Two.']);
  });

  it('marks nothing where it is current, and nothing where nobody has recorded it', () => {
    assert.deepEqual(articleAfter(da, en, da).marks, []);
    const site = siteOf(about(da, en));
    assert.deepEqual(marksOn(pageOf(viewAt(site, '/en/about/', 'article'))), []);
  });

  it('tells paragraphs with the same words apart in the source', () => {
    const found = articleAfter('Et.\n\nTo.', 'One.\n\nTwo.', 'Ens.\n\nEns.');
    assert.equal(new Set(found.marks.map(({ leads }) => leads)).size, 2);
    assertMarks(found, ['One.', isChanged, 'Ens.'], ['Two.', isChanged, 'Ens.']);
  });

  it('leads to headings by the fragments that they have, also where two say the same', () => {
    const found = articleAfter('## Et\n\nA.\n\n## To\n\nB.', '## One\n\nA1.\n\n## Two\n\nB1.', '## Et\n\nA.\n\n## Et\n\nB.');
    assert.deepEqual(found.marks.map(({ leads }) => decodeURIComponent(leads)), ['/da/om/#et-2']);
    assertMarks(found, ['Two', isChanged, 'Et']);
  });
});

describe('The source of a translation that is out of date', () => {
  it('has fragments only where marks lead', () => {
    const { danish } = articleAfter('Et.\n\nTo.\n\nTre.', 'One.\n\nTwo.\n\nThree.', 'Et.\n\nTo nu.\n\nTre.');
    assert.deepEqual(all(danish).filter((element) => attribute(element, 'id') !== undefined).map(wordsOf), ['To nu.']);
    assert.deepEqual(marksOn(danish), []);
  });

  it('keeps a fragment while its words stay, wherever they move', () => {
    const leads = (now: string) => articleAfter('Et.\n\nTo.', 'One.\n\nTwo.', now).marks.at(-1)!.leads;
    assert.equal(leads('Et.\n\nTo nu.'), leads('Nyt.\n\nTo nu.'));
  });
});

describe('A step whose source has changed', () => {
  const order = 'guides/phone/order.da.mdx';
  const after = (...pairs: readonly string[]) => {
    const site = siteAfter('phone/order', 'guides/phone/order', changed(order, ...pairs));
    const [english, danish] = [viewAt(site, '/en/phone/order/', 'step'), viewAt(site, '/da/telefon/bestil/', 'step')];
    return { site, view: english, danish: pageOf(danish), marks: marksOn(pageOf(english)) };
  };

  it('marks the one action, outside its sentence, and leads to it by its number', () => {
    const { view, danish, marks } = after('2. Personen skriver sin kode.', '2. Personen skriver selv sin kode.');
    assert.deepEqual(marks, [{ after: 'The person types the code.', says: isChanged, leads: '/da/telefon/bestil/#5A.2' }]);
    target(danish, marks[0]!);
    const [part] = view.choices[0]!.parts;
    assert.equal(part!.kind, 'walkthrough');
    const { actions } = part as Extract<typeof part, { kind: 'walkthrough' }>;
    assert.deepEqual(actions.map((action) => action.marks !== undefined), [false, true]);
    assert.ok(!actions[1]!.prose.html.includes('block-mark'));
  });

  it('marks it where it is practised too, and leads to the step', () => {
    const { site } = after('2. Personen skriver sin kode.', '2. Personen skriver selv sin kode.');
    const view = viewAt(site, site.addresses.find(({ page, language, kind }) => page.kind === 'practice' && page.stepId === 'phone/order' && language === 'en' && kind === 'page')!.path, 'practice');
    assert.deepEqual(marksOn(pageOf(view)).map(({ leads }) => leads), ['/da/telefon/bestil/#5A.2']);
    assert.deepEqual(view.notices.map(({ kind, places }) => [kind, places]), [['outdated', undefined]]);
  });

  it('marks the heading of a choice at the start of the choice, not in its name', () => {
    const { view, danish, marks } = after('### På en anden telefon', '### På en tablet');
    assert.deepEqual(marks.map(({ says, leads }) => [says, leads]), [[isChanged, '/da/telefon/bestil/#other-phone']]);
    target(danish, marks[0]!);
    assert.deepEqual(view.choices.map(({ title, parts }) => [title.text, parts[0]!.kind]), [['On this phone', 'walkthrough'], ['On another phone', 'marks']]);
  });

  it('says after a walkthrough that a paragraph is lacking there, and not in its last action', () => {
    const { view, danish, marks } = after('2. Personen skriver sin kode.\n', '2. Personen skriver sin kode.\n\nVent lidt.\n');
    assert.deepEqual(marks.map(({ says }) => says), [saysMore]);
    assert.equal(wordsOf(target(danish, marks[0]!)), 'Vent lidt.');
    assert.deepEqual(view.choices[0]!.parts.map(({ kind }) => kind), ['walkthrough', 'marks']);
  });

  it('marks what comes before and after the choices', () => {
    const { marks, danish } = after('Læs mere', 'Læs meget mere', 'Gå videre.', 'Gå nu videre.');
    assert.deepEqual(marks.map(({ says }) => says), [isChanged, isChanged]);
    assert.deepEqual(marks.map((mark) => wordsOf(target(danish, mark))), ['Læs meget mere om siden.', 'Gå nu videre.']);
  });

  it('says under the title that title or summary has changed, once', () => {
    const { view, marks } = after('title: Bestil', 'title: Bestil MitID', 'description: Sådan bestiller I.', 'description: Sådan bestiller I MitID.');
    assert.deepEqual(marks.map(({ says, leads }) => [says, leads]), [['The Danish title or summary of this page has changed.', '/da/telefon/bestil/']]);
    assert.ok(view.titleMark !== undefined);
  });

  it('says it at the start of a choice that has changed somewhere', () => {
    const then = changed('guides/phone/order.en.mdx', 'Use the other phone.', 'Use the other phone.\n\nNot this one.');
    const site = siteAfter('phone/order', 'guides/phone/order', changed(order, 'Brug den anden telefon.', 'Brug nu den anden telefon.'), then);
    const [mark, ...others] = marksOn(pageOf(viewAt(site, '/en/phone/order/', 'step')));
    assert.deepEqual([mark!.says, mark!.leads, others], ['The Danish text of this part has changed.', '/da/telefon/bestil/#other-phone', []]);
    target(pageOf(viewAt(site, '/da/telefon/bestil/', 'step')), mark!);
  });

  it('marks nothing where nobody has recorded it, also where the end is lacking', () => {
    const site = siteOf({ 'guides/phone/order.en.mdx': tinyFiles['guides/phone/order.en.mdx']!.replace('<AfterChoices />\n\nGo on.', '') });
    assert.deepEqual(marksOn(pageOf(viewAt(site, '/en/phone/order/', 'step'))), []);
  });

  it('counts actions over several walkthroughs', () => {
    const more = (walkthrough: string, code: string) => {
      const name = `guides/phone/order.${code}.mdx`;
      return { [name]: tinyFiles[name]!.replace('\n<Choice id="other-phone" />', `\n<Walkthrough flow="wait" />\n\n1. ${walkthrough}\n\n<Choice id="other-phone" />`) };
    };
    const flow = { 'flows/wait.yaml': 'actions:\n  - { id: wait, actor: app }\n', ...changed('guides/phone/guide.yaml', '{ id: this-phone, flows: [open-app] }', '{ id: this-phone, flows: [open-app, wait] }') };
    const site = siteAfter('phone/order', 'guides/phone/order', more('Vent nu.', 'da'), { ...flow, ...more('Vent.', 'da'), ...more('Wait.', 'en') });
    const [mark] = marksOn(pageOf(viewAt(site, '/en/phone/order/', 'step')));
    assert.equal(mark!.leads, '/da/telefon/bestil/#5A.3');
    assert.equal(wordsOf(target(pageOf(viewAt(site, '/da/telefon/bestil/', 'step')), mark!)), 'Vent nu.');
  });

  it('says what is lacking at the end also where it has no end', () => {
    const bare = { [order]: tinyFiles[order]!.replace('<AfterChoices />\n\nGå videre.', ''), 'guides/phone/order.en.mdx': tinyFiles['guides/phone/order.en.mdx']!.replace('<AfterChoices />\n\nGo on.', '') };
    const site = siteAfter('phone/order', 'guides/phone/order', { [order]: tinyFiles[order]! }, bare);
    const view = viewAt(site, '/en/phone/order/', 'step');
    assert.deepEqual(view.after.map(({ kind }) => kind), ['marks']);
    assert.equal(wordsOf(target(pageOf(viewAt(site, '/da/telefon/bestil/', 'step')), marksOn(pageOf(view))[0]!)), 'Gå videre.');
  });
});

describe('The texts around a page', () => {
  it('have their marks where they stand: for whom a guide is, and what must be ready', () => {
    const site = siteAfter('phone', 'guides/phone/guide', changed('guides/phone/guide.da.mdx', 'forWhom: Dig, der hjælper.', 'forWhom: Dig, der hjælper en anden.', 'passport: Et pas', 'passport: Et gyldigt pas'));
    const [view, danish] = [viewAt(site, '/en/phone/', 'guide'), viewAt(site, '/da/telefon/', 'guide')];
    const marks = marksOn(pageOf(view));
    assert.deepEqual(marks.map(({ leads }) => leads.split('#')[1]), [danish.forWhomAt.id, 'need-passport']);
    assert.deepEqual(view.needs.map(({ words }) => words.text), ['A passport']);
    assert.ok(danish.forWhomAt.id !== undefined && view.forWhomAt.mark !== undefined && view.needs[0]!.mark !== undefined);
    target(pageOf(danish), marks[1]!);
  });

  it('are counted in the order in which they are read', () => {
    const site = siteAfter('phone', 'guides/phone/guide', changed('guides/phone/guide.da.mdx', 'passport: Et pas', 'passport: Et gyldigt pas', 'Velkommen.', 'Hjertelig velkommen.'));
    const view = viewAt(site, '/en/phone/', 'guide');
    assert.match(htmlOf(view.parts), /\(1\/2\)/);
    assert.match(view.needs[0]!.mark!.html, /\(2\/2\)/);
  });

  it('have it on the home page where no guide fits', () => {
    const home = (da: string): Changes => ({ 'articles/home.da.mdx': article('Lille side', 'Her er hjælp.', `noneFits: ${da}\n`) });
    const then = { ...home('Ring.'), 'articles/home.en.mdx': article('Tiny site', 'Here is help.', 'noneFits: Call.\n') };
    const site = siteAfter('home', 'articles/home', home('Ring til os.'), then);
    const [view, danish] = [viewAt(site, '/en/', 'home'), viewAt(site, '/da/', 'home')];
    const [mark] = marksOn(pageOf(view));
    assert.equal(mark!.leads, `/da/#${danish.noneFitsAt.id}`);
    assert.ok(view.noneFitsAt.mark !== undefined);
  });
});

describe('A language without words for marks', () => {
  it('borrows them under their own language, with its name for the source', () => {
    assert.match(languageText('kl'), /^ {2}- changedHere$/m);
    const then = { 'articles/about.kl.mdx': article('Nittartagaq', 'Siulleq.') };
    const site = siteOf({ ...then, ...recorded(siteOf(then), 'about', 'articles/about', 'kl'), ...changed('articles/about.da.mdx', 'Siden er lavet til test.', 'Siden er lavet til prøve.') });
    const [mark] = all(pageOf(viewAt(site, '/kl/about/', 'article')), 'div', { class: 'block-mark' });
    assert.deepEqual(all(mark!, 'span').filter((span) => attribute(span, 'lang') !== undefined).map((span) => [attribute(span, 'lang'), wordsOf(span)]), [['da', 'Den danske tekst er ændret her.'], ['da', 'Læs teksten på dansk']]);
  });
});
