import { placeOf } from '../../model/subset.ts';
import { article } from '../example.ts';
import { pageSources, shownIn } from '../links.ts';
import { rule, say } from '../rule.ts';

/** What a screen reader says by itself, so that the words after it must wait. */
const opening = /^(?:(?:et )?billede(?:t)? af|(?:an |the )?image of|(?:a |the )?picture of)(?=\s)/i;

/** An image described by the name of its file, or as an image (WCAG 1.1.1). */
export const imageAltName = rule<{ alt: string; opening?: string }>({
  id: 'image-alt-name',
  severity: 'error',
  why: {
    da: 'Den, der ikke kan se billedet, hører kun beskrivelsen, og en skærmlæser siger selv, at det er et billede.',
    en: 'Somebody who cannot see the image hears the description only, and a screen reader itself says that it is an image.',
  },
  good: { ...article('da', '![Forsiden af et pas](pas-1.png)'), 'articles/pas-1.png': '' },
  bad: { files: { ...article('da', 'Find passet: ![pas-1.png](pas-1.png)'), 'articles/pas-1.png': '' }, at: 'articles/about.da.mdx:6:14' },
  words: ({ alt, opening: start }) =>
    start === undefined
      ? say(
          [`Billedets beskrivelse er “${alt}”, og det er filens navn.`, 'Beskrivelsen skal sige, hvad billedet viser.', 'Skriv det, som man skal vide uden at se billedet: ![Forsiden af et pas](pas.png).'],
          [`The description of the image is “${alt}”, and that is the name of the file.`, 'The description must say what the image shows.', 'Write what one must know without seeing the image: ![The front of a passport](passport.png).'],
        )
      : say(
          [`Billedets beskrivelse begynder med “${start}”.`, 'Beskrivelsen skal begynde med det, som billedet viser.', `Slet “${start}”, og lad resten stå.`],
          [`The description of the image begins with “${start}”.`, 'The description must begin with what the image shows.', `Delete “${start}” and keep the rest.`],
        ),
  find: ({ sources }, found) => {
    for (const source of pageSources(sources)) {
      for (const image of shownIn(source).images) {
        const alt = (image.alt ?? '').trim();
        const start = opening.exec(alt)?.[0];
        if (start !== undefined) found(placeOf(source.path, image), { alt, opening: start });
        else if (isFileName(alt, image.url)) found(placeOf(source.path, image), { alt });
      }
    }
  },
});

/** Whether a description is a file's name. One plain word with a capital letter may be both a name and a description. */
function isFileName(alt: string, url: string): boolean {
  if (/\S\.(?:png|jpe?g|webp|avif|gif|svg)$/i.test(alt) && !/\s/.test(alt)) return true;
  const name = url.slice(url.lastIndexOf('/') + 1);
  const stem = name.replace(/\.[^.]*$/, '');
  if (alt === name || alt === stem) return true;
  return /[-_\d]/.test(stem) && alt.toLowerCase() === stem.toLowerCase();
}
