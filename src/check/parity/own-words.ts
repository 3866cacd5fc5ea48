import type { Nodes } from 'mdast';
import type { Text } from '../texts.ts';

/**
 * The words of a text that the page itself says: labels of an app (bold), code and what stands in quotes is quoted, in
 * whatever language it is. What is left out is blank, so that the places of the rest stay the same.
 */
export function ownWords({ words, node }: Text): string {
  let own = words;
  for (const quoted of node === undefined ? [] : quotedIn(node)) {
    const at = own.indexOf(quoted);
    if (at >= 0) own = own.slice(0, at) + ' '.repeat(quoted.length) + own.slice(at + quoted.length);
  }
  return own.replace(/“[^”]*”|«[^»]*»|»[^«]*«|"[^"]*"/g, (quote) => ' '.repeat(quote.length));
}

function quotedIn(node: Nodes): string[] {
  if (node.type === 'strong' || node.type === 'inlineCode') return [folded(node)];
  return 'children' in node ? node.children.flatMap((child) => quotedIn(child as Nodes)) : [];
}

const folded = (node: Nodes): string => {
  const text = (one: Nodes): string => ('value' in one ? one.value : 'children' in one ? one.children.map((child) => text(child as Nodes)).join('') : '');
  return text(node).replace(/\s+/g, ' ');
};

/** The words of a sentence that are words of a language: no names, numbers or addresses. */
export function plainWords(sentence: string): string[] {
  return sentence.split(' ').flatMap((raw, index) => {
    const word = raw.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
    // A capital within a sentence is a name.
    const isName = index > 0 && /^\p{Lu}/u.test(word);
    return word === '' || isName || /[\d@/:._]/.test(word) ? [] : [word.toLowerCase()];
  });
}
