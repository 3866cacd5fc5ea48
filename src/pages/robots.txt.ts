import type { APIRoute } from 'astro';
import { hrefOf } from '../model/prose.ts';
import { goodSite } from '../site.ts';

export const GET: APIRoute = async () => {
  const site = await goodSite();
  const absolute = new URL(hrefOf(site, '/sitemap.xml'), site.settings.address).href;
  return new Response(`User-agent: *\nDisallow: ${site.base}editors/\n\nSitemap: ${absolute}\n`);
};
