import { join } from 'node:path';
import { Environment, FileSystemLoader } from 'nunjucks';
import { dateInWords } from '../../rules/calendar/words';
import type { Block, Letter } from '../../rules/notices/letter';
import { directionOf, langTag } from '../../rules/pupil/language';

const templates = new Environment(new FileSystemLoader(join(__dirname)), { autoescape: true });
templates.addFilter('inWords', dateInWords);
templates.addFilter('direction', directionOf);
templates.addFilter('langTag', langTag);

/** A letter as the HTML part of an e-mail: one table layout, every word escaped. */
export const renderHtml = (letter: Letter, baseUrl: string): string =>
  templates.render('letter.njk', { letter, baseUrl });

/** The same letter as plain text, for those who read it so and for the page that shows what was sent. */
export function renderText(letter: Letter, baseUrl: string): string {
  const action = letter.action ? [`${letter.action.label}: ${baseUrl}${letter.action.path}`] : [];
  const { above, title, greeting, blocks } = letter;
  const lines = above?.lines ?? [];
  return [...lines, title, greeting, ...blocks.map(blockText), ...action].join('\n\n') + '\n';
}

function blockText(block: Block): string {
  if ('p' in block) return block.p;
  if ('h' in block) return block.h.toUpperCase();
  if ('list' in block) return block.list.map((item) => `- ${item}`).join('\n');
  if ('table' in block)
    return [block.table.head, ...block.table.rows].map((row) => row.join(' | ')).join('\n');
  return block.days.map((d) => `${d.counts ?? '-'}  ${dateInWords(d.date)}: ${d.why}`).join('\n');
}
