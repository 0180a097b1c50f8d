import { html, type Html } from './escape';

const ADDRESS = /(https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)])/;

/** Plain text with its web addresses as links, everything else escaped. */
export function linkedText(text: string): Html[] {
  return text
    .split(ADDRESS)
    .map((piece, index) =>
      index % 2 === 1
        ? html`<a href="${piece}" rel="noreferrer noopener" target="_blank">${piece}</a>`
        : html`${piece}`,
    );
}
