const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text that has been made safe to stand in HTML. */
export interface Html {
  readonly html: string;
}

/** Makes any text safe in an element or in a quoted attribute. */
export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

type Part = string | number | Html | readonly Html[];

function written(part: Part): string {
  if (typeof part === 'string' || typeof part === 'number') return escape(String(part));
  return 'html' in part ? part.html : part.map(({ html: text }) => text).join('');
}

/** A template whose every value is escaped, unless it is a template itself. */
export function html(strings: TemplateStringsArray, ...values: Part[]): Html {
  return { html: strings.reduce((text, string, index) => text + written(values[index - 1] ?? '') + string) };
}
