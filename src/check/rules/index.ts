import type { Rule } from '../rule.ts';
import { actionTwoThings } from './action-two-things.ts';
import { flowWordsParity } from './flow-words-parity.ts';
import { headingOrder } from './heading-order.ts';
import { imageAltName } from './image-alt-name.ts';
import { imageHeavy } from './image-heavy.ts';
import { imageUnused } from './image-unused.ts';
import { linkSameText } from './link-same-text.ts';
import { linkText } from './link-text.ts';
import { lookAlikeCode } from './look-alike-code.ts';
import { lookAlikeCpr } from './look-alike-cpr.ts';
import { lookAlikeEmail } from './look-alike-email.ts';
import { passive } from './passive.ts';
import { reviewFar } from './review-far.ts';
import { reviewPassed } from './review-passed.ts';
import { sentenceLong } from './sentence-long.ts';
import { spelling } from './spelling.ts';
import { stepNumber } from './step-number.ts';
import { stringSame } from './string-same.ts';
import { termForbidden } from './term-forbidden.ts';
import { termUnused } from './term-unused.ts';
import { textHard } from './text-hard.ts';
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
  flowWordsParity,
  headingOrder,
  imageAltName,
  imageHeavy,
  imageUnused,
  linkSameText,
  linkText,
  lookAlikeCode,
  lookAlikeCpr,
  lookAlikeEmail,
  passive,
  reviewFar,
  reviewPassed,
  sentenceLong,
  spelling,
  stepNumber,
  stringSame,
  termForbidden,
  termUnused,
  textHard,
  translationAlerts,
  translationImages,
  translationLinks,
  translationMixed,
  translationNumbers,
  translationTables,
  translationUntranslated,
];
