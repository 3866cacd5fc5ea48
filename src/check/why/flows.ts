import type { flowMessages } from '../../model/messages/flows.ts';
import type { Said } from '../../model/problem.ts';

/** Why mistakes in flows matter to people who follow or practise them. */
export const flowWhy: Readonly<Record<keyof typeof flowMessages, Said>> = {
  'flow-target': {
    da: 'Den, der øver sig, ville trykke på en knap, der ikke gør noget.',
    en: 'Somebody who practises would press a control that does nothing.',
  },
  'flow-start': {
    da: 'Den tegnede telefon ved ikke, hvad den skal vise først, så ingen kan øve sig.',
    en: 'The drawn phone does not know what to show first, so nobody can practise.',
  },
  'flow-unreachable': {
    da: 'Ingen, der øver sig, får nogensinde skærmen at se.',
    en: 'Nobody who practises ever gets to see the screen.',
  },
  'flow-dead-end': {
    da: 'Den, der øver sig, sidder fast uden at være færdig.',
    en: 'Somebody who practises is stuck without having finished.',
  },
  'flow-loop': {
    da: 'Den, der øver sig, går i ring og tror, at det er deres egen fejl.',
    en: 'Somebody who practises goes in circles, and thinks that it is their own fault.',
  },
  'flow-input': {
    da: 'Siden kan ikke vise læseren, hvor der skal trykkes.',
    en: 'The page cannot show the reader where to press.',
  },
  'flow-private': {
    da: 'Hjælperen får besked om at kigge væk, mens hjælperen selv skal trykke, og ser måske med, når koden bliver skrevet.',
    en: 'The helper is told to look away while they are to press themselves, and may then be watching when the code is typed.',
  },
  'flow-practice': {
    da: 'Den, der øver sig, kan ikke skrive koden i felterne og kommer ikke videre.',
    en: 'Somebody who practises cannot type the code into the boxes, and gets no further.',
  },
  'flow-value': {
    da: 'Uden noget opdigtet at skrive kunne nogen komme til at skrive deres rigtige kode.',
    en: 'With nothing made up to type, somebody might type their real code.',
  },
  'flow-repeats': {
    da: 'Øvetelefonen ville bede læseren gentage noget, som aldrig er skrevet.',
    en: 'The practice phone would ask the reader to repeat something that was never typed.',
  },
  'flow-runs-out': {
    da: 'Den, der er langsom, ville få en skærm, som vejledningen ikke siger noget om.',
    en: 'Somebody who is slow would get a screen that the guide says nothing about.',
  },
  'flow-bare': {
    da: 'Læseren får at vide, at noget skal gøres på skærmen, men ikke hvor der skal trykkes.',
    en: 'The reader is told to do something on the screen, but not where to press.',
  },
  'flow-two-devices': {
    da: 'Læseren ved ikke, hvilken telefon der skal tages op.',
    en: 'The reader does not know which phone to pick up.',
  },
  'flow-past-end': {
    da: 'Punktet ville stå i vejledningen, selv om læseren er færdig inden da.',
    en: 'The item would stand in the guide although the reader has finished before it.',
  },
  'flow-gap': {
    da: 'Læserens telefon viser en anden skærm end den, vejledningen taler om.',
    en: 'The reader’s phone shows another screen than the one that the guide speaks of.',
  },
  'flow-nameless': {
    da: 'Den, der øver sig med en skærmlæser, hører en skærm eller knap uden navn.',
    en: 'Somebody who practises with a screen reader hears a screen or control without a name.',
  },
  'flow-device': {
    da: 'Skærmen kan ikke tegnes på nogen af de telefoner, som læseren ser.',
    en: 'The screen can be drawn on none of the phones that the reader sees.',
  },
  'words-unknown': {
    da: 'Ordene bliver ikke vist nogen steder, og den rigtige skærm eller knap står måske uden.',
    en: 'The words are shown nowhere, and the right screen or control may be left without any.',
  },
  'unused-flow': {
    da: 'Andre redaktører bruger tid på at holde noget ved lige, som ingen læser.',
    en: 'Other editors spend time keeping up something that nobody reads.',
  },
};
