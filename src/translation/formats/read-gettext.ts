import { isDone } from './is-done.ts';
import { saysNothing } from './piece-builder.ts';
import { languagesOf, unitNamed } from './po-names.ts';
import { piecesOfSource, piecesOfTarget } from './po-text.ts';
import type { ReturnedUnits } from './returned-units.ts';
import { childrenNamed, descendantsNamed, wordsIn } from './read-xml.ts';
import type { XmlElement } from './read-xml.ts';

const headerOf = (file: XmlElement) => descendantsNamed(file, 'trans-unit').find((unit) => unit.attributes.get('restype') === 'x-gettext-domain-header');

/** Whether a file of XLIFF 1 was made from all of a PO file of ours: its tags are words here, its header is a unit. */
export function isGettext(file: XmlElement): boolean {
  const header = headerOf(file);
  return header !== undefined && /^X-Source-Language:/m.test(childrenNamed(header, 'source').map(wordsIn).join(''));
}

/** Reads such a file, as po2xliff of the Translate Toolkit writes it: a unit is known by the reference alone. */
export function readGettextFile(file: XmlElement, units: ReturnedUnits): void {
  const header = headerOf(file);
  for (const unit of descendantsNamed(file, 'trans-unit')) {
    const [source = '', target = ''] = ['source', 'target'].map((name) => childrenNamed(unit, name).map(wordsIn)[0]);
    if (unit === header) {
      const languages = languagesOf(source);
      units.language('source', languages.source, unit.line);
      units.language('target', languages.target, unit.line);
      continue;
    }
    const references = [...descendantsNamed(unit, 'context')].filter((context) => context.attributes.get('context-type') === 'sourcefile').map((context) => wordsIn(context).trim());
    const from = piecesOfSource(source, unit.line);
    const into = piecesOfTarget(target, from, unit.line);
    units.add({ ...unitNamed(references), source: from, ...(into.length === 0 ? {} : { target: into }), done: !saysNothing(into) && isDone(unit, childrenNamed(unit, 'target')[0]), line: unit.line });
  }
}
