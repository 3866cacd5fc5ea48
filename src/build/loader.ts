import { readFileSync } from 'node:fs';
import { relative, resolve, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { imageMetadata } from 'astro/assets/utils';
import { contentRoot, languagesRoot, listFiles, projectRoot, readSource } from '../model/files.ts';
import { kindOf } from '../model/source.ts';
import type { Source } from '../model/source.ts';

/**
 * Reads each file of a folder into Astro's data store, by digest, and watches the folder in `dev`. A file that has
 * not changed since the last build is not parsed again, unless the model that parses it has.
 */
export function sourcesLoader(folder: 'content' | 'languages'): Loader {
  const root = folder === 'content' ? contentRoot() : languagesRoot;
  return {
    name: `trinvis-${folder}`,
    load: async (context) => {
      const model = modelDigest(context);
      const files = listFiles(root);
      for (const id of context.store.keys()) if (!files.includes(id)) context.store.delete(id);
      for (const name of files) await keep(context, root, name, model);
      watch(context, root, model);
    },
  };
}

async function keep({ store, generateDigest }: LoaderContext, root: string, name: string, model: string): Promise<void> {
  // A file that cannot be read becomes a source that says so.
  const bytes = bytesOf(resolve(root, name));
  const digest = generateDigest(`${model}\n${kindOf(name) === 'image' ? bytes.toString('base64') : bytes.toString('utf8')}`);
  if (store.get(name)?.digest === digest) return;
  const source = await withSize(readSource(root, name), bytes);
  store.set({ id: name, data: source as unknown as Record<string, unknown>, digest });
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return Buffer.alloc(0);
  }
}

/** An image with its size in pixels, so that the page keeps its place before it has come. */
async function withSize(source: Source, bytes: Uint8Array): Promise<Source> {
  if (source.kind !== 'image') return source;
  const { width, height } = await imageMetadata(bytes, source.path).catch(() => ({ width: undefined, height: undefined }));
  return width === undefined || height === undefined ? source : { ...source, width, height };
}

function watch(context: LoaderContext, root: string, model: string): void {
  const { watcher, logger, store } = context;
  if (watcher === undefined) return;
  watcher.add(root);
  const nameOf = (path: string) => relative(root, path).split(sep).join('/');
  const own = (path: string) => !nameOf(path).startsWith('..') && !nameOf(path).split('/').some((part) => part.startsWith('.'));
  const reload = async (path: string) => {
    if (!own(path)) return;
    await keep(context, root, nameOf(path), model).catch((error: unknown) => logger.warn(`${nameOf(path)}: ${String(error)}`));
  };
  watcher.on('add', reload);
  watcher.on('change', reload);
  watcher.on('unlink', (path) => {
    if (own(path)) store.delete(nameOf(path));
  });
}

/** The model as it reads files now: when it changes, what it read before does not count. */
function modelDigest({ generateDigest }: LoaderContext): string {
  const root = resolve(projectRoot, 'src/model');
  return generateDigest(listFiles(root).map((name) => readFileSync(resolve(root, name), 'utf8')).join('\n'));
}
