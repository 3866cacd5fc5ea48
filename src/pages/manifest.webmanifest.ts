import type { APIRoute } from 'astro';
import { goodSite } from '../site.ts';

/** The web app manifest, by which a phone puts the site on its home screen: it opens at the choice of language. */
export const GET: APIRoute = async () => {
  const { base, settings, languages } = await goodSite();
  const language = [...languages.keys()].find((code) => settings.name[code] !== undefined);
  const name = language === undefined ? settings.official.name : settings.name[language];
  const icon = (size: number) => ({ src: `${base}icon-${size}.png`, sizes: `${size}x${size}`, type: 'image/png' });
  const manifest = {
    name,
    short_name: 'Trinvis',
    lang: language,
    start_url: base,
    scope: base,
    display: 'browser',
    background_color: '#fbf8f2',
    theme_color: '#0b4643',
    icons: [{ src: `${base}favicon.svg`, sizes: 'any', type: 'image/svg+xml' }, icon(192), icon(512)],
  };
  return new Response(JSON.stringify(manifest), { headers: { 'Content-Type': 'application/manifest+json' } });
};
