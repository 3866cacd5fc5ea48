import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'yaml';
import { makeLanguages, nameOfLanguage } from '../../../src/model/language.ts';
import { languageSchema } from '../../../src/model/schemas/language.ts';
import { language, languageText, siteOf } from './support.ts';

const settings = (code: 'da' | 'en' | 'kl') => languageSchema.parse(parse(languageText(code)));
const site = siteOf();
const [da, kl] = [language(site, 'da'), language(site, 'kl')];

describe('A language', () => {
  it('says its strings under its own code and direction', () => {
    assert.deepEqual(da.say('stepN', { n: 5 }), { text: 'Trin 5', lang: 'da', dir: 'ltr' });
  });

  it('counts in its own plurals', () => {
    assert.equal(da.say('limitMinutes', { n: 1 }).text, 'Tidsfrist: 1 minut');
    assert.equal(da.say('limitMinutes', { n: 3 }).text, 'Tidsfrist: 3 minutter');
  });

  it('says what it has not translated in the language that stands in, under that code', () => {
    assert.deepEqual(kl.say('limitMinutes', { n: 3 }), { text: 'Tidsfrist: 3 minutter', lang: 'da', dir: 'ltr' });
  });

  it('follows the stand-in of a stand-in', () => {
    const { noneFits: _, ...strings } = settings('da').strings;
    const made = makeLanguages([{ ...settings('da'), strings }, settings('en'), settings('kl')]);
    assert.deepEqual(made.get('kl')!.say('noneFits'), { text: 'If no guide fits', lang: 'en', dir: 'ltr' });
  });

  it('throws for a string that nobody has: checks must have refused it before', () => {
    const made = makeLanguages([{ ...settings('en'), strings: {} }]);
    assert.throws(() => made.get('en')!.say('home'), /No string “home” for “en”/);
  });

  it('carries soft hyphens beside its words only where browsers have none', () => {
    assert.deepEqual(kl.run('Ilitsersuut'), { text: 'Ilitsersuut', lang: 'kl', dir: 'ltr', soft: 'Ilit\u00ADser\u00ADsuut' });
    assert.deepEqual(kl.run('Saqqaa'), { text: 'Saqqaa', lang: 'kl', dir: 'ltr' });
    assert.deepEqual(da.run('Vejledningerne'), { text: 'Vejledningerne', lang: 'da', dir: 'ltr' });
  });

  it('names other languages in its words, or by their own name', () => {
    assert.deepEqual(nameOfLanguage(da, kl), { adjective: 'grønlandske', in: 'grønlandsk' });
    assert.deepEqual(nameOfLanguage({ ...da, languages: {} }, kl), { adjective: 'Kalaallisut', in: 'Kalaallisut' });
  });
});

describe('The languages of a site', () => {
  const arabic = (more = '') =>
    languageText('en').replace('code: en', 'code: ar').replace('name: English', 'name: العربية').replace('direction: ltr', `direction: rtl\n${more}`)
      .replace('limitMinutes: "{n, plural, one {Time limit: # minute} other', 'limitMinutes: "{n, plural, zero {0} one {1} two {2} few {few #} many {many #} other');

  it('grow by one file, from right to left as well', () => {
    const ar = language(siteOf({ 'languages/ar.yaml': arabic() }), 'ar');
    assert.deepEqual([ar.direction, ar.say('home').dir, ar.say('limitMinutes', { n: 11 }).text], ['rtl', 'rtl', 'many 11']);
  });

  it('stand in the order of site.yaml, added ones after those', () => {
    assert.deepEqual([...siteOf({ 'languages/ar.yaml': arabic() }).languages.keys()], ['da', 'en', 'kl', 'ar']);
    const first = siteOf({ 'languages/ar.yaml': arabic(), 'site.yaml': siteYaml.replace('[da, en, kl]', '[ar, da, en, kl]') });
    assert.deepEqual([...first.languages.keys()], ['ar', 'da', 'en', 'kl']);
  });

  it('say differently what the site says differently, and the rest as before', () => {
    const own = language(siteOf({ 'languages/kl.yaml': 'code: kl\nstrings: { home: Hjem }\n' }), 'kl');
    assert.equal(own.say('home').text, 'Hjem');
    assert.equal(own.say('stepN', { n: 1 }).text, 'Alloriarneq 1');
    assert.equal(own.say('noneFits').lang, 'da');
    assert.deepEqual(own.languages['da'], { adjective: 'qallunaatut', in: 'qallunaatut' });
  });
});

const siteYaml = 'name: { da: Lille side }\naddress: https://tiny.example/\nlanguages: [da, en, kl]\nsourceLanguage: da\nofficial: { name: mitid.dk, url: "https://www.mitid.dk/" }\nguides: [phone]\narticles:\n  - { id: about, slugs: { da: om }, footer: true }\n';
