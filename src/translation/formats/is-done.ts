import type { XmlElement } from './read-xml.ts';

/** The states of a target that a translator has still to work on. One in need of review has been translated. */
const unfinished: ReadonlySet<string> = new Set(['new', 'needs-translation', 'needs-adaptation', 'needs-l10n']);

/** Whether the target of a unit is said to answer its source. */
export function isDone(unit: XmlElement, target: XmlElement | undefined): boolean {
  return unit.attributes.get('approved') === 'yes' || !unfinished.has(target?.attributes.get('state') ?? '');
}
