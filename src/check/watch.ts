import { watch } from 'node:fs';
import type { FSWatcher } from 'node:fs';
import { resolve } from 'node:path';
import { contentReader, contentRoot } from '../model/files.ts';
import type { ContentFiles } from '../model/files.ts';

/** Programs save a file in several moves; this long after the last of them all are done. */
const quietMilliseconds = 40;

/** Tells of the content now, and again each time that something in it has changed, until it is closed. */
export function watchContent(onChange: (content: ContentFiles) => void, root = contentRoot()): { readonly close: () => void } {
  const read = contentReader(root);
  const watchers = new Map<string, FSWatcher>();
  let touched: Set<string> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const tell = () => {
    const folders = new Set<string>();
    const only = touched;
    touched = new Set();
    const content = read({ touched: only, onFolder: (folder) => folders.add(folder) });
    // A folder that was new may have been filled before it was watched.
    if (watchFolders(folders) && only !== undefined) later();
    onChange(content);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, quietMilliseconds);
  };
  const changed = (folder: string, name: string | null) => {
    // What programs lay beside a file while they save it.
    if (name !== null && /^\.|~$|\.new$/.test(name)) return;
    if (name === null) touched = undefined;
    else touched?.add(resolve(folder, name));
    later();
  };
  /** One watcher a folder: a recursive one would take one a file on Linux. Says whether there is a new one. */
  const watchFolders = (folders: ReadonlySet<string>): boolean => {
    for (const [folder, watcher] of watchers) {
      if (folders.has(folder)) continue;
      watcher.close();
      watchers.delete(folder);
    }
    let added = false;
    for (const folder of folders) {
      if (watchers.has(folder)) continue;
      try {
        // A folder that goes away while it is watched says so by an error; the next look finds it gone.
        watchers.set(folder, watch(folder, (_, name) => changed(folder, name)).on('error', () => changed(folder, null)));
        added = true;
      } catch {
        // Gone between being found and being watched.
      }
    }
    return added;
  };
  tell();
  return {
    close: () => {
      clearTimeout(timer);
      for (const watcher of watchers.values()) watcher.close();
      watchers.clear();
    },
  };
}
