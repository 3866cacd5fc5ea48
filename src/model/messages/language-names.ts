/** What a language is called in Danish and in English: "engelsk", "English". Its code where nobody has a name for it. */
export function languageName(code: string): { da: string; en: string } {
  return { da: nameIn('da', code), en: nameIn('en', code) };
}

function nameIn(language: 'da' | 'en', code: string): string {
  if (code === 'kl') return { da: 'grønlandsk', en: 'Greenlandic' }[language];
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
