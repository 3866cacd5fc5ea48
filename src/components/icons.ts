/** The drawings of `Icon.astro`, as SVG in a square of 24: strokes of two, in the colour of the words beside them. */
export const icons = {
  steps: '<path d="M2 15h5v6H2zM9.5 9h5v12h-5zM17 3h5v18h-5z"/>',
  'eye-off': '<path d="M10.6 5.1A9.7 9.7 0 0 1 12 5c6.4 0 10 7 10 7a17 17 0 0 1-2.5 3.4M6.5 6.6A16.7 16.7 0 0 0 2 12s3.6 7 10 7a9.8 9.8 0 0 0 5.4-1.6M9.9 9.9a3 3 0 0 0 4.2 4.2M3 3l18 18"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/>',
  phone: '<path d="M5 3h4l2 5-2.5 1.7a12 12 0 0 0 5.8 5.8L16 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2z"/>',
  note: '<circle cx="12" cy="12" r="9"/><path d="M12 11v6M12 7v.01"/>',
  tip: '<path d="M9 18h6M10 21.5h4M8.5 15a6.5 6.5 0 1 1 7 0c-.5.5-.7 1-.7 1.5H9.2c0-.5-.2-1-.7-1.5z"/>',
  important: '<path d="M5 21V4h14l-3 4.5L19 13H5"/>',
  warning: '<path d="M12 3.5 22 20.5H2zM12 10v4.5M12 17.5v.01"/>',
  caution: '<path d="M8 2.5h8l5.5 5.5v8L16 21.5H8L2.5 16V8zM12 7.5v5.5M12 16.5v.01"/>',
  draft: '<path d="M4 20l1-4.5L16 4.5l3.5 3.5-11 11zM13.5 7l3.5 3.5"/>',
  outdated: '<path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v5h-5"/>',
  unknown: '<circle cx="12" cy="12" r="9"/><path d="M9.3 9.5a2.7 2.7 0 1 1 4 2.4c-.9.5-1.3 1-1.3 2M12 17v.01"/>',
  stop: '<path d="M4 12.5 9.5 18 20 6.5"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="M15.5 15.5 21 21"/>',
  next: '<path d="M4 12h16M14 6l6 6-6 6"/>',
  previous: '<path d="M20 12H4M10 6l-6 6 6 6"/>',
} as const;

export type IconName = keyof typeof icons;
