import type { ScreenKind } from '../model/schemas/flow.ts';

/** What a screen of a kind shows besides words, as SVG in 100 by 60: strokes in the colour of the words. No real app looks like this. */
export const art: Partial<Record<ScreenKind, string>> = {
  consent: '<path d="M10 10h80M10 22h72M10 34h78M10 46h50"/>',
  qr: '<path class="solid" d="M26 6h14v14H26zM60 6h14v14H60zM26 40h14v14H26zM46 6h5v8h-5zM46 20h8v5h-8zM26 26h8v5h-8zM40 28h5v8h-5zM52 30h8v5h-8zM66 26h8v8h-8zM46 42h6v12h-6zM58 40h6v6h-6zM68 46h6v8h-6zM58 50h5v4h-5z"/>',
  camera: '<path d="M16 18V8h14M70 8h14v10M84 42v10H70M30 52H16V42"/><path class="faint" d="M24 30h52"/>',
  chip: '<rect x="18" y="10" width="42" height="44" rx="3"/><circle cx="39" cy="34" r="7"/><rect class="filled" x="44" y="4" width="34" height="32" rx="5"/><path d="M56 30h10"/>',
  face: '<ellipse cx="50" cy="30" rx="19" ry="24"/><path d="M42 25v.1M58 25v.1M43 40c4 4 10 4 14 0"/>',
  waiting: '<path d="M30 30v.1M50 30v.1M70 30v.1"/><path class="faint" d="M14 50h72"/><path d="M14 50h40"/>',
  message: '<rect x="22" y="10" width="56" height="36" rx="6"/><path d="M34 46v9l10-9M32 22h36M32 33h24"/>',
  done: '<circle cx="50" cy="30" r="22"/><path d="m39 31 8 8 15-17"/>',
  'system-dialog': '<path class="faint" d="M14 8h72M14 18h54"/>',
};
