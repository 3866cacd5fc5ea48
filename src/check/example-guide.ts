import type { Example } from './rule.ts';

/** The guide “phone” of the tiny site with other dates of review, on lines 2 and 3 of its file. */
export const tinyGuide = ({ reviewed, reviewBy }: { readonly reviewed: string; readonly reviewBy: string }): Example => ({
  'guides/phone/guide.yaml': `audience: helper
reviewed: ${reviewed}
reviewBy: ${reviewBy}
firstNumber: 4
slugs: { da: telefon }
needs: [passport]
steps:
  - { id: ready }
  - id: order
    flows: []
    choices:
      - { id: this-phone, flows: [open-app] }
      - { id: other-phone }
  - { id: finish, flows: [open-app] }
`,
});
