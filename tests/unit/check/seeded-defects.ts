/** Single defects put into the real content, one at a time: what an editor may do on a bad day, and what must be said. */

export interface Defect {
  /** What the editor did. */
  readonly what: string;
  readonly file: string;
  /** Stands once in the file. Without it the file is replaced by `to` (null takes it away). */
  readonly from?: string;
  readonly to: string | null;
  readonly rule: string;
  /** The file that is named, where it is another. */
  readonly in?: string;
  /** The line that is named: that of the change unless said. */
  readonly line?: number;
}

const activate = 'guides/help-newer-phone/activate.da.mdx';
const activateEn = 'guides/help-newer-phone/activate.en.mdx';
const check = 'guides/help-newer-phone/check.da.mdx';
const checkEn = 'guides/help-newer-phone/check.en.mdx';
const rules = 'articles/helper-rules.da.mdx';
const rulesEn = 'articles/helper-rules.en.mdx';
const guide = 'guides/help-newer-phone/guide.yaml';
const guideDa = 'guides/help-newer-phone/guide.da.mdx';
const flow = 'flows/activate-on-this-phone.yaml';
const words = 'flows/activate-on-this-phone.da.yaml';

export const defects: readonly Defect[] = [
  // Front matter.
  { what: 'mistypes the key of the title', file: rules, from: 'title: "Regler', to: 'titel: "Regler', rule: 'unknown-key' },
  { what: 'empties the title', file: rules, from: 'title: "Regler for hjælpere"', to: 'title: ""', rule: 'value-format' },
  { what: 'forgets a quotation mark', file: rules, from: 'hjælpere"', to: 'hjælpere', rule: 'yaml-syntax' },
  { what: 'takes the first line away', file: rules, from: '---\ntitle', to: 'title', rule: 'front-matter-missing', line: 1 },
  { what: 'copies another page’s description', file: rules, from: 'description: "Hvad du må og ikke må, når du hjælper en anden med MitID, hvornår du skal kigge væk, og hvad en fuldmagt kan."', to: 'description: "Tjek, at personens telefon er opdateret og kan scanne pas, og at passet er gyldigt og har en chip."', rule: 'text-twice', in: '', line: 0 },
  { what: 'names a need that the guide has not', file: guideDa, from: '  sms: "', to: '  smss: "', rule: 'needs-missing', line: 0 },
  // Prose.
  { what: 'writes a heading without words', file: rules, from: '## Kig væk\n', to: '##\n', rule: 'heading-empty' },
  { what: 'leaves a level of headings out', file: rules, from: '## Kig væk\n', to: '#### Kig væk\n', rule: 'heading-order' },
  { what: 'pastes HTML', file: rules, from: 'Tal med Borgerservice', to: '<b>Tal</b> med Borgerservice', rule: 'raw-html' },
  { what: 'types a brace', file: rules, from: 'Tal med Borgerservice', to: 'Tal { med Borgerservice', rule: 'tag-sign' },
  { what: 'pastes an expression', file: rules, from: 'Tal med Borgerservice', to: 'Tal {1 + 1} med Borgerservice', rule: 'expression' },
  { what: 'writes a link without an address', file: rules, from: 'borger.dk til', to: '[borger.dk]() til', rule: 'link-unsafe' },
  { what: 'links to a page that is not there', file: activate, from: '(page:helper-rules)', to: '(page:helper-rule)', rule: 'page-link' },
  { what: 'links to an action that is not there', file: activate, from: 'activate#5A.7)', to: 'activate#5A.9)', rule: 'page-fragment' },
  { what: 'links to a script', file: rules, from: 'borger.dk til', to: '[borger.dk](javascript:alert) til', rule: 'link-unsafe' },
  { what: 'calls a link “her”', file: activate, from: '[reglerne for hjælpere]', to: '[her]', rule: 'link-text' },
  { what: 'calls a link “Læs mere”', file: activate, from: '[reglerne for hjælpere]', to: '[Læs mere]', rule: 'link-text' },
  { what: 'calls an English link “click here”', file: activateEn, from: '(page:helper-rules)', to: '(page:helper-rules) [click here](page:helper-rules)', rule: 'link-text' },
  { what: 'shows an image that is not there', file: rules, from: 'Tal med Borgerservice', to: '![Et pas](pas.png)\n\nTal med Borgerservice', rule: 'image-missing' },
  { what: 'shows an image of another site', file: rules, from: 'Tal med Borgerservice', to: '![Et pas](https://example.dk/pas.png)\n\nTal med Borgerservice', rule: 'image-remote' },
  { what: 'mistypes an alert', file: activate, from: '[!IMPORTANT]\n> Kun personen', to: '[!IMPORTENT]\n> Kun personen', rule: 'alert-unknown' },
  { what: 'writes of a step that is not there', file: guideDa, from: 'Skal appen være', to: 'Se også trin 9. Skal appen være', rule: 'step-number' },
  // Markers and structure.
  { what: 'mistypes a marker', file: activate, from: '<Walkthrough flow="activate-on-this-phone" />', to: '<Walktrough flow="activate-on-this-phone" />', rule: 'marker-unknown' },
  { what: 'does not close a marker', file: activate, from: '<AfterChoices />', to: '<AfterChoices>', rule: 'tag-unclosed' },
  { what: 'puts a marker into a sentence', file: activate, from: 'Når I er færdige,', to: 'Når <Problems /> I er færdige,', rule: 'marker-inline' },
  { what: 'names a choice that is not there', file: activate, from: '<Choice id="code-device" />', to: '<Choice id="code-devise" />', rule: 'choice-unknown' },
  { what: 'takes a choice away', file: activate, from: '<Choice id="code-device" />\n', to: '', rule: 'choice-missing', line: 0 },
  { what: 'takes an action away', file: activate, from: '7. Tryk på **OK**. Appen er klar.\n', to: '', rule: 'walkthrough-length', line: 0 },
  { what: 'adds an action', file: activate, from: '7. Tryk på **OK**. Appen er klar.\n', to: '7. Tryk på **OK**.\n8. Appen er klar.\n', rule: 'walkthrough-length', line: 0 },
  { what: 'takes the list of a walkthrough away', file: check, from: '1. Tjek i telefonens indstillinger', to: 'Tjek i telefonens indstillinger', rule: 'walkthrough-list', line: 0 },
  { what: 'names a flow that is not there', file: activate, from: '<Walkthrough flow="activate-code-display" />', to: '<Walkthrough flow="activate-code-displays" />', rule: 'name-unknown' },
  { what: 'mistypes a label', file: activate, from: '**Vis QR-kode**', to: '**Vis QR-koden**', rule: 'label-unknown' },
  // The guide and its flows.
  { what: 'mistypes the audience', file: guide, from: 'audience: helper', to: 'audience: helpers', rule: 'value-unknown' },
  { what: 'writes a date that is none', file: guide, from: 'reviewBy: 2027-05-23', to: 'reviewBy: 2027-13-23', rule: 'value-format' },
  { what: 'lets the review date pass', file: guide, from: 'reviewBy: 2027-05-23', to: 'reviewBy: 2026-11-01', rule: 'review-passed' },
  { what: 'sets the review far off', file: guide, from: 'reviewBy: 2027-05-23', to: 'reviewBy: 2035-05-23', rule: 'review-far' },
  { what: 'gives a step the id of another', file: guide, from: '  - id: scan\n', to: '  - id: check\n', rule: 'id-twice', line: 0 },
  { what: 'gives two steps one address', file: guide, from: 'slugs: { da: scan-pas-og-ansigt }', to: 'slugs: { da: hent-og-aabn-appen }', rule: 'address-clash', in: '', line: 0 },
  { what: 'names a flow that is not there, in the guide', file: guide, from: 'flows: [scan-passport]', to: 'flows: [scan-pasport]', rule: 'name-unknown' },
  { what: 'leads a screen to one that is not there', file: flow, from: 'next: choose-pin }', to: 'next: chose-pin }', rule: 'flow-target' },
  { what: 'starts a flow where no screen is', file: flow, from: 'start: how-to-approve', to: 'start: how-to-aprove', rule: 'flow-target' },
  { what: 'makes a dead end', file: flow, from: 'controls: { ok: app-home } }', to: 'controls: { ok: ready } }', rule: 'flow-loop' },
  { what: 'makes a practice code too short', file: flow, from: 'practice: "12345678"', to: 'practice: "1234567"', rule: 'flow-practice' },
  { what: 'lets the helper do what is private', file: flow, from: '{ id: own-pin, actor: owner, private', to: '{ id: own-pin, actor: helper, private', rule: 'flow-private' },
  { what: 'lets an action press what is not there', file: flow, from: 'inputs: [ready.ok]', to: 'inputs: [ready.okay]', rule: 'flow-input' },
  { what: 'mistypes a kind of screen', file: flow, from: 'kind: system-dialog', to: 'kind: system-dialogue', rule: 'value-unknown' },
  { what: 'indents with a tab', file: flow, from: '  biometrics: {', to: '\tbiometrics: {', rule: 'yaml-syntax' },
  { what: 'writes a key twice', file: flow, from: 'devices: [phone]\n', to: 'devices: [phone]\ndevices: [phone]\n', rule: 'key-twice', line: 4 },
  { what: 'gives words to a screen that is not there', file: words, from: '  choose-pin:\n    title', to: '  choose-pinn:\n    title', rule: 'words-unknown' },
  // The site and its languages.
  { what: 'mistypes the source language', file: 'site.yaml', from: 'sourceLanguage: da', to: 'sourceLanguage: dk', rule: 'name-unknown' },
  { what: 'takes the official site away', file: 'site.yaml', from: 'official: { name: mitid.dk, url: "https://www.mitid.dk/" }\n', to: '', rule: 'key-missing', line: 0 },
  { what: 'mistypes a weekday', file: 'site.yaml', from: '{ days: [mon, tue, wed, thu, fri], from: "08:00", to: "20:00" }\n      - { days: [sat, sun, holiday], from: "10:00", to: "16:00" }\n      - { dates', to: '{ days: [man, tue, wed, thu, fri], from: "08:00", to: "20:00" }\n      - { days: [sat, sun, holiday], from: "10:00", to: "16:00" }\n      - { dates', rule: 'value-unknown', line: 0 },
  { what: 'deletes site.yaml', file: 'site.yaml', to: null, rule: 'file-missing', line: 1 },
  { what: 'saves a page as Word does', file: 'articles/new.docx', to: 'PK', rule: 'file-misplaced', line: 1 },
  { what: 'writes a page in a language that the site has not', file: 'articles/privacy.se.mdx', to: '---\ntitle: "a"\ndescription: "b"\n---\n\nc\n', rule: 'file-language', line: 1 },
  { what: 'forgets the place of the address in a string', file: 'languages/kl.yaml', from: '{url}', to: '', rule: 'string-values' },
  // Translations.
  { what: 'changes 3 minutes into 5 in English', file: activateEn, from: '> The QR code is valid for 3 minutes.', to: '> The QR code is valid for 5 minutes.', rule: 'translation-numbers' },
  { what: 'loses a number in English', file: checkEn, from: 'is valid for 60 days', to: 'is valid for some days', rule: 'translation-numbers', line: 0 },
  { what: 'leaves a paragraph in Danish on an English page', file: rulesEn, from: 'Talk to Citizen Service or MitID Support if you are in doubt.', to: 'Tal med Borgerservice eller MitID Support, hvis I er i tvivl.', rule: 'translation-untranslated' },
  { what: 'loses an alert in English', file: checkEn, from: '> [!TIP]\n> The MitID app no longer works on Android 9.\n', to: 'The MitID app no longer works on Android 9.\n', rule: 'translation-alerts', line: 0 },
  { what: 'loses a link in English', file: activateEn, from: '(page:helper-rules)', to: '(page:about)', rule: 'translation-links', line: 0 },
  // Words and private data.
  { what: 'writes a CPR number', file: rules, from: 'Tal med Borgerservice', to: 'Skriv 010190-1234. Tal med Borgerservice', rule: 'look-alike-cpr' },
  { what: 'writes somebody’s e-mail address', file: rules, from: 'Tal med Borgerservice', to: 'Skriv til jens.hansen@gmail.com. Tal med Borgerservice', rule: 'look-alike-email' },
  { what: 'uses a word that has been agreed against', file: rulesEn, from: 'You may find information', to: 'You may use the code viewer and find information', rule: 'term-forbidden' },
  { what: 'links to a term that is not there', file: rules, from: '(term:user-id)', to: '(term:user-idd)', rule: 'term-link' },
  { what: 'misspells a Danish word', file: rules, from: 'gøre tingene klar', to: 'gøre tingne klar', rule: 'spelling' },
  { what: 'misspells an English word', file: rulesEn, from: 'get things ready', to: 'get thinsg ready', rule: 'spelling' },
  { what: 'writes a very long sentence', file: rules, from: 'Tal med Borgerservice eller MitID Support, hvis I er i tvivl.', to: 'Tal med Borgerservice eller MitID Support, hvis I er i tvivl om, hvad du må, og hvad du ikke må, når du sidder ved siden af en person, som gerne vil have din hjælp til at få MitID.', rule: 'sentence-long' },
  { what: 'writes “der trykkes”', file: rules, from: 'Tal med Borgerservice', to: 'Der trykkes på knappen. Tal med Borgerservice', rule: 'passive' },
  { what: 'writes a day that no month has', file: rules, from: 'Tal med Borgerservice', to: 'Vent til den 31. november. Tal med Borgerservice', rule: 'date-impossible' },
  { what: 'writes a page that nothing names', file: 'articles/privatliv.da.mdx', to: '---\ntitle: "a"\ndescription: "b"\n---\n\nc\n', rule: 'file-unexpected', line: 1 },
  { what: 'mistypes the id of a step', file: guide, from: '  - id: scan\n', to: '  - id: scann\n', rule: 'id-without-files' },
  { what: 'copies a page', file: 'articles/privacy.da copy.mdx', to: '---\ntitle: "a"\ndescription: "b"\n---\n\nc\n', rule: 'file-copy', line: 1 },
  // Signs that came out wrong.
  { what: 'takes away the line that ends the front matter', file: rules, from: 'fuldmagt kan."\n---\n', to: 'fuldmagt kan."\n', rule: 'front-matter-unclosed', line: 3 },
  { what: 'ends the front matter with a dash', file: rules, from: 'fuldmagt kan."\n---\n', to: 'fuldmagt kan."\n—\n', rule: 'front-matter-unclosed' },
  { what: 'leaves two versions of a heading', file: rules, from: '## Kig væk\n', to: '<<<<<<< HEAD\n## Kig væk\n=======\n## Se væk\n>>>>>>> main\n', rule: 'merge-markers' },
  { what: 'leaves two versions of a date', file: guide, from: 'reviewBy: 2027-05-23\n', to: '<<<<<<< HEAD\nreviewBy: 2027-05-23\n=======\nreviewBy: 2027-06-23\n>>>>>>> main\n', rule: 'merge-markers' },
  { what: 'writes a colon in a title', file: rules, from: 'title: "Regler for hjælpere"', to: 'title: Regler: for hjælpere', rule: 'yaml-syntax' },
  { what: 'forgets the space of a heading', file: rules, from: '## Kig væk\n', to: '##Kig væk\n', rule: 'heading-space' },
  { what: 'pastes the bullets of a word processor', file: rules, from: 'Tal med Borgerservice', to: '• Pas\n• Telefon\n\nTal med Borgerservice', rule: 'bullet-sign' },
  { what: 'writes a box without its quotation', file: activate, from: '> [!IMPORTANT]\n> Kun personen', to: '[!IMPORTANT]\nKun personen', rule: 'box-lost' },
  { what: 'writes the name of a box in Danish', file: rules, from: 'Tal med Borgerservice', to: '[ADVARSEL] Tal med Borgerservice', rule: 'box-lost' },
  { what: 'leaves an empty line in a box', file: activate, from: '> [!IMPORTANT]\n> Kun personen', to: '> [!IMPORTANT]\n\n> Kun personen', rule: 'box-lost', line: 0 },
  { what: 'puts a space into a link', file: activate, from: '[reglerne for hjælpere](', to: '[reglerne for hjælpere] (', rule: 'link-space' },
  { what: 'forgets a star of a bold word', file: rules, from: 'Tal med Borgerservice', to: 'Tal med **Borgerservice*', rule: 'bold-broken' },
  { what: 'forgets the line below the top of a table', file: rules, from: 'Tal med Borgerservice', to: '| Telefon | Version |\n| iPhone | 16 |\n\nTal med Borgerservice', rule: 'table-broken' },
  { what: 'writes a number sign in a title', file: rules, from: 'title: "Regler for hjælpere"', to: 'title: Regler for hjælpere #2', rule: 'text-cut' },
  { what: 'writes a title in curly quotation marks', file: rules, from: 'title: "Regler for hjælpere"', to: 'title: “Regler for hjælpere”', rule: 'quotes-curly' },
  { what: 'gives an article the title of another', file: rules, from: 'title: "Regler for hjælpere"', to: 'title: "Tilgængelighed"', rule: 'title-twice', in: '', line: 0 },
  { what: 'pastes a space that nobody can see', file: rules, from: 'Tal med Borgerservice', to: 'Tal med Borger\u200Bservice', rule: 'invisible-sign' },
  // Pages, links and files that were lost.
  { what: 'takes the text of a page away', file: 'articles/privacy.en.mdx', to: '', rule: 'file-empty', line: 1 },
  { what: 'empties a flow', file: flow, to: '', rule: 'file-empty', line: 1 },
  { what: 'leaves nothing below the front matter', file: 'articles/privacy.en.mdx', to: '---\ntitle: "Your data"\ndescription: "What the site knows of you."\n---\n', rule: 'page-empty', line: 4 },
  { what: 'deletes a translation', file: 'articles/privacy.en.mdx', to: null, rule: 'record-left', in: 'translations/articles/privacy.en.yaml', line: 1 },
  { what: 'deletes the source of a translation', file: 'articles/privacy.da.mdx', to: null, rule: 'record-left', in: 'articles/privacy.en.mdx', line: 1 },
  { what: 'forgets the bracket that ends a link', file: rules, from: 'borger.dk til', to: '[borger.dk](https://www.borger.dk til', rule: 'link-broken' },
  { what: 'shows an image with a space in its name', file: rules, from: 'Tal med Borgerservice', to: '![Et pas](pas 1.png)\n\nTal med Borgerservice', rule: 'link-broken' },
  { what: 'swaps two items of a walkthrough', file: activate, from: '1. Vælg **På denne telefon**.\n2. Skriv den midlertidige PIN-kode, som kommer med SMS. Den har 8 cifre.\n3. Personen vælger en personlig PIN-kode på 6 cifre og skriver den to gange.\n4. Personen vælger, om fingeraftryk, Touch ID eller Face ID skal kunne bruges.\n5. Personen siger ja til notifikationer. Personen trykker på **Opsæt notifikationer** og på **Tillad**.\n', to: '1. Personen siger ja til notifikationer. Personen trykker på **Opsæt notifikationer** og på **Tillad**.\n2. Skriv den midlertidige PIN-kode, som kommer med SMS. Den har 8 cifre.\n3. Personen vælger en personlig PIN-kode på 6 cifre og skriver den to gange.\n4. Personen vælger, om fingeraftryk, Touch ID eller Face ID skal kunne bruges.\n5. Vælg **På denne telefon**.\n', rule: 'label-order' },
  { what: 'lets the helper watch a PIN', file: flow, from: '{ id: own-pin, actor: owner, private: true, inputs', to: '{ id: own-pin, actor: owner, inputs', rule: 'secret-not-private' },
  { what: 'writes a word twice', file: rules, from: 'Tal med Borgerservice', to: 'Snak snak med Borgerservice', rule: 'doubled-word' },
  // What a word processor, a mail or a hurried hand leaves in a file.
  { what: 'writes a marker with curly quotation marks', file: activate, from: '<Walkthrough flow="activate-on-this-phone" />', to: '<Walkthrough flow=”activate-on-this-phone” />', rule: 'attribute-literal' },
  { what: 'pastes a paragraph from Word', file: rules, from: 'Tal med Borgerservice', to: '<p class=MsoNormal>Tal med Borgerservice', rule: 'raw-html' },
  { what: 'pastes an image of HTML', file: rules, from: 'Tal med Borgerservice', to: '<img src="pas.png">\n\nTal med Borgerservice', rule: 'raw-html' },
  { what: 'loses a comma in a flow', file: flow, from: '{ id: own-pin, actor: owner, private', to: '{ id: own-pin, actor: owner private', rule: 'yaml-syntax' },
  { what: 'indents a line of the guide too little', file: guide, from: '    slugs: { da: scan-pas-og-ansigt }', to: '   slugs: { da: scan-pas-og-ansigt }', rule: 'yaml-syntax' },
  { what: 'begins a title with a number sign', file: rules, from: 'title: "Regler for hjælpere"', to: 'title: #1 Regler for hjælpere', rule: 'value-type' },
  { what: 'writes a phone number without its country code', file: 'site.yaml', from: 'phone: "+4533980010"', to: 'phone: "33 98 00 10"', rule: 'value-format' },
  { what: 'loses a digit of a phone number', file: 'site.yaml', from: 'phone: "+4533980010"', to: 'phone: "+453398001"', rule: 'value-format' },
  { what: 'swaps two times of a day', file: 'site.yaml', from: '"12-31"], from: "10:00", to: "14:00" }', to: '"12-31"], from: "14:00", to: "10:00" }', rule: 'value-format' },
  { what: 'writes a time as a number', file: 'site.yaml', from: '"12-31"], from: "10:00"', to: '"12-31"], from: 10.00', rule: 'value-type' },
  { what: 'names a language twice', file: 'site.yaml', from: 'languages: [da, en, kl]', to: 'languages: [da, en, kl, da]', rule: 'id-twice' },
  { what: 'names a language that there is no file for', file: 'site.yaml', from: 'languages: [da, en, kl]', to: 'languages: [da, en, kl, de]', rule: 'name-unknown' },
  { what: 'names a guide twice', file: 'site.yaml', from: 'guides: [help-newer-phone]', to: 'guides: [help-newer-phone, help-newer-phone]', rule: 'id-twice' },
  { what: 'takes an action out of a flow', file: 'flows/open-the-app.yaml', from: '  - { id: overview, actor: helper, inputs: [overview.next] }\n', to: '', rule: 'flow-gap', line: 0 },
  { what: 'loses the marker of a choice in English', file: activateEn, from: '<Choice id="other-device" />\n\n', to: '', rule: 'choice-missing' },
];
