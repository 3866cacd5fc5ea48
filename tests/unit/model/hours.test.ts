import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { supportView } from '../../../src/model/hours.ts';
import type { Contact } from '../../../src/model/schemas/site.ts';
import { language, siteOf } from './support.ts';

const site = siteOf();
const { languages } = site;
const [da, en, kl] = [language(site, 'da'), language(site, 'en'), language(site, 'kl')];

const contact = (hours: Contact['hours'], more: Partial<Contact> = {}): Contact => ({ id: 'help', name: 'Hjælp', purpose: {}, kind: 'help', phone: '+4533980010', timeZone: 'Europe/Copenhagen', alsoIn: [], hours, ...more });
const office = contact([{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '20:00' }]);
const times = (one: Contact, reader = da) => supportView(one, reader, languages).hours.map((hours) => hours.time);
const days = (one: Contact, reader = da) => supportView(one, reader, languages).hours.map((hours) => hours.days.map((day) => day.text));
const zone = (one: Contact, reader = da) => supportView(one, reader, languages).zone.text;

describe('Opening hours', () => {
  it('stand in the time of the contact where readers have none of their own', () => {
    assert.deepEqual(times(office), ['8.00–20.00']);
    assert.deepEqual(times(office, en), ['8:00–20:00']);
    assert.equal(zone(office), 'dansk tid');
  });

  it('stand in the time of Greenland for its readers, three hours earlier', () => {
    assert.deepEqual(times(office, kl), ['5.00–17.00']);
    assert.equal(zone(office, kl), 'Kalaallit Nunaat');
  });

  it('may be shifted for Greenland because the distance is the same in summer and winter', () => {
    const hourIn = (timeZone: string, when: string) => Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(new Date(when)));
    for (const when of ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z', '2027-01-15T12:00:00Z', '2027-07-15T12:00:00Z']) {
      assert.equal(hourIn('Europe/Copenhagen', when) - hourIn('America/Nuuk', when), 3, when);
    }
  });

  it('stay in the time of the contact where the distance differs over the year', () => {
    // One hour ahead of Copenhagen in winter, none in summer.
    const inJohannesburg = { ...en, timeZone: 'Africa/Johannesburg' };
    assert.deepEqual(times(office, inJohannesburg), ['8:00–20:00']);
    assert.equal(zone(office, inJohannesburg), 'Danish time');
  });

  it('are shifted for any zone at a fixed distance, and named by its city where the language has no word', () => {
    const inLondon = { ...en, timeZone: 'Europe/London' };
    assert.deepEqual(times(office, inLondon), ['7:00–19:00']);
    assert.equal(zone(office, inLondon), 'London');
    assert.equal(zone(contact([], { timeZone: 'America/New_York' })), 'New York');
  });

  it('stay in the time of the contact where an hour would move to another day', () => {
    const always = contact([{ days: ['mon'], from: '00:00', to: '24:00' }]);
    assert.deepEqual(times(always, kl), ['0.00–24.00']);
    assert.equal(zone(always, kl), 'Copenhagen');
    assert.deepEqual(times(contact([{ days: ['mon'], from: '03:00', to: '24:00' }]), kl), ['0.00–21.00']);
  });

  it('join days that follow each other, and put public holidays last', () => {
    assert.deepEqual(days(office), [['mandag–fredag']]);
    assert.deepEqual(days(contact([{ days: ['holiday', 'sun', 'sat'], from: '10:00', to: '16:00' }])), [['lørdag–søndag', 'helligdage']]);
    assert.deepEqual(days(contact([{ days: ['fri', 'mon', 'tue', 'sun'], from: '10:00', to: '16:00' }]), en), [['Monday–Tuesday', 'Friday', 'Sunday']]);
  });

  it('name public holidays in the language that stands in, marked', () => {
    const [hours] = supportView(contact([{ days: ['holiday'], from: '10:00', to: '16:00' }]), kl, languages).hours;
    assert.deepEqual(hours!.days, [{ text: 'helligdage', lang: 'da', dir: 'ltr' }]);
  });

  it('name dates of every year', () => {
    assert.deepEqual(days(contact([{ dates: ['12-24', '12-31'], from: '10:00', to: '14:00' }])), [['24. december', '31. december']]);
  });

  it('stand in the other zones of the contact as well, where the distance never changes', () => {
    const both = { ...office, alsoIn: ['America/Nuuk', 'Africa/Johannesburg'] };
    const view = supportView(both, da, languages);
    assert.deepEqual([view.zone.text, view.otherZones.map((one) => one.text)], ['dansk tid', ['grønlandsk tid']]);
    assert.deepEqual(view.hours.map((one) => [one.time, one.others]), [['8.00–20.00', ['5.00–17.00']]]);
  });

  it('stand in one zone alone where the language has a zone of its own', () => {
    const view = supportView({ ...office, alsoIn: ['America/Nuuk'] }, kl, languages);
    assert.deepEqual([view.otherZones, view.hours.map((one) => [one.time, one.others])], [[], [['5.00–17.00', []]]]);
  });

  it('go with a number to call, in pairs', () => {
    const phone = (number: string) => supportView(contact([], { phone: number }), kl, languages).phone;
    assert.deepEqual(phone('+4533980010'), { number: '+45 33 98 00 10', href: 'tel:+4533980010' });
    assert.equal(phone('+299345678')?.number, '+299 34 56 78');
    assert.equal(phone('+441234567890')?.number, '+441234567890');
    assert.equal(supportView(contact([], { phone: undefined }), da, languages).phone, undefined);
  });

  it('go with a name and a purpose in the reader’s language, or in another that has them, marked', () => {
    const place = contact([], { name: { da: 'Borgerservice', en: 'Citizen Service' }, purpose: { da: 'I kommunen.' } });
    const [inEnglish, inGreenlandic] = [supportView(place, en, languages), supportView(place, kl, languages)];
    assert.deepEqual([inEnglish.name.text, inEnglish.name.lang], ['Citizen Service', 'en']);
    assert.deepEqual([inEnglish.purpose?.text, inEnglish.purpose?.lang], ['I kommunen.', 'da']);
    assert.deepEqual([inGreenlandic.name.text, inGreenlandic.name.lang], ['Borgerservice', 'da']);
    assert.equal(supportView(office, en, languages).name.lang, 'en');
  });
});
