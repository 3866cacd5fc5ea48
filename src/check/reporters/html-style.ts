/** Colours of the page for editors: each of the words on each of the grounds has a contrast of 7:1 at least. */
export const htmlColours = {
  light: { paper: '#ffffff', sheet: '#f2f4f3', ink: '#16211f', error: '#8a0f0f', warning: '#5a3d00', advice: '#0b4643', mark: '#ffd76b', 'on-mark': '#16211f' },
  dark: { paper: '#101817', sheet: '#1c2826', ink: '#f2f5f4', error: '#ffb9b0', warning: '#ffd479', advice: '#9fe0d8', mark: '#ffd76b', 'on-mark': '#16211f' },
} as const;

const properties = (theme: keyof typeof htmlColours) => Object.entries(htmlColours[theme]).map(([name, colour]) => `--${name}: ${colour};`).join(' ');

/** The style in the head of the page. */
export const htmlStyle = `:root { color-scheme: light dark; ${properties('light')} }
@media (prefers-color-scheme: dark) { :root { ${properties('dark')} } }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.125rem/1.6 system-ui, sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; }
h1, h2, h3 { line-height: 1.3; overflow-wrap: anywhere; }
h2 { margin-top: 3rem; border-top: 2px solid; padding-top: 1rem; }
h3 { margin-top: 2rem; font-size: 1.125rem; }
a { color: inherit; overflow-wrap: anywhere; }
li { padding: 0.25rem 0; }
pre { background: var(--sheet); padding: 0.75rem; white-space: pre-wrap; overflow-wrap: anywhere; }
mark { background: var(--mark); color: var(--on-mark); outline: 2px solid; }
dt { font-weight: bold; margin-top: 0.5rem; }
dd { margin: 0; }
.error { color: var(--error); }
.warning { color: var(--warning); }
.advice { color: var(--advice); }
`;
