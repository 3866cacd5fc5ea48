import type { GuidePage } from '../model/page.ts';
import type { Place } from '../model/problem.ts';
import { readYaml } from '../model/yaml.ts';
import type { Content } from './content.ts';

/** Where a value of a guide's own file stands. Reads the file again, so it is asked only when something is wrong. */
export function placeInGuide({ sources }: Pick<Content, 'sources'>, guide: GuidePage, key: keyof GuidePage['settings']): Place {
  const source = sources.find((one) => one.path === guide.file);
  const read = source?.kind === 'yaml' ? readYaml(source.path, source.text) : undefined;
  return read?.value?.place([key]) ?? guide.at;
}
