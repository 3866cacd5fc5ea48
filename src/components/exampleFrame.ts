import { fill } from '../model/dates.ts';
import type { Frame, LanguageLink, Run, Say } from '../model/view.ts';
import { arabic, shipped } from './exampleWords.ts';

const directionOf = (lang: string): 'ltr' | 'rtl' => (lang === 'ar' ? 'rtl' : 'ltr');

/** Words in a language of the examples: `run('Tryk', 'da')`. `soft` marks where a long word may break. */
export const run = (text: string, lang = 'en', soft?: string): Run => ({ text, lang, dir: directionOf(lang), ...(soft ? { soft } : {}) });

/** Interface strings of the examples. What the Arabic ones lack is said in English, under `lang="en"`. */
const sayIn = (lang: string): Say => {
  const { say } = shipped.get(lang) ?? shipped.get('en')!;
  if (lang !== 'ar') return say;
  return (key, values = {}) => {
    const own = arabic[key];
    return own === undefined ? say(key, values) : run(fill(own, values), 'ar');
  };
};

/** The languages as on a page that Greenlandic lacks. */
const languages = (current: string): readonly LanguageLink[] => [
  { href: '#da', lang: 'da', dir: 'ltr', name: 'Dansk', current: current === 'da' },
  { href: '#en', lang: 'en', dir: 'ltr', name: 'English', current: current === 'en' },
  { href: '#kl', lang: 'kl', dir: 'ltr', name: 'Kalaallisut', current: current === 'kl', lacking: 'suli kalaallisuunngilaq' },
];

/** The frame of a page in `lang`, for examples and tests. */
export const exampleFrame = (lang = 'en'): Frame => ({
  lang,
  dir: directionOf(lang),
  headTitle: 'Example · Step by step to MitID',
  description: 'An example.',
  alternates: [],
  noindex: true,
  hyphens: lang === 'kl' ? 'manual' : 'auto',
  siteName: run('Step by step to MitID'),
  home: { href: '#home', words: run('Home page') },
  languages: languages(lang),
  notOfficial: [
    {
      before: run('This is not the official MitID website. The official one is '),
      link: { href: 'https://www.mitid.dk/', text: 'mitid.dk' },
      after: run('.'),
    },
  ],
  footer: [
    { href: '#about', words: run('About this site') },
    { href: '#accessibility', words: run('Accessibility') },
    { href: '#privacy', words: run('Privacy') },
  ],
  base: '/',
  say: sayIn(lang),
});
