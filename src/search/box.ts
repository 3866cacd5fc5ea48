/**
 * The custom element on the home page: the link to the search becomes its field. The query goes along in the address, as
 * query-address.ts reads it; nothing is shared with it, so that the home page loads one small file.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const [link, form, input] = [this.querySelector('a')!, this.querySelector('form')!, this.querySelector('input')!];
    form.hidden = false;
    link.hidden = true;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const q = input.value.trim();
      location.href = link.href + (q && `#${new URLSearchParams({ q }).toString()}`);
    });
  }
}

customElements.define('search-box', SearchBox);
