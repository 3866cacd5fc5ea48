import { tinyGuide } from '../example-guide.ts';
import { rule, say } from '../rule.ts';

/** Years after which nobody should trust a review. */
const most = 2;

/** A review that is put off for too long, or that cannot have been made yet. */
export const reviewFar = rule<{ reviewed: string } | { reviewBy: string; latest: string }>({
  id: 'review-far',
  severity: 'warning',
  why: {
    da: 'Læseren stoler på datoen på siden, og en app ser sjældent ud på samme måde i to år.',
    en: 'The reader trusts the date on the page, and an app seldom looks the same for two years.',
  },
  good: tinyGuide({ reviewed: '2026-11-23', reviewBy: '2028-11-23' }),
  bad: { files: tinyGuide({ reviewed: '2026-11-23', reviewBy: '2028-11-24' }), at: 'guides/phone/guide.yaml:3:11' },
  words: (details) =>
    'latest' in details
      ? say(
          [`Vejledningen skal først gennemgås igen ${details.reviewBy}.`, 'Der må højst gå to år fra “reviewed” til “reviewBy”.', `Skriv en dag senest ${details.latest} i “reviewBy”.`],
          [`The guide is not to be reviewed again until ${details.reviewBy}.`, 'There may be at most two years from “reviewed” to “reviewBy”.', `Write a day no later than ${details.latest} in “reviewBy”.`],
        )
      : say(
          [`Vejledningen er gennemgået ${details.reviewed}, og den dag er ikke kommet endnu.`, 'Dagen i “reviewed” må ikke ligge i fremtiden.', 'Skriv den dag, hvor nogen sidst har gennemgået vejledningen.'],
          [`The guide was reviewed on ${details.reviewed}, and that day has not come yet.`, 'The day in “reviewed” must not lie in the future.', 'Write the day on which somebody last reviewed the guide.'],
        ),
  find: ({ site, today }, found) => {
    for (const { settings, yaml } of site.guides) {
      const { reviewed, reviewBy } = settings;
      const latest = `${Number(reviewed.slice(0, 4)) + most}${reviewed.slice(4).replace('-02-29', '-02-28')}`;
      if (reviewed > today) found(yaml.place(['reviewed']), { reviewed });
      else if (reviewBy > latest) found(yaml.place(['reviewBy']), { reviewBy, latest });
    }
  },
});
