import { allOf, say } from './words.ts';

export const languageMessages = {
  'string-missing': ({ key, about }: { key: string; about: string }) =>
    say(
      [`Teksten “${key}” mangler.`, `Hvert sprog skal have den. Den bruges sådan (på engelsk): ${about}`, `Tilføj “${key}:” under “strings:”, eller skriv navnet under “untranslated:”.`],
      [`The string “${key}” is missing.`, `Every language must have it. It is for: ${about}`, `Add “${key}:” under “strings:”, or list it under “untranslated:”.`],
    ),
  'string-required': ({ key, about }: { key: string; about: string }) =>
    say(
      [`Teksten “${key}” står under “untranslated”.`, `Den skal findes på sproget selv: den bruges på sider, der siger, at et sprog mangler, eller som navn for skærmlæsere. (På engelsk: ${about})`, `Oversæt den, og fjern den fra “untranslated”.`],
      [`The string “${key}” is listed under “untranslated”.`, `It must be in the language itself: it is used on missing pages, or as a name for screen readers. It is for: ${about}`, 'Translate it, and take it off “untranslated”.'],
    ),
  'string-empty': ({ key }: { key: string }) =>
    say(
      [`Teksten “${key}” er tom.`, 'En tekst skal have ord.', `Skriv ordene efter “${key}:”, eller skriv navnet under “untranslated:” og slet linjen.`],
      [`The string “${key}” is empty.`, 'A string must have words.', `Write the words after “${key}:”, or list the key under “untranslated:” and delete the line.`],
    ),
  'string-values': ({ key, lacking, extra }: { key: string; lacking: readonly string[]; extra: readonly string[] }) => {
    const braces = (names: readonly string[]) => names.map((name) => `{${name}}`);
    return say(
      [lacking.length > 0 ? `Teksten “${key}” mangler ${allOf(braces(lacking)).da}.` : `Teksten “${key}” bruger ${allOf(braces(extra)).da}, som ikke findes.`, 'Pladserne i { } bliver erstattet med tal, navne eller links; de skal alle være der, og kun de.', [...(lacking.length > 0 ? [`Sæt ${braces(lacking).join(' og ')} ind, hvor værdien skal stå.`] : []), ...(extra.length > 0 ? [`Slet ${braces(extra).join(' og ')}.`] : [])].join(' ')],
      [lacking.length > 0 ? `The string “${key}” lacks ${allOf(braces(lacking)).en}.` : `The string “${key}” uses ${allOf(braces(extra)).en}, which ${extra.length > 1 ? 'do' : 'does'} not exist.`, 'The places in { } are replaced by numbers, names or links; all of them must be there, and only they.', [...(lacking.length > 0 ? [`Put ${braces(lacking).join(' and ')} where the value is to stand.`] : []), ...(extra.length > 0 ? [`Delete ${braces(extra).join(' and ')}.`] : [])].join(' ')],
    );
  },
  'string-syntax': ({ key, detail }: { key: string; detail: string }) =>
    say(
      [`Teksten “${key}” kan ikke læses.`, 'En tekst er ord, pladser som {n} og flertal som {n, plural, one {…} other {…}}.', `Ret krøllede parenteser og flertal. Læseren siger (på engelsk): ${detail}`],
      [`The string “${key}” cannot be read.`, 'A string is words, places such as {n}, and plurals such as {n, plural, one {…} other {…}}.', `Correct the braces and plurals. The reader says: ${detail}`],
    ),
  'language-fallback': ({ code, keys, chain }: { code: string; keys: readonly string[]; chain: readonly string[] }) =>
    say(
      [`Sproget “${code}” mangler ${allOf(keys).da}, og intet andet sprog træder i stedet.`, chain.length > 0 ? `Sprog, der er søgt i efter “fallback:”: ${allOf(chain).da}.` : 'Et sprog med navne under “untranslated:” skal have “fallback:”, der nævner et andet sprog.', 'Oversæt teksterne, eller lad “fallback:” nævne et sprog, der har dem.'],
      [`The language “${code}” lacks ${allOf(keys).en}, and no other language stands in.`, chain.length > 0 ? `Languages that were searched by “fallback:”: ${allOf(chain).en}.` : 'A language with keys under “untranslated:” must have “fallback:”, which names another language.', 'Translate the strings, or let “fallback:” name a language that has them.'],
    ),
  'language-code': ({ code, file }: { code: string; file: string }) =>
    say(
      [`Sproget i filen hedder “${code}”, men filen hedder ${file}.`, 'Filens navn og “code” skal være ens.', 'Ret “code”, eller omdøb filen.'],
      [`The language in the file is “${code}”, but the file is called ${file}.`, 'The file’s name and “code” must be the same.', 'Correct “code”, or rename the file.'],
    ),
};
