import type { Rule } from '../rule.ts';
import { actionTwoThings } from './action-two-things.ts';
import { boldBroken } from './bold-broken.ts';
import { boxLost } from './box-lost.ts';
import { bulletSign } from './bullet-sign.ts';
import { dateImpossible } from './date-impossible.ts';
import { doubledWord } from './doubled-word.ts';
import { flowWordsParity } from './flow-words-parity.ts';
import { headingOrder } from './heading-order.ts';
import { headingSpace } from './heading-space.ts';
import { imageAltName } from './image-alt-name.ts';
import { imageHeavy } from './image-heavy.ts';
import { imageUnused } from './image-unused.ts';
import { invisibleSign } from './invisible-sign.ts';
import { labelOrder } from './label-order.ts';
import { linkBroken } from './link-broken.ts';
import { linkSameText } from './link-same-text.ts';
import { linkSpace } from './link-space.ts';
import { linkText } from './link-text.ts';
import { lookAlikeCode } from './look-alike-code.ts';
import { lookAlikeCpr } from './look-alike-cpr.ts';
import { lookAlikeEmail } from './look-alike-email.ts';
import { pageEmpty } from './page-empty.ts';
import { passive } from './passive.ts';
import { quotesCurly } from './quotes-curly.ts';
import { recordLeft } from './record-left.ts';
import { reviewFar } from './review-far.ts';
import { reviewPassed } from './review-passed.ts';
import { secretNotPrivate } from './secret-not-private.ts';
import { sentenceLong } from './sentence-long.ts';
import { spelling } from './spelling.ts';
import { stepNumber } from './step-number.ts';
import { stringSame } from './string-same.ts';
import { tableBroken } from './table-broken.ts';
import { termForbidden } from './term-forbidden.ts';
import { termUnused } from './term-unused.ts';
import { textCut } from './text-cut.ts';
import { textHard } from './text-hard.ts';
import { titleTwice } from './title-twice.ts';
import { translationAlerts } from './translation-alerts.ts';
import { translationImages } from './translation-images.ts';
import { translationLinks } from './translation-links.ts';
import { translationMixed } from './translation-mixed.ts';
import { translationNumbers } from './translation-numbers.ts';
import { translationTables } from './translation-tables.ts';
import { translationUntranslated } from './translation-untranslated.ts';

/** Every rule, by the names of their files. */
export const rules: readonly Rule[] = [
  actionTwoThings,
  boldBroken,
  boxLost,
  bulletSign,
  dateImpossible,
  doubledWord,
  flowWordsParity,
  headingOrder,
  headingSpace,
  imageAltName,
  imageHeavy,
  imageUnused,
  invisibleSign,
  labelOrder,
  linkBroken,
  linkSameText,
  linkSpace,
  linkText,
  lookAlikeCode,
  lookAlikeCpr,
  lookAlikeEmail,
  pageEmpty,
  passive,
  quotesCurly,
  recordLeft,
  reviewFar,
  reviewPassed,
  secretNotPrivate,
  sentenceLong,
  spelling,
  stepNumber,
  stringSame,
  tableBroken,
  termForbidden,
  termUnused,
  textCut,
  textHard,
  titleTwice,
  translationAlerts,
  translationImages,
  translationLinks,
  translationMixed,
  translationNumbers,
  translationTables,
  translationUntranslated,
];
