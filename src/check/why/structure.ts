import type { structureMessages } from '../../model/messages/structure.ts';
import type { Said } from '../../model/problem.ts';

/** Why mistakes in how pages hang together matter to people. */
export const structureWhy: Readonly<Record<keyof typeof structureMessages, Said>> = {
  'id-twice': {
    da: 'Et link kan kun føre til den ene, så nogle læsere havner det forkerte sted.',
    en: 'A link can lead to only one of them, so some readers end up in the wrong place.',
  },
  'id-reserved': {
    da: 'Siden ville ligge på en adresse, hvor læserne skal finde noget andet.',
    en: 'The page would stand at an address where readers are to find something else.',
  },
  'name-unknown': {
    da: 'Noget, som læseren skulle have set, ville mangle, uden at siden siger det.',
    en: 'Something that the reader should have seen would be missing, and the page would not say so.',
  },
  'needs-missing': {
    da: 'Læseren går i gang uden noget, der skal bruges, og må stoppe midtvejs.',
    en: 'The reader begins without something that is needed, and has to stop half way.',
  },
  'choice-unknown': {
    da: 'Valget ville kun findes på ét sprog, så læsere på andre sprog får en anden vejledning.',
    en: 'The choice would exist in one language only, so readers of other languages get another guide.',
  },
  'choice-missing': {
    da: 'Den, der har brug for netop dette valg, finder ingen vej videre.',
    en: 'Whoever needs just this choice finds no way on.',
  },
  'choice-order': {
    da: 'Valgene har bogstaver: to, der taler sammen på hvert sit sprog, ville mene noget forskelligt med “B”.',
    en: 'Choices have letters: two people who talk about the page in two languages would mean different things by “B”.',
  },
  'choice-title': {
    da: 'Uden overskrift kan læseren ikke se, hvad der er at vælge.',
    en: 'Without a heading the reader cannot see what there is to choose.',
  },
  'after-choices': {
    da: 'Læseren kan ikke se, hvor valget slutter, og kan tage teksten efter med i det forkerte valg.',
    en: 'The reader cannot see where a choice ends, and may take what follows for a part of it.',
  },
  'marker-where': {
    da: 'På denne slags side ville mærket ikke vise læseren noget.',
    en: 'On this kind of page the marker would show the reader nothing.',
  },
  'walkthrough-list': {
    da: 'Læseren ville få at vide, at der er noget at gøre, men ikke hvad.',
    en: 'The reader would be told that there is something to do, but not what.',
  },
  'walkthrough-length': {
    da: 'Fra det sted, hvor listen og forløbet skilles, ville siden sige “kig væk” ved den forkerte handling.',
    en: 'From where the list and the flow part, the page would say “look away” at the wrong action.',
  },
  'walkthrough-flows': {
    da: 'Den tegnede telefon ville vise andre skærme end dem, læseren møder i appen.',
    en: 'The drawn phone would show different screens from the ones that the reader meets in the app.',
  },
  'label-unknown': {
    da: 'Læseren leder på skærmen efter et ord, som ikke står der.',
    en: 'The reader searches the screen for a word that is not there.',
  },
  'page-link': {
    da: 'Den, der trykker på linket, kommer ingen vegne.',
    en: 'Whoever presses the link gets nowhere.',
  },
  'page-fragment': {
    da: 'Linket åbner toppen af siden, og læseren må selv lede efter stedet.',
    en: 'The link opens the top of the page, and readers have to find the place themselves.',
  },
  'term-link': {
    da: 'Læseren trykker på et ord, som er svært, og får ingen forklaring.',
    en: 'The reader presses a word that is hard, and gets no explanation.',
  },
  'term-place': {
    da: 'En forklaring midt i en overskrift eller en handling afbryder den, der følger trinene.',
    en: 'An explanation in the middle of a heading or an action interrupts whoever follows the steps.',
  },
  'term-word': {
    da: 'Uden et aftalt ord kalder siderne den samme ting noget forskelligt, og læseren tror, at det er to ting.',
    en: 'Without an agreed word the pages call one thing by different names, and the reader thinks that they are two.',
  },
  'address-clash': {
    da: 'Kun den ene side kan vises, og den anden bliver væk for alle, der har gemt dens adresse.',
    en: 'Only one of the pages can be shown, and the other is lost to everybody who saved its address.',
  },
  'text-twice': {
    da: 'I en liste over søgeresultater kan læseren ikke se, hvilken side der er den rigtige.',
    en: 'In a list of search results the reader cannot see which page is the right one.',
  },
  'page-without-variant': {
    da: 'Læserne får at vide, at siden mangler på deres sprog, men ingen andre at læse den på.',
    en: 'Readers are told that the page is not in their language, and offered no other to read it in.',
  },
};
