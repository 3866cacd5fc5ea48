import { addressOf } from './addresses.ts';
import { nameOfLanguage } from './language.ts';
import type { Language } from './language.ts';
import type { Page, Variant } from './page.ts';
import { hrefOf } from './prose.ts';
import type { Site } from './site.ts';
import type { LinkView, Notice } from './view.ts';

/**
 * What the top of a variant must say of it: that it is a draft, and how it stands to its source.
 * @param marks how many places of the page are marked as out of date
 */
export function noticesOf(site: Site, language: Language, page: Page, variant: Variant, marks = 0): Notice[] {
  const { state, draft } = site.freshness(page, variant);
  const original = site.languages.get(page.sourceLanguage);
  const hasSource = original !== undefined && original.code !== language.code && page.variants.has(original.code);
  const source: LinkView | undefined = hasSource
    ? { href: hrefOf(site, addressOf(page, original.code, site.pages)), hreflang: original.code, words: language.say('readSource', { language: nameOfLanguage(language, original).in }) }
    : undefined;
  const notice = (kind: Notice['kind'], words: Notice['words']): Notice => (source === undefined ? { kind, words } : { kind, words, source });
  const notices: Notice[] = [];
  if (draft) notices.push(notice('draft', language.say(state === 'source' ? 'draftSource' : 'draft')));
  if (state === 'outdated') notices.push({ ...notice('outdated', language.say('outdated', { language: nameOfLanguage(language, original!).adjective })), ...(marks === 0 ? {} : { places: language.say('changedPlaces', { n: marks }) }) });
  if (state === 'unknown') notices.push(notice('unknown', language.say('unknownAge')));
  return notices;
}
