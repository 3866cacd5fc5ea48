import { placeOf, textOf } from '../../model/subset.ts';
import { article } from '../example.ts';
import { everythingWritten } from '../lines.ts';
import { pageSources, shownIn } from '../links.ts';
import { rule, say } from '../rule.ts';

/** Where anybody can have an address of their own. */
const publicHost = /^(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|msn|aol|gmx|proton|protonmail|mail|jubii|ofir|stofanet|greennet)\.(?:com|dk|net|org|me|gl|se|no|de|co\.uk)$/;

/** Words in the address of an office: what has one of them is nobody's own. */
const office = new Set(
  ('info kontakt contact support help hjaelp hjælp helpdesk hotline post mail email kundeservice kundecenter borgerservice citizenservice service services ' +
    'office kontor kontoret sekretariat secretariat admin administration webmaster web redaktion presse press tilgaengelighed tilgængelighed accessibility ' +
    'dpo databeskyttelse dataprotection privacy privatliv team hello hej salg sales it drift noreply no reply bibliotek library kommune kommunen raadgivning ' +
    'rådgivning security sikkerhed misbrug abuse feedback digital public digitalisering job jura legal fornavn efternavn navn firstname lastname name').split(' '),
);

/** Domains that are kept for examples. */
const forExamples = /^(?:.+\.)?(?:example|eksempel)\.[a-z]+$/;

/** The e-mail address of a person. */
export const lookAlikeEmail = rule<{ address: string }>({
  id: 'look-alike-email',
  severity: 'error',
  within: 'file',
  why: {
    da: 'En persons adresse på en hjemmeside bliver samlet op af svindlere, og den virker ikke, når personen holder op.',
    en: 'The address of a person on a website is picked up by fraudsters, and it fails when the person leaves.',
  },
  good: article('da', 'Skriv til kontakt@kommune.example.'),
  bad: { files: article('da', 'Skriv til anna.jensen@kommune.example.'), at: 'articles/about.da.mdx:6:11' },
  words: ({ address }) =>
    say(
      [`“${address}” ligner en persons e-mailadresse.`, 'Kun adresser på kontorer må stå på siden, for eksempel kontakt@kommune.dk.', 'Skriv kontorets adresse, eller brug navn@example.com, hvis adressen er opdigtet.'],
      [`“${address}” looks like the e-mail address of a person.`, 'Only addresses of offices may stand on the page, such as contact@council.dk.', 'Write the address of the office, or use name@example.com if the address is made up.'],
    ),
  find: (content, found) => {
    for (const { words, at } of everythingWritten(content)) {
      for (const { address, index } of addressesIn(words)) if (isOfPerson(address)) found(at(index), { address });
    }
    for (const source of pageSources(content.sources)) {
      for (const link of shownIn(source).links) {
        if (!link.url.startsWith('mailto:')) continue;
        const address = link.url.slice('mailto:'.length).split('?')[0]!;
        // Where the words are the address too, it has been found there.
        if (!textOf(link).includes(address) && isOfPerson(address)) found(placeOf(source.path, link), { address });
      }
    }
  },
});

/** Looked for from each @, so that long words cost nothing. */
function addressesIn(words: string): { address: string; index: number }[] {
  const addresses: { address: string; index: number }[] = [];
  for (let at = words.indexOf('@'); at >= 0; at = words.indexOf('@', at + 1)) {
    let index = at;
    while (index > 0 && at - index < 64 && /[\p{L}\d._+-]/u.test(words[index - 1]!)) index -= 1;
    while (index < at && !/[\p{L}\d]/u.test(words[index]!)) index += 1;
    const domain = /^[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/u.exec(words.slice(at + 1, at + 256))?.[0];
    if (index < at && domain !== undefined) addresses.push({ address: words.slice(index, at + 1) + domain, index });
  }
  return addresses;
}

function isOfPerson(address: string): boolean {
  const [local = '', domain = ''] = address.toLowerCase().split('@');
  const names = local.split(/[^\p{L}]+/u).filter((name) => name !== '');
  if (forExamples.test(domain) || names.some((name) => office.has(name))) return false;
  return publicHost.test(domain) || (/^[\p{L}-]+(?:\.[\p{L}-]+)+\d*$/u.test(local) && names.length > 1);
}
