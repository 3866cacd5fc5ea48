import type { markupMessages } from '../../model/messages/markup.ts';
import type { Said } from '../../model/problem.ts';

/** Why mistakes in the writing of a page matter to people. */
export const markupWhy: Readonly<Record<keyof typeof markupMessages, Said>> = {
  'mdx-syntax': {
    da: 'Resten af siden kan ikke læses, og så får læserne den slet ikke.',
    en: 'The rest of the page cannot be read, so readers would not get it at all.',
  },
  'nesting-deep': {
    da: 'Ingen kan følge en tekst i så mange lag, og en skærmlæser siger hvert lag højt.',
    en: 'Nobody can follow a text in so many layers, and a screen reader announces each of them.',
  },
  'tag-sign': {
    da: 'Ordene efter tegnet kan forsvinde fra siden, uden at læseren opdager det.',
    en: 'The words after the sign may vanish from the page without the reader noticing.',
  },
  'tag-unclosed': {
    da: 'Alt efter mærket kan havne det forkerte sted på siden.',
    en: 'Everything after the marker may end up in the wrong place on the page.',
  },
  'front-matter-missing': {
    da: 'Uden titel kan læseren ikke se i fanen, i søgeresultatet eller i en skærmlæser, hvilken side det er.',
    en: 'Without a title the reader cannot tell from the tab, the search results or a screen reader which page this is.',
  },
  'front-matter-unclosed': {
    da: 'Titlen ville stå som løs tekst på siden, og læseren kan ikke se i fanen, hvilken side det er.',
    en: 'The title would stand as loose text on the page, and the reader cannot tell from the tab which page it is.',
  },
  'import-export': {
    da: 'Kode i en tekst kan gøre noget på læserens telefon, som ingen har set efter.',
    en: 'Code in a text can do something on the reader’s phone that nobody has looked at.',
  },
  expression: {
    da: 'Læseren ville se kode i stedet for ord, eller slet ingenting.',
    en: 'The reader would see code in place of words, or nothing at all.',
  },
  'raw-html': {
    da: 'HTML, som ingen har prøvet af, kan ødelægge siden for dem, der bruger tastatur, skærmlæser eller papir.',
    en: 'HTML that nobody has tried can break the page for people who use a keyboard, a screen reader or paper.',
  },
  'marker-unknown': {
    da: 'Det, som mærket skulle vise, ville mangle på siden.',
    en: 'What the marker was to show would be missing from the page.',
  },
  'marker-inline': {
    da: 'Sætningen ville blive brudt midt over, når siden læses op.',
    en: 'The sentence would be broken in the middle when the page is read out.',
  },
  'marker-nested': {
    da: 'Læseren ville få trinene blandet ind i en liste, som de ikke hører til.',
    en: 'The reader would get the steps mixed into a list that they are no part of.',
  },
  'marker-content': {
    da: 'Ord inde i et mærke kan gå tabt for læseren, når siden bliver oversat.',
    en: 'Words inside a marker may be lost to readers when the page is translated.',
  },
  'attribute-unknown': {
    da: 'Det, du bad om, ville ikke ske, og læseren ser siden uden det.',
    en: 'What you asked for would not happen, and the reader sees the page without it.',
  },
  'attribute-missing': {
    da: 'Sitet ved ikke, hvad mærket gælder, og kan ikke vise læseren det rigtige.',
    en: 'The site does not know what the marker is about, and cannot show the reader the right thing.',
  },
  'attribute-literal': {
    da: 'Værdien ville være kode, og siden ville ikke kunne bygges for nogen.',
    en: 'The value would be code, and the page could be built for nobody.',
  },
  'not-supported': {
    da: 'Læseren ville se tegn, der ikke giver mening, eller mangle noget af teksten.',
    en: 'The reader would see signs that make no sense, or miss part of the text.',
  },
  'heading-level': {
    da: 'Mange springer fra overskrift til overskrift med en skærmlæser og farer vild, når et niveau er forkert.',
    en: 'Many people jump from heading to heading with a screen reader, and get lost when a level is wrong.',
  },
  'heading-empty': {
    da: 'En skærmlæser siger “overskrift” og så ingenting, og læseren ved ikke, hvad der kommer.',
    en: 'A screen reader says “heading” and then nothing, and the reader does not know what comes.',
  },
  'alert-unknown': {
    da: 'En advarsel, der ikke bliver til en boks, er let at læse hen over.',
    en: 'A warning that does not become a box is easily read past.',
  },
  'alert-place': {
    da: 'Læseren ser “[!…]” som løse tegn og lægger ikke mærke til, at det er vigtigt.',
    en: 'The reader sees “[!…]” as stray signs and does not notice that it is important.',
  },
  'link-unsafe': {
    da: 'Linket kan føre læseren et sted hen, der ikke virker eller ikke er trygt.',
    en: 'The link may take the reader somewhere that does not work or is not safe.',
  },
  'link-empty': {
    da: 'Der er intet at trykke på, og en skærmlæser kan ikke sige, hvad linket er.',
    en: 'There is nothing to press, and a screen reader cannot say what the link is.',
  },
  'image-remote': {
    da: 'Den, der ejer det andet sted, kan se, hvem der læser siden, og kan skifte billedet ud.',
    en: 'Whoever owns the other place can see who reads the page, and can swap the image.',
  },
  'image-alt': {
    da: 'Den, der hører siden, får ikke at vide, hvad billedet viser.',
    en: 'Somebody who hears the page is not told what the image shows.',
  },
  'image-missing': {
    da: 'Læseren ville se en tom ramme i stedet for billedet.',
    en: 'The reader would see an empty frame in place of the image.',
  },
};
