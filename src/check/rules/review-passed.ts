import { tinyGuide } from '../example-guide.ts';
import { rule, say } from '../rule.ts';

/** A guide whose facts should have been held against their sources by now. */
export const reviewPassed = rule<{ reviewBy: string }>({
  id: 'review-passed',
  severity: 'warning',
  why: {
    da: 'Appen kan se anderledes ud nu, og læseren går i stå, hvis vejledningen ikke følger med.',
    en: 'The app may look different now, and the reader gets stuck if the guide does not keep up.',
  },
  good: tinyGuide({ reviewed: '2025-11-23', reviewBy: '2026-11-23' }),
  bad: { files: tinyGuide({ reviewed: '2025-11-22', reviewBy: '2026-11-22' }), at: 'guides/phone/guide.yaml:3:11' },
  words: ({ reviewBy }) =>
    say(
      [`Vejledningen skulle være gennemgået senest ${reviewBy}, og den dag er forbi.`, 'Dagen i “reviewBy” må ikke være forbi.', 'Gennemgå vejledningen, og skriv dagens dato i “reviewed” og en ny frist i “reviewBy”.'],
      [`The guide was to be reviewed by ${reviewBy}, and that day has passed.`, 'The day in “reviewBy” must not have passed.', 'Review the guide, and write the date of today in “reviewed” and a new day in “reviewBy”.'],
    ),
  find: ({ site, today }, found) => {
    for (const { settings, yaml } of site.guides) {
      const { reviewBy } = settings;
      if (reviewBy < today) found(yaml.place(['reviewBy']), { reviewBy });
    }
  },
});
