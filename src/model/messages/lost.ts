import { say } from './words.ts';

/** What has been emptied, renamed or only begun, so that one cause would show in many places. */
export const lostMessages = {
  'file-empty': ({ what }: { /** A record is what a translation was made from, which a command writes again; without one that is needed nothing works. */ what: 'record' | 'needed' | 'other' }) =>
    say(
      ['Filen er tom.', 'En fil på sitet skal sige noget.', { record: 'Slet filen, og kør npm run translations -- accept.', needed: 'Hent teksten tilbage fra en ældre udgave.', other: 'Hent teksten tilbage fra en ældre udgave, eller slet filen.' }[what]],
      ['The file is empty.', 'A file of the site must say something.', { record: 'Delete the file, and run npm run translations -- accept.', needed: 'Bring the text back from an earlier version.', other: 'Bring the text back from an earlier version, or delete the file.' }[what]],
    ),
  'guide-renamed': ({ was, now }: { was: string; now: string }) =>
    say(
      [`Mappen guides/${was} er væk, men her er en mappe guides/${now}, som ikke er nævnt.`, 'Navnet på mappen står også i site.yaml, i links og i mappen translations.', `Kald mappen “${was}” igen.`],
      [`The folder guides/${was} is gone, but there is a folder guides/${now} that is not named.`, 'The name of the folder is also in site.yaml, in links and in the folder translations.', `Call the folder “${was}” again.`],
    ),
  'term-renamed': ({ was, now, links }: { was: string; now: string; links: number }) =>
    say(
      [`Filen hedder ${now}.yaml, og ingen links bruger det navn.`, 'Et link til et forklaret ord nævner ordets fil.', `Kald ${now}.yaml for ${was}.yaml igen (${links} links bruger det navn).`],
      [`The file is called ${now}.yaml, and no link uses that name.`, 'A link to an explained word names the file of the word.', `Call ${now}.yaml ${was}.yaml again (${links} links use that name).`],
    ),
  'language-unfinished': ({ code }: { code: string }) =>
    say(
      [`Sproget “${code}” mangler næsten alt.`, 'Et nyt sprog skal have et navn, datoer, tal og alle de tekster, som sitet selv siger.', `Flyt filen ud af mappen languages, og kør npm run translations -- new language ${code}. Så får du en fil, hvor alt er nævnt.`],
      [`The language “${code}” lacks nearly everything.`, 'A new language must have a name, dates, numbers and all the texts that the site itself says.', `Move the file out of the folder languages, and run npm run translations -- new language ${code}. You then get a file that names everything.`],
    ),
};
