import type { Image, Link } from 'mdast';
import { imageName, pageLinkProblems } from '../../model/link-problems.ts';
import type { Site } from '../../model/site.ts';
import { isRemoteImage, isSafeTarget } from '../../model/subset.ts';

// What leads nowhere has been told where it stands. Other languages are not to be told that they differ from it.

/** Whether a link leads to nothing, in which case nobody can say whether another answers it. */
export function isBrokenLink(site: Site, file: string, link: Link): boolean {
  if (!isSafeTarget(link.url)) return true;
  return link.url.startsWith('page:') && pageLinkProblems({ path: file, name: site.nameOf(file) }, link, site.pages).length > 0;
}

/** Whether an image is not there to be shown. */
export function isBrokenImage(site: Site, file: string, image: Image): boolean {
  return isRemoteImage(image) || !site.images.has(imageName(site.nameOf(file), image.url));
}
