import { longUnits, numberWords } from './number-words.ts';
import type { NumberWords } from './number-words.ts';

/** A number as a text says it. */
export interface SaidNumber {
  /** As it stands there, with its unit: "3 minutter". */
  readonly said: string;
  readonly offset: number;
  /** What it may mean: "8.00" is a time of day, or eight. The likeliest first. */
  readonly values: readonly string[];
  /** "minute", where it is one that every language here knows. */
  readonly unit?: string;
  /** Written in letters, which a sentence may do without: "de to" is also "they". */
  readonly inLetters: boolean;
  /** Only answers a number of the other language, and is never lacking itself: "twice", "a". */
  readonly may: boolean;
}

/** Words and digits, each once. All parts are bounded and begin differently, so that nothing is read twice. */
const token = /\+?\d[\d.,:]*\d|\d|\p{L}+/gu;

const phoneGroups = /^(?:2-2-2|3-3|2-2-2-2|4-4|3-3-2|3-2-3|2-3-3)$/;

/** Whether a text may hold a number that the other language must have. Most do not, and need no closer look. */
export function hasNumbers(words: string, language: string): boolean {
  if (/\d/.test(words)) return true;
  const own = numberWords[language];
  return own !== undefined && words.toLowerCase().split(/[^a-z]+/).some((word) => Object.hasOwn(own.words, word));
}

/** Every number in a text, in digits or in letters. */
export function numbersIn(words: string, language: string): SaidNumber[] {
  const own = numberWords[language];
  const tokens = [...words.matchAll(token)].map((match) => ({ text: match[0], offset: match.index, end: match.index + match[0].length }));
  const found: SaidNumber[] = [];
  let index = 0;
  while (index < tokens.length) {
    const { text, offset } = tokens[index]!;
    const after = (count: number) => tokens[index + count];
    const between = (count: number) => words.slice(after(count - 1)!.end, after(count)?.offset ?? words.length);
    const push = (values: readonly string[], taken: number, more: Partial<SaidNumber> = {}) => {
      const unit = more.unit === undefined ? unitAfter(words, tokens, index + taken, own) : { unit: more.unit, taken: 0 };
      taken += unit?.taken ?? 0;
      const end = words.startsWith('%', after(taken - 1)!.end) ? after(taken - 1)!.end + 1 : unit?.end ?? after(taken - 1)!.end;
      const { unit: _, ...rest } = more;
      found.push({ said: words.slice(offset, end), offset, values, inLetters: false, may: false, ...(unit?.unit ? { unit: unit.unit } : {}), ...rest });
      index += taken;
    };

    if (!/\d/.test(text)) {
      const lower = text.toLowerCase();
      const attached = () => (offset > 0 && /[\p{L}\d-]/u.test(words[offset - 1]!)) || /^-?\d/.test(words.slice(tokens[index]!.end, tokens[index]!.end + 2));
      const month = own?.months.indexOf(lower) ?? -1;
      if (month >= 0 && between(1).trim() === '' && /^\d{1,2}$/.test(after(1)?.text.replace(/,$/, '') ?? '')) {
        const year = between(2).replace(',', '').trim() === '' && /^\d{4}$/.test(after(2)?.text ?? '') ? after(2)!.text : '';
        push([dateOf(year, month + 1, after(1)!.text)], year === '' ? 2 : 3, { unit: '' });
      } else if (own !== undefined && Object.hasOwn(own.words, lower) && !attached()) push([own.words[lower]!], 1, { inLetters: true });
      else if (own !== undefined && Object.hasOwn(own.may, lower) && !attached()) push([own.may[lower]!], 1, { inLetters: true, may: true, unit: '' });
      else index += 1;
      continue;
    }

    // "CPR-nummer 2b", "5C.3", "P4", "IPv6": a name, the same in every language.
    const before = offset > 0 ? words[offset - 1]! : '';
    const named = /\p{L}/u.test(before) ? /\p{L}+$/u.exec(words.slice(Math.max(0, offset - 20), offset))![0] : '';
    const tail = between(1) === '' ? (after(1)?.text ?? '') : '';
    if (named !== '' || /^\p{Lu}{1,3}$/u.test(tail) && !/^[KMGTk]B$/.test(tail)) {
      const more = named === '' ? /^\.\d+/.exec(words.slice(after(1)!.end))?.[0] ?? '' : '';
      const name = named === '' ? text + tail + more : named + text;
      found.push({ said: name, offset: offset - named.length, values: [name.toUpperCase()], inLetters: false, may: false });
      index += named === '' ? (more === '' ? 2 : 3) : 1;
      continue;
    }

    const groups = groupsFrom(words, tokens, index);
    if (groups !== undefined) {
      push(groups.values, groups.taken, { unit: '' });
      continue;
    }
    if (/^\d{6}$/.test(text) && between(1) === '-' && /^\d{4}$/.test(after(1)?.text ?? '')) {
      push([text + after(1)!.text], 2, { unit: '' });
      continue;
    }
    const iso = /^(\d{4})-(\d\d)-(\d\d)/.exec(words.slice(offset, offset + 10)) ?? undefined;
    if (iso !== undefined && after(2) !== undefined) {
      push([dateOf(iso[1]!, Number(iso[2]), iso[3]!)], 3, { unit: '' });
      continue;
    }
    const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(words.slice(offset, offset + 10)) ?? undefined;
    if (slashed !== undefined) {
      push([dateOf(slashed[3]!, Number(slashed[2]), slashed[1]!)], 3, { unit: '' });
      continue;
    }
    const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
    if (dotted !== null) {
      push([dateOf(dotted[3]!, Number(dotted[2]), dotted[1]!)], 1, { unit: '' });
      continue;
    }
    // "23. november 2026", "23rd November 2026", "23 November"
    const ordinal = /^(?:st|nd|rd|th)$/.test(tail) ? 2 : 1;
    const month = own?.months.indexOf(after(ordinal)?.text.toLowerCase() ?? '') ?? -1;
    if (month >= 0 && /^\d{1,2}$/.test(text) && /^\.? (?:of )?$/.test(between(ordinal))) {
      const year = between(ordinal + 1).replace(',', '') === ' ' && /^\d{4}$/.test(after(ordinal + 1)?.text ?? '') ? after(ordinal + 1)!.text : '';
      push([dateOf(year, month + 1, text)], ordinal + (year === '' ? 1 : 2), { unit: '' });
      continue;
    }
    const half = /^ ?([ap])\.?m\b/i.exec(words.slice(tokens[index]!.end, tokens[index]!.end + 5))?.[1]?.toLowerCase();
    push(readingsOf(text, half, own), 1, half === undefined ? {} : { unit: '' });
  }
  return found;
}

const dateOf = (year: string, month: number, day: string) => `${year}-${String(month).padStart(2, '0')}-${String(Number.parseInt(day, 10)).padStart(2, '0')}`;

interface Token {
  readonly text: string;
  readonly offset: number;
  readonly end: number;
}

/** "3 minutter", "5 working days", "12cm". */
function unitAfter(words: string, tokens: readonly Token[], index: number, own: NumberWords | undefined): { unit: string; taken: number; end?: number } | undefined {
  const last = tokens[index - 1]!;
  if (/^ ?%/.test(words.slice(last.end, last.end + 2))) return { unit: '%', taken: 0, end: words.indexOf('%', last.end) + 1 };
  const next = tokens[index];
  if (next === undefined || !/^[ -]?$/.test(words.slice(last.end, next.offset))) return undefined;
  const unit = own?.units[next.text.toLowerCase()];
  if (unit !== undefined && Object.hasOwn(own!.units, next.text.toLowerCase())) return { unit, taken: 1 };
  const second = tokens[index + 1];
  const long = second === undefined ? undefined : longUnits[words.slice(next.offset, second.end).toLowerCase()];
  return long === undefined ? undefined : { unit: long, taken: 2 };
}

/** Digits in groups: a phone number, or thousands. */
function groupsFrom(words: string, tokens: readonly Token[], from: number): { values: string[]; taken: number } | undefined {
  const first = tokens[from]!;
  const plus = first.text.startsWith('+');
  const groups = [first.text.replace('+', '')];
  for (let next = from + 1; next < tokens.length && groups.length < 6 && /^\d{2,4}$/.test(tokens[next]!.text) && words.slice(tokens[next - 1]!.end, tokens[next]!.offset) === ' '; next += 1) groups.push(tokens[next]!.text);
  if (!groups.every((group) => /^\d+$/.test(group))) return undefined;
  if (plus) return { values: [groups.join(''), groups.join('').replace(/^(?:45|29[89])/, '')], taken: groups.length };
  if (/^\d{8}$/.test(groups[0]!)) return { values: [groups[0]!], taken: 1 };
  for (let taken = groups.length; taken > 1; taken -= 1) {
    const some = groups.slice(0, taken);
    const isPhone = phoneGroups.test(some.map(({ length }) => length).join('-'));
    const isThousands = /^[1-9]\d{0,2}$/.test(some[0]!) && some.slice(1).every(({ length }) => length === 3);
    if (isPhone || isThousands) return { values: [some.join('')], taken };
  }
  return undefined;
}

/** What digits with points, commas and colons may mean. */
function readingsOf(text: string, half: string | undefined, own: NumberWords | undefined): string[] {
  const clock = /^(\d{1,2})(?:[.:](\d\d))?$/.exec(text);
  const isTime = clock !== null && Number(clock[1]) <= 24 && Number(clock[2] ?? 0) < 60;
  const hour = isTime ? (half === undefined ? Number(clock[1]) : (Number(clock[1]) % 12) + (half === 'p' ? 12 : 0)) : 0;
  const time = isTime ? [`${hour}:${clock[2] ?? '00'}`] : [];
  if (isTime && half !== undefined) return time;
  if (/^\d+$/.test(text)) return [String(BigInt(text)), ...time];
  if (text.includes(':')) return [...time, text];
  const plain = text.replaceAll(',', '.');
  const thousands = /^[1-9]\d{0,2}(?:\.\d{3})+$/.test(plain) ? [plain.replaceAll('.', '')] : [];
  const both = /^([1-9]\d{0,2}(?:[.,]\d{3})+)([.,])(\d{1,2})$/.exec(text);
  if (both !== null && !both[1]!.includes(both[2]!)) return [`${both[1]!.replace(/[.,]/g, '')}.${both[3]}`];
  const isDecimal = own !== undefined && text.includes(own.decimal);
  return isDecimal ? [plain, ...thousands, ...time] : [...thousands, plain, ...time];
}
