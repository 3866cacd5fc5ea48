/** New languages: a sheet first, of what nobody but a speaker knows, and the language once nothing in it is empty. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { stringKeys, stringSpecs } from '../../../src/model/strings.ts';
import type { StringSpec } from '../../../src/model/strings.ts';
import { factsOf, suggestedCode } from '../../../src/translation/new/language-facts.ts';
import { makeNew } from '../../../src/translation/new/make.ts';
import { changed, tinyFiles } from '../model/support.ts';
import { after, planned, problemsIn, refusal, said, siteOf, textIn, tinyContent, today } from './new-support.ts';

const needed = stringKeys.filter((key) => (stringSpecs[key] as StringSpec).always);

/** The sheet of a language before anybody has filled it in. */
function sheetOf(id: string, editor: 'da' | 'en' = 'da'): string {
  const { sheet, files, changes } = planned(makeNew({ kind: 'language', id }, tinyContent(), today, editor));
  assert.ok(sheet !== undefined);
  assert.equal(files.size + changes.size, 0);
  return sheet;
}

/** As a translator fills it in: each string with the values that it takes. */
function filledIn(sheet: string): string {
  const strings = needed.reduce((text, key) => text.replace(`  ${key}: ""`, () => `  ${key}: "Xx ${((stringSpecs[key] as StringSpec).values ?? []).map((name) => `{${name}}`).join(' ')}"`), sheet);
  return strings.replaceAll('""', '"Xx"');
}

const make = (id: string, text: string) => ({ kind: 'language', id, sheet: { path: `new-language-${id}.yaml`, text } }) as const;

describe('the sheet of a new language', () => {
  it('has what the machine knows, and is empty where a speaker must be asked', () => {
    const sheet = sheetOf('de');
    const value = parse(sheet) as Record<string, unknown> & { strings: Record<string, string>; untranslated: string[] };
    assert.equal(value['name'], 'Deutsch');
    assert.equal(value['fallback'], 'da');
    assert.deepEqual(value['dates'], {
      long: '{day}. {month} {year}',
      dayMonth: '{day}. {month}',
      months: ['Januar', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember'],
      weekdays: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
    });
    assert.deepEqual(value['numbers'], { decimal: ',', group: '.' });
    assert.deepEqual(value['lists'], { separator: ', ', last: ' und ' });
    assert.deepEqual(Object.keys(value.strings), needed);
    assert.deepEqual([...new Set(Object.values(value.strings))], ['']);
    assert.deepEqual([...value.untranslated, ...needed].toSorted(), [...stringKeys].toSorted());
    assert.match(sheet, /\n {2}# Link at the very top[^\n]*\n {2}# da: Gå til indholdet\n {2}# en: Skip to content\n {2}skipToContent: ""\n/);
  });

  it('writes dates as the language does, in its own script and direction', () => {
    assert.match(sheetOf('ar'), /\nname: "العربية"\ndirection: rtl\n/);
    assert.equal(factsOf('hu')!.long, '{year}. {month} {day}.');
    assert.equal(factsOf('pl')!.months[10], 'listopada');
    assert.equal(factsOf('fo')!.name, 'Føroyskt');
    assert.equal(factsOf('fi')!.time, '{hour}.{minute}');
  });

  it('asks for name, months and weekdays where the machine does not know the language', () => {
    assert.equal(factsOf('tlh'), undefined);
    const sheet = sheetOf('tlh', 'en');
    assert.match(sheet, /^# Fill in all that is empty[^]*# The computer does not know the language\./);
    assert.match(sheet, /\nname: ""\n/);
    assert.match(sheet, /months: \["", /);
    assert.match(sheet, /long: "\{day\}\. \{month\} \{year\}"/);
  });
});

describe('a new language', () => {
  for (const code of ['de', 'ar', 'tlh', 'zh-Hant', 'pt-BR', 'ja', 'so']) {
    it(`is part of the site once its sheet is filled in, and says itself what is missing: ${code}`, () => {
      const { content, plan } = after(make(code, filledIn(sheetOf(code))));
      assert.deepEqual([...plan.files.keys()], [`languages/${code}.yaml`]);
      assert.equal(said(problemsIn(content)), '');
      const site = siteOf(content);
      assert.deepEqual([...site.languages.keys()], ['da', 'en', 'kl', code]);
      assert.deepEqual(site.languages.get(code)!.say('notInLanguageTitle').lang, code);
      assert.deepEqual(site.languages.get(code)!.say('nextStep').lang, 'da');
      const kinds = site.addresses.filter(({ language }) => language === code).map(({ kind }) => kind);
      assert.deepEqual([...new Set(kinds)], ['missing']);
      assert.match(refusal(make(code, filledIn(sheetOf(code))), content).en, /is on the site already/);
    });
  }

  it('is not made while a place is empty, and the lines are named', () => {
    const lines = filledIn(sheetOf('de')).split('\n');
    const line = lines.findIndex((one) => one.startsWith('  home:'));
    lines[line] = '  home: ""  # later';
    assert.deepEqual(refusal(make('de', lines.join('\n'))), {
      da: `new-language-de.yaml er ikke fyldt ud endnu. Én linje har et tomt felt (""): linje ${line + 1}. Udfyld resten, og kør kommandoen igen.`,
      en: `new-language-de.yaml is not filled in yet. One line has an empty place (""): line ${line + 1}. Fill in the rest, and run the command again.`,
    });
    assert.match(refusal(make('de', sheetOf('de').replaceAll('\n', '\r\n'))).en, new RegExp(`^new-language-de\\.yaml is not filled in yet\\. ${needed.length} lines`));
  });

  it('is not made with a mistake in its sheet, which is told at its place there', () => {
    const made = makeNew(make('de', filledIn(sheetOf('de')).replace('stepN: "Xx {n}"', 'stepN: "Schritt"')), tinyContent(), today, 'da');
    assert.ok('problems' in made);
    assert.deepEqual(made.problems.map(({ rule, file }) => `${rule} ${file}`), ['string-values new-language-de.yaml']);
  });

  it('that comes with the generator is listed, and nothing else is written', () => {
    const { content, plan } = after({ kind: 'language', id: 'kl' }, tinyContent(changed('site.yaml', 'da, en, kl', 'da, en')));
    assert.equal(plan.files.size, 0);
    assert.equal(textIn(content, 'site.yaml'), tinyFiles['site.yaml']);
    assert.equal(said(problemsIn(content)), '');
  });

  it('is refused where the site has it, or where its code is none, with the code that was meant', () => {
    assert.equal(refusal({ kind: 'language', id: 'kl' }).da, 'Sproget “kl” er på sitet allerede. Se content/site.yaml.');
    assert.match(refusal({ kind: 'language', id: 'færøsk' }).da, /er ikke koden for et sprog\. .* Skriv i stedet: fo$/);
    assert.deepEqual(['German', 'deutsch', 'EN_gb', 'polsk', '??'].map(suggestedCode), ['de', 'de', 'en-GB', 'pl', undefined]);
    for (const id of ['', 'D', '../de', 'de.yaml', 'german']) assert.match(refusal({ kind: 'language', id }).en, /is not the code of a language/, id);
  });
});
