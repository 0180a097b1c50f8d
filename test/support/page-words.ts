import { sentences } from './reading-age';

/** What a page says in its own words, sentence by sentence: paragraphs, lists, headings, labels and hints, no tables. */
export function pageSentences(html: string): string[] {
  const main = (/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '').replace(
    /<(table|script|pre)[\s\S]*?<\/\1>/g,
    '',
  );
  const parts = [...main.matchAll(/<(p|li|h\d|label|legend|div class="govuk-hint")[^>]*>([\s\S]*?)<\/\1/g)];
  const text = parts.map(([, , inner = '']) => plainText(inner));
  return sentences(text.map((p) => ({ p })));
}

/** Text without its marks. */
export const plainText = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;|&rsquo;/g, '’')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();

/** All that a page says, in one line; entities stay as they are written. */
export const wordsOf = (html: string): string =>
  html
    .replaceAll(/<(script|style)[\s\S]*?<\/\1>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ');

/** Every page that a page leads to, once: not its stylesheets, and not the way home. */
export const linksIn = (html: string): string[] => [
  ...new Set(
    [...html.matchAll(/href="(\/[^"#]*)/g)]
      .map(([, href = '']) => href.replaceAll('&amp;', '&'))
      .filter((href) => href !== '/' && !href.startsWith('/assets/')),
  ),
];
