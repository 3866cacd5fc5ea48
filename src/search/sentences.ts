import type { Piece } from './answer.ts';

/** The sentences of a text, each cut where its language changes. @param lang BCP 47 code, whose rules end sentences */
export function sentencesOf(text: readonly Piece[], lang: string): Piece[][] {
  const whole = text.map((piece) => piece.text).join('');
  return [...new Intl.Segmenter(lang, { granularity: 'sentence' }).segment(whole)].map(({ segment, index }) => {
    const end = index + segment.trimEnd().length;
    let at = 0;
    return text.flatMap((piece) => {
      const [from, to] = [Math.max(index, at), Math.min(end, at + piece.text.length)];
      const words = from < to ? piece.text.slice(from - at, to - at) : '';
      at += piece.text.length;
      return words === '' ? [] : [{ ...piece, text: words }];
    });
  }).filter((sentence) => sentence.length > 0);
}
