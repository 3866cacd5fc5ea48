import { article } from '../example.ts';
import { rule, say } from '../rule.ts';

const kibibyte = 1024;
const heavy = 200 * kibibyte;
const tooHeavy = 1024 * kibibyte;
const widest = 2000;

type Details = { name: string; kibibytes: number; most: number } | { name: string; width: number };

const example = (bytes: number) => ({ ...article('da', '![Forsiden af et pas](pas.png)'), 'articles/pas.png': 'x'.repeat(bytes) });

/** An image that is dear to fetch, or wider than any page shows it. */
export const imageHeavy = rule<Details>({
  id: 'image-heavy',
  severity: 'warning',
  why: {
    da: 'Mange læser på en gammel telefon eller en dyr og langsom forbindelse, og de venter på billedet eller betaler for det.',
    en: 'Many read on an old phone or a dear and slow connection, and they wait for the image or pay for it.',
  },
  good: example(heavy),
  bad: { files: example(heavy + 1), at: 'articles/pas.png:1:1' },
  words: (details) =>
    'width' in details
      ? say(
          [`Billedet “${details.name}” er ${details.width} punkter bredt.`, `Et billede må højst være ${widest} punkter bredt.`, 'Gør billedet mindre i et billedprogram, og gem det under samme navn.'],
          [`The image “${details.name}” is ${details.width} pixels wide.`, `An image may be at most ${widest} pixels wide.`, 'Make the image smaller in an image editor, and save it under the same name.'],
        )
      : say(
          [`Billedet “${details.name}” fylder ${details.kibibytes} KiB.`, `Et billede må højst fylde ${details.most} KiB.`, 'Gør billedet mindre i et billedprogram, eller gem det i en lavere kvalitet under samme navn.'],
          [`The image “${details.name}” takes ${details.kibibytes} KiB.`, `An image may take at most ${details.most} KiB.`, 'Make the image smaller in an image editor, or save it in a lower quality under the same name.'],
        ),
  find: ({ sources, bytesOf }, found) => {
    for (const source of sources) {
      if (source.kind !== 'image') continue;
      const { path, name, width = 0 } = source;
      const bytes = bytesOf(path) ?? 0;
      const place = { file: path, line: 1, column: 1 };
      if (bytes > heavy) found(place, { name, kibibytes: Math.ceil(bytes / kibibyte), most: heavy / kibibyte }, bytes > tooHeavy ? 'error' : 'warning');
      // A drawing has no pixels of its own: its width costs nothing.
      else if (width > widest && !/\.svg$/i.test(name)) found(place, { name, width });
    }
  },
});
