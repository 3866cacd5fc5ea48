/**
 * Situation: as "all-translated", with Arabic added by one file in content/languages/ and three pages in it. Nothing else
 * of the content is changed: not even site.yaml names it.
 */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { listFiles, readSources } from '../../src/model/files.ts';
import { assemble } from '../../src/model/site.ts';
import { all, attribute, only, textRuns, withClass, wordsOf } from '../browser/html.ts';
import { buildSite, projectRoot } from './build-site.ts';
import type { BuiltSite } from './build-site.ts';
import { assertMissingPage } from './missing-page.ts';
import { alternatesOf, linkTo, noticesOf } from './site-facts.ts';

const own = join(projectRoot, 'tests', 'sites', 'four-languages');

describe('a fourth language, from right to left', () => {
  let site: BuiltSite;
  before(async () => {
    site = await buildSite('four-languages', { over: 'all-translated' });
  });

  it('is added by one file and its pages, and changes no other file', () => {
    const added = listFiles(own);
    const others = listFiles(join(projectRoot, 'tests', 'sites', 'all-translated'));
    assert.deepEqual(added, ['articles/home.ar.mdx', 'guides/brew/grind.ar.mdx', 'guides/brew/guide.ar.mdx', 'languages/ar.yaml']);
    assert.deepEqual(added.filter((name) => others.includes(name)), []);
    assert.doesNotMatch(readFileSync(join(projectRoot, site.content, 'site.yaml'), 'utf8'), /\bar\b/);
  });

  it('has its three pages, two to practise on, the search and two missing ones, beside the twenty-four others', () => {
    assert.deepEqual(site.report().pages, { da: 8, en: 8, kl: 8, ar: 6 });
    assert.deepEqual(site.report().missing, { da: 0, en: 0, kl: 0, ar: 2 });
    assert.equal(site.report().untranslated['ar'], 0, 'it says every string itself');
  });

  it('its pages run from right to left, and the other languages inside them do not', () => {
    const page = site.page('/ar/brew/grind/');
    assert.deepEqual([attribute(page, 'lang'), attribute(page, 'dir')], ['ar', 'rtl']);
    const runs = textRuns(page);
    const marked = runs.filter((run) => run.lang !== 'ar').map((run) => [run.words, run.lang, run.dir]);
    for (const wanted of [['Start', 'da', 'ltr'], ['Dansk', 'da', 'ltr'], ['Kaffehjælpen', 'da', 'ltr']]) {
      assert.ok(marked.some((found) => found.join() === wanted.join()), `${wanted.join(' ')} in ${JSON.stringify(marked)}`);
    }
    assert.deepEqual(marked.filter(([, , dir]) => dir !== 'ltr'), []);
    assert.ok(runs.some((run) => run.words === 'اختر رمزك الخاص.' && run.lang === 'ar' && run.dir === 'rtl'));
  });

  it('on the pages of other languages its name runs from right to left', () => {
    const link = linkTo(withClass(site.page('/da/bryg/mal/'), 'languages')[0]!, '/ar/brew/grind/');
    assert.deepEqual(['lang', 'hreflang', 'dir'].map((name) => attribute(link, name)), ['ar', 'ar', 'rtl']);
    assert.equal(wordsOf(link), 'العربية');
    assert.equal(wordsOf(linkTo(withClass(site.page('/da/om/'), 'languages')[0]!, '/ar/about/')), 'العربية غير متاح بالعربية بعد');
  });

  it('what lacks Arabic has the honest page in Arabic', () => {
    const surroundings = { sitemap: site.read('sitemap.xml'), origin: 'https://kaffe.example' };
    const said = { lang: 'ar', dir: 'rtl', heading: 'هذه الصفحة غير متاحة بالعربية بعد', lacking: 'غير متاح بالعربية بعد' } as const;
    assertMissingPage(
      site.page('/ar/about/'),
      {
        ...said,
        address: '/ar/about/',
        doors: [
          { lang: 'da', href: '/da/om/', name: 'Dansk', title: 'Om siden' },
          { lang: 'en', href: '/en/about/', name: 'English', title: 'About the site' },
          { lang: 'kl', href: '/kl/about/', name: 'Kalaallisut', title: 'Nittartagaq pillugu' },
        ],
      },
      surroundings,
    );
    assertMissingPage(
      site.page('/ar/brew/pour/'),
      {
        ...said,
        address: '/ar/brew/pour/',
        doors: [
          { lang: 'da', href: '/da/bryg/pour/', name: 'Dansk', title: 'Hæld op' },
          { lang: 'en', href: '/en/brew/pour/', name: 'English', title: 'Pour' },
          { lang: 'kl', href: '/kl/brew/pour/', name: 'Kalaallisut', title: 'Kuisigit' },
        ],
      },
      surroundings,
    );
    assert.equal(wordsOf(linkTo(only(site.page('/ar/brew/pour/'), 'main'), '/ar/brew/')), 'حضّر القهوة');
  });

  it('whose turn it is, numbers, limits and dates are said in Arabic', () => {
    const page = site.page('/ar/brew/grind/');
    assert.deepEqual(withClass(page, 'turn').map(wordsOf), ['1.1 أنت', '1.2 أنت', '1.3 التطبيق']);
    assert.deepEqual(withClass(page, 'look-away').map(wordsOf), ['تأكد من أن لا أحد غيرك يرى الشاشة']);
    assert.deepEqual(withClass(page, 'limit').map(wordsOf), ['المهلة: دقيقتان'], 'two has a form of its own');
    assert.ok(textRuns(page).some((run) => run.words === 'آخر مراجعة: 9 مارس 2026'));
    assert.ok(textRuns(page).some((run) => run.words === 'الاثنين–الجمعة'), 'opening hours');
  });

  it('each of the six Arabic plural forms is used where Unicode says', () => {
    const arabic = assemble(readSources(join(projectRoot, site.content))).site!.languages.get('ar')!;
    const limit = (n: number) => arabic.say('limitMinutes', { n }).text;
    assert.deepEqual([0, 1, 2, 3, 10, 11, 99, 100].map(limit), [
      'المهلة: 0 دقيقة', 'المهلة: دقيقة واحدة', 'المهلة: دقيقتان', 'المهلة: 3 دقائق', 'المهلة: 10 دقائق', 'المهلة: 11 دقيقة', 'المهلة: 99 دقيقة', 'المهلة: 100 دقيقة',
    ]);
  });

  it('a translation that nobody recorded says so in Arabic, with the way to its source', () => {
    assert.deepEqual(noticesOf(site.page('/ar/brew/grind/')), [
      { says: 'لم يسجّل أحد ما إذا كانت هذه الترجمة محدّثة.', leads: '/da/bryg/mal/' },
    ]);
    assert.ok(textRuns(site.page('/ar/brew/grind/')).some((run) => run.words === 'اقرأ الصفحة باللغة الدنماركية'));
  });

  it('the four variants of a page name each other, and those without it do not', () => {
    assert.deepEqual(Object.keys(alternatesOf(site.page('/ar/brew/'))), ['da', 'en', 'kl', 'ar']);
    assert.deepEqual(Object.keys(alternatesOf(site.page('/en/brew/'))), ['da', 'en', 'kl', 'ar']);
    assert.deepEqual(Object.keys(alternatesOf(site.page('/en/about/'))), ['da', 'en', 'kl']);
  });

  it('an address that leads nowhere is answered in Arabic too', () => {
    assert.equal(wordsOf(only(site.page('/ar/404.html'), 'h1')), 'لم يتم العثور على الصفحة');
    const parts = all(site.page('/404.html'), 'section').map((section) => [attribute(section, 'lang'), attribute(section, 'dir')]);
    assert.deepEqual(parts, [['da', 'ltr'], ['en', 'ltr'], ['kl', 'ltr'], ['ar', 'rtl']]);
  });
});
