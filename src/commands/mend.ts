/** Run before a command that needs the built site, where a build was killed in the middle of its swap. */
import { resolve } from 'node:path';
import { mendSite } from './swap.ts';

await mendSite(resolve(process.env['TRINVIS_OUT'] ?? 'dist'));
