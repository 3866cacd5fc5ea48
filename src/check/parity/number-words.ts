/** What a language writes for numbers. Of a language that is not here only digits are compared. */
export interface NumberWords {
  /** Words that mean a number and nothing else. */
  readonly words: Readonly<Record<string, string>>;
  /** Words that may stand for a number in the other language, but need not: "twice", "both", "third", "a". */
  readonly may: Readonly<Record<string, string>>;
  readonly months: readonly string[];
  /** What limits are measured in, by what all languages share. */
  readonly units: Readonly<Record<string, string>>;
  readonly decimal: '.' | ',';
}

const numbered = (from: number, words: string) => Object.fromEntries(words.split(' ').map((word, index) => [word, String(index + from)]));
const all = (unit: string, words: string) => Object.fromEntries(words.split(' ').map((word) => [word, unit]));

const everywhere = {
  ...all('cm', 'cm'), ...all('mm', 'mm'), ...all('km', 'km'), ...all('%', '%'), ...all('MB', 'mb'), ...all('GB', 'gb'), ...all('KB', 'kb'), ...all('px', 'px pixels pixel'),
};

/** By language. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  da: {
    words: numbered(2, 'to tre fire fem seks syv otte ni ti elleve tolv'),
    may: {
      ...all('1', 'en et én ét ene eneste første'), ...all('2', 'anden andet andre begge dobbelt dobbelte par toer'), ...all('0', 'nul ingen intet'),
      ...numbered(3, 'tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte'),
    },
    months: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
    units: {
      ...everywhere, ...all('second', 'sekund sekunder sek'), ...all('minute', 'minut minutter minutters min'), ...all('hour', 'time timer timers'), ...all('day', 'dag dage dages'),
      ...all('workday', 'hverdag hverdage hverdages arbejdsdage'), ...all('week', 'uge uger ugers'), ...all('month', 'måned måneder måneders'), ...all('year', 'år års'), ...all('%', 'procent pct'),
    },
    decimal: ',',
  },
  en: {
    words: numbered(2, 'two three four five six seven eight nine ten eleven twelve'),
    may: {
      ...all('1', 'one a an once single first only'), ...all('2', 'twice both second double couple pair'), ...all('3', 'thrice'), ...all('0', 'zero no none nought'),
      ...numbered(3, 'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'),
    },
    months: 'january february march april may june july august september october november december'.split(' '),
    units: {
      ...everywhere, ...all('second', 'second seconds sec'), ...all('minute', 'minute minutes min'), ...all('hour', 'hour hours'), ...all('day', 'day days'),
      ...all('workday', 'weekday weekdays workday workdays'), ...all('week', 'week weeks'), ...all('month', 'month months'), ...all('year', 'year years'), ...all('%', 'percent'),
    },
    decimal: '.',
  },
};

/** Units of two words. */
export const longUnits: Readonly<Record<string, string>> = { 'working day': 'workday', 'working days': 'workday', 'business day': 'workday', 'business days': 'workday', 'per cent': '%' };
