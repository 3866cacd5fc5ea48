import type { Usage } from './arguments.ts';

/** How `npm run translations -- new` is used. */
export const newUsage = {
  text: {
    da: `Brug: npm run translations -- new guide min-vejledning
      npm run translations -- new step min-vejledning/mit-trin --after et-andet-trin
      npm run translations -- new article min-side
      npm run translations -- new flow mit-forloeb --step min-vejledning/mit-trin
      npm run translations -- new language fo

Laver filerne til en vejledning, et trin, en side, et forløb eller et sprog. I hver fil står der, hvad du skal skrive.

  --title "TITEL"    titlen på en vejledning, et trin eller en side
  --after TRIN       det trin, som et nyt trin skal stå efter; ellers kommer det sidst
  --step TRIN        det trin, som et nyt forløb skal stå i
  --language da|en   sproget i beskederne; ellers computerens
  --help             viser dette`,
    en: `Usage: npm run translations -- new guide my-guide
       npm run translations -- new step my-guide/my-step --after another-step
       npm run translations -- new article my-page
       npm run translations -- new flow my-flow --step my-guide/my-step
       npm run translations -- new language fo

Makes the files of a guide, a step, a page, a flow or a language. Each file says what you are to write.

  --title "TITLE"    the title of a guide, a step or a page
  --after STEP       the step that a new step is to follow; otherwise it comes last
  --step STEP        the step that a new flow is to stand in
  --language da|en   the language of the messages; the computer’s otherwise
  --help             shows this`,
  },
  wants: {
    title: { da: 'en titel', en: 'a title' },
    after: { da: 'et trins id', en: 'the id of a step' },
    step: { da: 'et trin: min-vejledning/mit-trin', en: 'a step: my-guide/my-step' },
    language: { da: 'et sprog: da eller en', en: 'a language: da or en' },
  },
} as const satisfies Usage;
