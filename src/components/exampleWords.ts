/** Words of the examples: the generator's own, and some of a language from right to left. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { languagesRoot } from '../model/files.ts';
import { makeLanguages } from '../model/language.ts';
import { languageSchema } from '../model/schemas/language.ts';
import type { StringKey } from '../model/view.ts';

const read = (code: string) => languageSchema.parse(parse(readFileSync(resolve(languagesRoot, `${code}.yaml`), 'utf8')));

/** The languages that come with the generator. */
export const shipped = makeLanguages(['da', 'en', 'kl'].map(read));

export const arabic: Partial<Record<StringKey, string>> = {
  skipToContent: 'انتقل إلى المحتوى',
  chooseLanguage: 'اختر اللغة',
  allSteps: 'كل الخطوات',
  stepN: 'الخطوة {n}',
  nextStep: 'الخطوة التالية',
  previousStep: 'الخطوة السابقة',
  currentStep: 'أنت هنا',
  actorHelper: 'أنت، المساعد',
  actorOwner: 'الشخص الذي تساعده',
  lookAway: 'انظر بعيدًا',
  lookAwayUntil: 'حتى يقول الشخص إنه انتهى',
  limitMinutes: 'لديك {n} دقائق',
  warning: 'تحذير',
  call: 'اتصل',
  openingHours: 'ساعات العمل',
};
