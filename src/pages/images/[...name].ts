import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { APIRoute } from 'astro';
import { contentRoot } from '../../model/files.ts';
import { goodSite } from '../../site.ts';

/** The images of the content, as they are, below `/images/`. */
export async function getStaticPaths() {
  const site = await goodSite();
  return [...site.images.keys()].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) => new Response(new Uint8Array(readFileSync(resolve(contentRoot(), params['name']!))));
