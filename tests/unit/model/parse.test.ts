import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { partsOf } from '../../../src/model/document.ts';
import { parse } from '../../../src/model/parse.ts';
import { textOf } from '../../../src/model/subset.ts';

/** A document whose body begins on line 4. */
const read = (body: string) => parse('a.mdx', `---\ntitle: A\n---\n${body}`);
const documentOf = (body: string) => {
  const { document, problems } = read(body);
  assert.deepEqual(problems, []);
  return document;
};
/** "choice a: prose, walkthrough 2": the sections of a document and their parts. */
const outline = (body: string) =>
  documentOf(body).sections.map(({ kind, id, parts }) => `${kind}${id === undefined ? '' : ` ${id}`}: ${parts.map((part) => (part.kind === 'walkthrough' ? `walkthrough ${part.items.length}` : part.kind)).join(', ')}`);

const steps = '1. One.\n2. Two.\n';

describe('An MDX file, read', () => {
  it('keeps its front matter and the name of its file', () => {
    const document = documentOf('Words.');
    assert.deepEqual([document.file, document.frontMatter], ['a.mdx', 'title: A']);
  });

  it('is the same document for the same text', () => {
    assert.deepEqual(read(`# A\n\n<Choice id="a" />\n\n${steps}`), read(`# A\n\n<Choice id="a" />\n\n${steps}`));
  });

  it('is plain data, as the data store keeps it', () => {
    const document = documentOf(`Words.\n\n<Choice id="a" />\n\n### A\n\n> [!TIP]\n> Words.\n`);
    assert.deepEqual(JSON.parse(JSON.stringify(document)), document);
  });

  it('has its sections at its markers', () => {
    assert.deepEqual(outline('Words.\n\n<Choice id="a" />\n\n### A\n\nWords.\n\n<Choice id="b" />\n\n### B\n\n<AfterChoices />\n\nWords.\n'), ['body: prose', 'choice a: prose', 'choice b: ', 'after: prose']);
  });

  it('has no body where a choice comes first', () => {
    assert.deepEqual(outline('<Choice id="a" />\n\n### A\n'), ['choice a: ']);
  });

  it('takes the first heading of a choice for its title, and no later one', () => {
    const [choice] = documentOf('<Choice id="a" />\n\n### The **title**\n\n#### Not the title\n').sections;
    assert.equal(textOf(choice!.title!), 'The title');
    assert.equal(choice!.parts.length, 1);
    const [other] = documentOf('<Choice id="a" />\n\nWords.\n\n#### Too late\n').sections;
    assert.equal(other!.title, undefined);
  });

  it('gives a walkthrough the list after it, and only that', () => {
    assert.deepEqual(outline(`<Walkthrough flow="f" />\n\n${steps}\nWords.\n\n1. No action.\n`), ['body: walkthrough 2, prose']);
  });

  it('has several walkthroughs in one section', () => {
    assert.deepEqual(outline(`<Walkthrough flow="f" />\n\n${steps}\nWords.\n\n<Walkthrough flow="g" />\n\n${steps}`), ['body: walkthrough 2, prose, walkthrough 2']);
  });

  it('says which walkthrough has no list, wherever it stands, and where', () => {
    for (const after of ['', 'Words.\n', '- Bullets.\n', '<AfterChoices />\n', '<Problems />\n', `<Walkthrough flow="g" />\n\n${steps}`]) {
      const { problems } = read(`<Choice id="a" />\n\n### A\n\n<Walkthrough flow="f" />\n\n${after}`);
      assert.deepEqual(problems.map(({ rule, line, column }) => [rule, line, column]), [['walkthrough-list', 8, 1]], after);
    }
  });

  it('has what goes wrong in a part of its own, to the end of its section', () => {
    const document = documentOf(`Words.\n\n<Problems />\n\n- Call.\n\n> [!NOTE]\n> Words.\n\n<Choice id="a" />\n\n### A\n\n<Problems />\n\n- Wait.\n\n<AfterChoices />\n\nWords.\n`);
    const parts = document.sections.map((section) => section.parts.map((part) => (part.kind === 'problems' ? part.parts.map((one) => one.kind) : part.kind)));
    assert.deepEqual(parts, [['prose', ['prose', 'alert']], [['prose']], ['prose']]);
    assert.deepEqual(partsOf(document).map((part) => part.kind), ['prose', 'problems', 'prose', 'alert', 'problems', 'prose', 'prose']);
  });

  for (const type of ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION']) {
    it(`knows the alert ${type}, without its sign in the words`, () => {
      const [part] = documentOf(`> [!${type}]\n> Have **it** ready.\n>\n> - Now.\n`).sections[0]!.parts;
      assert.ok(part?.kind === 'alert');
      assert.equal(part.type, type.toLowerCase());
      assert.deepEqual(part.nodes.map((node) => textOf(node)), ['Have it ready.', 'Now.']);
    });
  }

  it('leaves a quotation a quotation', () => {
    assert.deepEqual(outline('> Words [!TIP] words.\n'), ['body: prose']);
  });

  it('gives places as lines and columns of the whole file', () => {
    const { document, problems } = read('\nWords.\n\n<Choice id="a" />\n\n### A\n\nHere <b>HTML</b>.\n');
    assert.deepEqual(document.sections.map(({ line, column }) => [line, column]), [[1, 1], [7, 1]]);
    assert.deepEqual(problems.map(({ rule, file, line, column }) => [rule, file, line, column]), [['raw-html', 'a.mdx', 11, 6]]);
  });

  it('keeps straight quotes and dashes as they were typed', () => {
    assert.equal(textOf(documentOf(`"It's" -- so...`).sections[0]!.parts.flatMap((part) => (part.kind === 'prose' ? part.nodes : []))[0]!), `"It's" -- so...`);
  });

  it('is empty, with that one problem, where it has a syntax error', () => {
    const { document, problems } = read('# A\n\n<b>\n\n{\n');
    assert.deepEqual([document.sections, document.frontMatter], [[], '']);
    assert.equal(problems.length, 1);
  });
});
