import type { APIRoute } from 'astro';
import { sitemap } from '../build/sitemap.ts';
import { goodSite } from '../site.ts';

export const GET: APIRoute = async () => new Response(sitemap(await goodSite()), { headers: { 'Content-Type': 'application/xml' } });
