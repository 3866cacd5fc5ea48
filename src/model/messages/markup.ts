import { allOf, anyOf, didYouMean, say } from './words.ts';

const whole = { da: 'Skriv almindelig tekst i stedet, eller slet det.', en: 'Write plain text instead, or delete it.' };

const topOfFile = {
  all: { da: ['Filen har ingen oplysninger øverst.', 'Tilføj de linjer øverst i filen.'], en: ['The file has no front matter.', 'Add those lines at the top of the file.'] },
  first: { da: ['Linjen “---” øverst i filen mangler.', 'Skriv “---” alene på en ny linje øverst i filen.'], en: ['The line “---” at the top of the file is missing.', 'Write “---” alone on a new line at the top of the file.'] },
  room: { da: ['Der står noget før den første “---”, måske kun en tom linje.', 'Slet alt, hvad der står før “---”, også tomme linjer og mellemrum.'], en: ['Something comes before the first “---”, perhaps only an empty line.', 'Delete everything before “---”, including empty lines and spaces.'] },
  sign: { da: ['Den øverste linje er ikke “---”.', 'Ret den til “---”: tre bindestreger og intet andet.'], en: ['The top line is not “---”.', 'Change it to “---”: three hyphens and nothing else.'] },
} as const;

export const markupMessages = {
  'mdx-syntax': ({ detail }: { detail: string }) =>
    say(
      ['Teksten kan ikke læses her.', 'Kun tekst, lister, links, billeder, tabeller og mærkerne <Choice>, <AfterChoices>, <Walkthrough> og <Problems>.', `Se efter et < eller { på linjen. Læseren siger (på engelsk): ${detail}`],
      ['The text cannot be read here.', 'Only prose, lists, links, images, tables and the markers <Choice>, <AfterChoices>, <Walkthrough> and <Problems>.', `Look for a < or { on the line. The reader says: ${detail}`],
    ),
  'nesting-deep': ({ most }: { most: number }) =>
    say(
      ['Her står ting inde i hinanden i alt for mange lag.', `Der må højst være ${most} lag af lister, citater eller parenteser inde i hinanden.`, 'Se efter mange ens tegn som >, -, [ eller { på linjen, og slet dem, der er for mange.'],
      ['Here things stand inside each other in far too many layers.', `There may be at most ${most} layers of lists, quotations or brackets inside each other.`, 'Look for many like signs such as >, -, [ or { on the line, and delete those that are too many.'],
    ),
  'tag-sign': ({ sign }: { sign: string }) =>
    say(
      [`Tegnet “${sign}” står alene i teksten.`, `“${sign}” begynder ${sign === '<' ? 'et mærke som <Problems />' : 'kode'}, så det kan ikke stå som almindeligt tegn.`, `Skriv “\\${sign}”, hvis tegnet skal ses, eller brug et ord. En webadresse skrives som [tekst](https://…).`],
      [`The sign “${sign}” is alone in the text.`, `“${sign}” begins ${sign === '<' ? 'a marker such as <Problems />' : 'code'}, so it cannot stand as a plain sign.`, `Write “\\${sign}” if the sign is to be seen, or use a word. A web address is written as [text](https://…).`],
    ),
  'tag-unclosed': ({ name }: { name: string }) =>
    say(
      [`<${name}> bliver ikke lukket.`, 'Et mærke lukker sig selv og står alene på sin linje.', `Skriv “/>” til sidst i mærket: <${name} … />.`],
      [`<${name}> is not closed.`, 'A marker closes itself and is alone on its line.', `End the marker with “/>”: <${name} … />.`],
    ),
  'front-matter-missing': ({ lacks }: { lacks: 'all' | 'first' | 'room' | 'sign' }) => {
    const { da, en } = topOfFile[lacks];
    return say(
      [da[0], 'Filen skal begynde med en linje “---”, så “title:” og “description:”, så “---”.', da[1]],
      [en[0], 'The file must begin with a line “---”, then “title:” and “description:”, then “---”.', en[1]],
    );
  },
  'front-matter-unclosed': ({ line, instead }: { line: number; instead: string }) =>
    say(
      [instead === '' ? 'Oplysningerne øverst i filen begynder på linje 1, men de slutter ikke.' : `Oplysningerne øverst i filen slutter med “${instead}”.`, 'En linje med “---” skal stå før oplysningerne, og en til lige efter dem.', instead === '' ? `Skriv “---” alene på en ny linje efter linje ${line}.` : `Ret linje ${line} til “---”: tre bindestreger og intet andet.`],
      [instead === '' ? 'The front matter begins on line 1 but does not end.' : `The front matter ends with “${instead}”.`, 'There must be a line “---” before the front matter, and another right after it.', instead === '' ? `Write “---” alone on a new line after line ${line}.` : `Change line ${line} to “---”: three hyphens and nothing else.`],
    ),
  'import-export': ({ code }: { code: string }) =>
    say(
      [`Her står kode: “${code}”.`, 'Indhold må ikke bruge import eller export: det er tekst, ikke program.', 'Slet linjen. Begynder en almindelig sætning med “import” eller “export”, så byt om på ordene.'],
      [`This is code: “${code}”.`, 'Content may not use import or export: it is text, not a program.', 'Delete the line. If a plain sentence begins with “import” or “export”, change the order of its words.'],
    ),
  expression: ({ code }: { code: string }) =>
    say(
      [`Her står kode i krøllede parenteser: “{${code}}”.`, 'Indhold må ikke bruge { }.', 'Slet parenteserne. Skriv “\\{”, hvis tegnet skal ses.'],
      [`This is code in braces: “{${code}}”.`, 'Content may not use { }.', 'Delete the braces. Write “\\{” if the sign is to be seen.'],
    ),
  'raw-html': ({ name, tags = [], word = false, picture }: { name: string; /** What to delete. */ tags?: readonly string[]; /** Whether it is from Word. */ word?: boolean; picture?: { file: string; alt: string } }) => {
    if (picture !== undefined) {
      const [file, words] = [{ da: picture.file || 'filens navn', en: picture.file || 'name of the file' }, { da: picture.alt || 'hvad billedet viser', en: picture.alt || 'what the image shows' }];
      return say(
        [`Her står HTML-kode: <${name}>.`, 'HTML er ikke tilladt. Et billede skrives i Markdown.', `Skriv billedet sådan: ![${words.da}](${file.da}).`],
        [`This is HTML: <${name}>.`, 'HTML is not allowed. An image is written in Markdown.', `Write the image like this: ![${words.en}](${file.en}).`],
      );
    }
    if (tags.length > 0) {
      const keep = name.startsWith('!') ? { da: '', en: '' } : { da: ' Lad teksten stå.', en: ' Keep the text.' };
      const from = word ? { da: 'det er kode fra Word', en: 'it is code from Word' } : { da: 'det er HTML-kode', en: 'it is HTML' };
      return say(
        [`Her står HTML-kode: <${name}>.`, 'HTML er ikke tilladt. Brug **fed**, *kursiv*, lister, links og tabeller i Markdown.', `Slet ${allOf(tags).da}: ${from.da}.${keep.da}`],
        [`This is HTML: <${name}>.`, 'HTML is not allowed. Use **bold**, *italic*, lists, links and tables in Markdown.', `Delete ${allOf(tags).en}: ${from.en}.${keep.en}`],
      );
    }
    return say(
      [`Her står HTML-kode: <${name}>.`, 'HTML er ikke tilladt. Brug **fed**, *kursiv*, lister, links og tabeller i Markdown.', whole.da],
      [`This is HTML: <${name}>.`, 'HTML is not allowed. Use **bold**, *italic*, lists, links and tables in Markdown.', whole.en],
    );
  },
  'marker-unknown': ({ name, known }: { name: string; known: readonly string[] }) => {
    const fix = didYouMean(name, known, { da: 'Slet mærket, eller ret navnet.', en: 'Delete the marker, or correct its name.' });
    return say(
      [`<${name}> er ikke et kendt mærke.`, `Kendte mærker: ${anyOf(known).da}.`, fix.da],
      [`<${name}> is not a known marker.`, `Known markers: ${anyOf(known).en}.`, fix.en],
    );
  },
  'marker-inline': ({ name }: { name: string }) =>
    say(
      [`<${name}> står inde i en tekst.`, 'Et mærke skal stå alene på en linje.', 'Flyt mærket til sin egen linje med en tom linje før og efter.'],
      [`<${name}> is inside a text.`, 'A marker must be on a line of its own.', 'Move the marker to its own line, with an empty line before and after it.'],
    ),
  'marker-nested': ({ name }: { name: string }) =>
    say(
      [`<${name}> står inde i en liste, et citat eller en tabel.`, 'Et mærke skal stå alene på en linje uden indrykning.', 'Flyt mærket ud til venstre margen, på sin egen linje.'],
      [`<${name}> is inside a list, a quotation or a table.`, 'A marker must be alone on a line, without indentation.', 'Move the marker to the left margin, on its own line.'],
    ),
  'marker-content': ({ name }: { name: string }) =>
    say(
      [`<${name}> har tekst inde i sig.`, 'Et mærke indeholder ingen ord og lukker sig selv.', `Skriv <${name} … /> på én linje, og teksten på linjerne under.`],
      [`<${name}> has text inside it.`, 'A marker holds no words and closes itself.', `Write <${name} … /> on one line, and the text on the lines below it.`],
    ),
  'attribute-unknown': ({ name, attribute, known }: { name: string; attribute: string; known: readonly string[] }) => {
    const fix = didYouMean(attribute, known, { da: `Slet “${attribute}”.`, en: `Delete “${attribute}”.` });
    return say(
      [`<${name}> har “${attribute}”.`, known.length > 0 ? `<${name}> kan have ${anyOf(known).da}.` : `<${name}> har ingen oplysninger i sig.`, fix.da],
      [`<${name}> has “${attribute}”.`, known.length > 0 ? `<${name}> can have ${anyOf(known).en}.` : `<${name}> takes no attributes.`, fix.en],
    );
  },
  'attribute-missing': ({ name, attribute }: { name: string; attribute: string }) =>
    say(
      [`<${name}> mangler “${attribute}”.`, `Mærket skal skrives <${name} ${attribute}="…" />.`, `Tilføj ${attribute}="…" i mærket.`],
      [`<${name}> lacks “${attribute}”.`, `The marker is written <${name} ${attribute}="…" />.`, `Add ${attribute}="…" to the marker.`],
    ),
  'attribute-literal': ({ name, attribute, value, curly = false }: { name: string; attribute: string; /** What it says, where that can be seen. */ value?: string; curly?: boolean }) => {
    if (curly) {
      return say(
        ['Mærket har buede anførselstegn.', 'Et mærke kan kun læses med lige anførselstegn: ".', `Skriv lige: ${attribute}="${value ?? '…'}".`],
        ['The marker has curly quotes.', 'A marker can be read only with straight quotes: ".', `Write straight ones: ${attribute}="${value ?? '…'}".`],
      );
    }
    const fix = value === undefined ? { da: 'Skriv værdien i anførselstegn, uden { }.', en: 'Write the value in quotes, without { }.' } : { da: `Skriv ${attribute}="${value}".`, en: `Write ${attribute}="${value}".` };
    return say(
      [`“${attribute}” i <${name}> er ikke en tekst i anførselstegn.`, `Værdien skal stå i anførselstegn: ${attribute}="…".`, fix.da],
      [`“${attribute}” in <${name}> is not a text in quotes.`, `The value must be in quotes: ${attribute}="…".`, fix.en],
    );
  },
  'not-supported': ({ what }: { what: { da: string; en: string } }) =>
    say(
      [`Her står ${what.da}.`, 'Det kan ikke vises i en vejledning.', whole.da],
      [`This is ${what.en}.`, 'It cannot be shown in a guide.', whole.en],
    ),
  'heading-level': ({ found, least }: { found: number; least: number }) => {
    const span = { da: least < 4 ? `${least} til 4` : '4', en: least < 4 ? `${least} to 4` : '4' };
    const right = '#'.repeat(Math.min(Math.max(found, least), 4));
    return say(
      [`Overskriften har ${found} “#”.`, `Her skal en overskrift have ${span.da} “#”: overskrifterne over den laver siden selv af titlen, valget eller <Problems />.`, `Skriv ${right} foran overskriften.`],
      [`The heading has ${found} “#”.`, `A heading here must have ${span.en} “#”: the page makes the headings above it from its title, the choice or <Problems />.`, `Write ${right} before the heading.`],
    );
  },
  'heading-empty': (_: Record<string, never>) =>
    say(
      ['Overskriften er tom.', 'En overskrift skal have ord.', 'Skriv en overskrift, eller slet linjen.'],
      ['The heading is empty.', 'A heading must have words.', 'Write a heading, or delete the line.'],
    ),
  'alert-unknown': ({ found, known }: { found: string; known: readonly string[] }) => {
    const fix = didYouMean(found, known, { da: 'Vælg en af dem.', en: 'Choose one of them.' });
    return say(
      [`“[!${found}]” er ikke en kendt boks.`, `Kendte bokse: ${anyOf(known).da}.`, fix.da],
      [`“[!${found}]” is not a known box.`, `Known boxes: ${anyOf(known).en}.`, fix.en],
    );
  },
  'alert-place': (_: Record<string, never>) =>
    say(
      ['Her står “[!…]”, men det bliver ikke til en boks.', '“> [!TIP]” skal stå alene på sin linje, uden indrykning, og teksten på linjerne under, hver med “>” foran.', 'Del linjen i to, eller flyt boksen ud af listen eller citatet.'],
      ['This says “[!…]”, but it does not become a box.', '“> [!TIP]” must be alone on its line, without indentation, and the text on the lines below, each with “>” before it.', 'Split the line in two, or move the box out of the list or quotation.'],
    ),
  'link-unsafe': ({ url }: { url: string }) => {
    const web = /^(?:www\.|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:dk|gl|com|org|net|eu|se|no)(?:\/|$))/i.test(url);
    return say(
      [`Linket går til “${url}”.`, 'Et link kan være page:…, term:…, https://…, tel:… eller mailto:….', web ? `Skriv “https://${url}”.` : 'Ret adressen. Til en side på sitet skrives [tekst](page:vejledning/trin).'],
      [`The link goes to “${url}”.`, 'A link can be page:…, term:…, https://…, tel:… or mailto:….', web ? `Write “https://${url}”.` : 'Correct the address. For a page of the site write [text](page:guide/step).'],
    );
  },
  'link-empty': ({ url }: { url: string }) =>
    say(
      [`Linket til “${url}” har ingen ord.`, 'Et link skal have ord, der siger, hvor det fører hen.', 'Skriv ordene mellem [ og ].'],
      [`The link to “${url}” has no words.`, 'A link must have words that say where it leads.', 'Write the words between [ and ].'],
    ),
  'image-remote': ({ url }: { url: string }) =>
    say(
      [`Billedet hentes fra “${url}”.`, 'Billeder skal ligge i samme mappe som teksten: intet hentes fra andre.', 'Gem billedet i mappen, og skriv kun dets filnavn.'],
      [`The image is fetched from “${url}”.`, 'Images must be in the same folder as the text: nothing is fetched from others.', 'Save the image in the folder, and write only its file name.'],
    ),
  'image-alt': ({ url }: { url: string }) =>
    say(
      [`Billedet “${url}” har ingen beskrivelse.`, 'Et billede skal have en beskrivelse til dem, der ikke kan se det.', 'Skriv beskrivelsen mellem [ og ]: ![Forsiden af et pas](pas.png).'],
      [`The image “${url}” has no description.`, 'An image must have a description for those who cannot see it.', 'Write the description between [ and ]: ![The front of a passport](passport.png).'],
    ),
  'image-missing': ({ url, known }: { url: string; known: readonly string[] }) => {
    const fix = didYouMean(url, known, { da: 'Læg filen der, eller ret navnet.', en: 'Put the file there, or correct its name.' });
    return say(
      [`Billedet “${url}” findes ikke.`, 'Filen skal ligge i samme mappe som teksten og være png, jpg, webp, avif, gif eller svg.', fix.da],
      [`The image “${url}” does not exist.`, 'The file must be in the same folder as the text and be png, jpg, webp, avif, gif or svg.', fix.en],
    );
  },
};
