/** axe, as the tests run it: WCAG 2.2 A and AA, contrast as AAA asks, and axe's best practices. */
import { createRequire } from 'node:module';
import type { Page } from 'playwright';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The program itself, as the package for Playwright brings it. Put into a page once, it looks at all its states. */
const { source } = createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright'))('axe-core') as { source: string };

interface Found {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[]; readonly html: string }[];
}

/** A line for each element that breaks a rule: on the page, or in one part of it. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const broken = await page.evaluate(async ([values, where]) => {
    const { axe } = window as unknown as { axe: { run: (where: string, options: unknown) => Promise<{ violations: Found[] }> } };
    const options = { runOnly: { type: 'tag', values }, rules: { 'color-contrast-enhanced': { enabled: true } }, resultTypes: ['violations'] };
    return (await axe.run(where, options)).violations.map(({ id, help, nodes }) => ({ id, help, nodes: nodes.map(({ target, html }) => ({ target, html })) }));
  }, [tags, part] as const);
  return broken.flatMap(({ id, help, nodes }) => nodes.map((node) => `${id} (${help}) at ${node.target.join(' ')}: ${node.html.slice(0, 120)}`));
}
