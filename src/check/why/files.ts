import type { fileMessages } from '../../model/messages/files.ts';
import type { Said } from '../../model/problem.ts';

/** Why mistakes in files and in their keys and values matter to people. */
export const fileWhy: Readonly<Record<keyof typeof fileMessages, Said>> = {
  'file-missing': {
    da: 'Uden filen kan ingen få siden at se.',
    en: 'Without the file nobody can see the page.',
  },
  'file-unexpected': {
    da: 'Ingen side viser det, der står i filen, så læserne finder det aldrig.',
    en: 'No page shows what the file says, so readers never find it.',
  },
  'id-without-files': {
    da: 'Siden mangler for alle læsere, selv om dens tekst er skrevet.',
    en: 'The page is missing for all readers, although its text has been written.',
  },
  'file-copy': {
    da: 'Ingen ved, hvilken af de to der er den rigtige, og rettelser i kopien når aldrig læserne.',
    en: 'Nobody knows which of the two is the right one, and corrections in the copy never reach readers.',
  },
  'file-misplaced': {
    da: 'Nogen har skrevet noget, som ingen læser får at se.',
    en: 'Somebody wrote something that no reader will ever see.',
  },
  'file-ending': {
    da: 'Sitet kender en side på dens endelse, så med denne endelse bliver filen ikke til noget, nogen kan læse.',
    en: 'The site knows a page by its ending, so with this one the file becomes nothing that anybody can read.',
  },
  'file-twin': {
    da: 'På en anden computer kan den ene fil overskrive den anden, og læserne mister en side.',
    en: 'On another computer one file can overwrite the other, and readers lose a page.',
  },
  'file-outside': {
    da: 'På en anden computer peger genvejen på noget andet eller ingenting, og så får læserne det at se.',
    en: 'On another computer the link leads to something else or to nothing, and that is then what readers see.',
  },
  'file-unreadable': {
    da: 'Ingen ved, hvad der står i filen, og læserne får det ikke.',
    en: 'Nobody knows what the file says, and readers do not get it.',
  },
  'file-large': {
    da: 'En så lang side er dyr og langsom at hente på en gammel telefon, og ingen læser den til ende.',
    en: 'So long a page is dear and slow to fetch on an old phone, and nobody reads it to the end.',
  },
  'file-language': {
    da: 'Læserne finder kun siden, når sitet ved, hvilket sprog den er på, og en skærmlæser udtaler ordene efter sproget.',
    en: 'Readers find the page only when the site knows its language, and a screen reader pronounces the words by it.',
  },
  'file-encoding': {
    da: 'Læserne ville se forkerte tegn midt i ordene, og en skærmlæser ville læse dem op som vrøvl.',
    en: 'Readers would see wrong signs in the middle of words, and a screen reader would read them out as nonsense.',
  },
  'yaml-alias': {
    da: 'Den næste, der retter filen, kan ikke se, at en ændring ét sted også ændrer et andet.',
    en: 'The next person to edit the file cannot see that a change in one place also changes another.',
  },
  'merge-markers': {
    da: 'Læseren ville få begge udgaver at se, også den forkerte, med tegn imellem.',
    en: 'The reader would see both versions, the wrong one too, with signs between them.',
  },
  'yaml-syntax': {
    da: 'Når filen ikke kan læses, kommer intet af det, den siger, ud til læserne.',
    en: 'When the file cannot be read, nothing that it says reaches the readers.',
  },
  'key-twice': {
    da: 'Kun den ene linje kan gælde, og læserne kan få den forkerte.',
    en: 'Only one of the lines can count, and readers may get the wrong one.',
  },
  'unknown-key': {
    da: 'Et navn, som sitet ikke kender, bliver overset, og læserne mangler det, du ville sige.',
    en: 'A key that the site does not know is ignored, and readers miss what you meant to say.',
  },
  'key-missing': {
    da: 'Der ville være et hul på siden, hvor læserne skulle have fundet oplysningen.',
    en: 'There would be a hole on the page where readers should have found this.',
  },
  'value-type': {
    da: 'En tom eller forkert værdi giver et hul på siden eller noget andet end det, du mente.',
    en: 'An empty or wrong value leaves a hole on the page, or shows something other than what you meant.',
  },
  'value-length': {
    da: 'En liste af forkert længde giver en side, der er tom eller halv.',
    en: 'A list of the wrong length makes a page that is empty or half there.',
  },
  'key-format': {
    da: 'Navnet bruges i adresser og filnavne, som folk gemmer og sender til hinanden.',
    en: 'The key is used in addresses and file names, which people save and send to each other.',
  },
  'value-unknown': {
    da: 'Sitet ville gætte, og et forkert gæt kan vise læseren en forkert vej.',
    en: 'The site would have to guess, and a wrong guess can send the reader the wrong way.',
  },
  'value-format': {
    da: 'Det, der er tomt eller skrevet forkert, kan læseren hverken bruge eller stole på.',
    en: 'Readers can neither use nor trust what is empty or written wrongly.',
  },
  'value-range': {
    da: 'Et tal, der ikke kan passe, gør læseren usikker på resten.',
    en: 'A number that cannot be right makes the reader unsure of the rest.',
  },
};
