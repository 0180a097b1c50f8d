import { FAMILY_LINK } from '../../rules/notices/actions';
import type { Part, Table } from '../part';

/** What is read so far: the element whose words are being read, and what it belongs to. */
interface Reading {
  parts: Part[];
  words: string | null;
  href: string;
  list: string[] | null;
  table: Table | null;
  row: { cells: string[]; isHead: boolean };
  /** Of the lines above the letter, while they are read. */
  above: { lang: string; dir: 'ltr' | 'rtl' } | null;
}

/** Of the frame of an e-mail: they hold others and no words. */
const FRAME = new Set(['body', 'html', 'thead', 'tbody', 'tr', 'td', 'table']);
const HOLDS_WORDS = new Set(['h1', 'h2', 'p', 'li', 'caption', 'th', 'td']);

/**
 * The parts of a letter from its HTML, as it is kept and was sent: what is printed is read from that and from nothing else,
 * so the two cannot differ. It reads what our own template writes and no more.
 *
 * @param ownPage said where the reader's own link stood
 * @throws on anything else: a letter is printed whole or not at all
 */
export function partsOf(html: string, ownPage = ''): Part[] {
  const reading: Reading = {
    parts: [],
    words: null,
    href: '',
    list: null,
    table: null,
    row: { cells: [], isHead: false },
    above: null,
  };
  const body = html.slice(Math.max(0, html.indexOf('<body')));
  for (const [, slash, tag, attributes = '', words] of body.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>|([^<]+)/g)) {
    if (words !== undefined) readWords(reading, words);
    else if (tag && slash) close(reading, tag, ownPage);
    else if (tag) open(reading, tag, attributes);
  }
  return reading.parts;
}

function readWords(reading: Reading, words: string): void {
  if (reading.words !== null) reading.words += plain(words);
  else if (words.trim() !== '') throw new Error('A letter has words outside of its paragraphs');
}

function open(reading: Reading, tag: string, attributes: string): void {
  if (tag === 'table' && !attributes.includes('presentation')) reading.table = { head: [], rows: [] };
  else if (tag === 'tr') reading.row = { cells: [], isHead: false };
  else if (tag === 'ul') reading.list = [];
  else if (tag === 'a') reading.href = plain(/href="([^"]*)"/.exec(attributes)?.[1] ?? '');
  else if (tag === 'div') reading.above = aboveIn(attributes);
  else if (HOLDS_WORDS.has(tag) && (tag !== 'td' || reading.table)) reading.words = '';
  else if (!FRAME.has(tag)) throw new Error(`A letter has an element that cannot be printed: ${tag}`);
}

function close(reading: Reading, tag: string, ownPage: string): void {
  const { parts, words, list, table, row, above } = reading;
  if (tag === 'a') {
    reading.words = asPrinted(words ?? '', reading.href, ownPage);
    return;
  }
  if (tag === 'ul' && list) parts.push({ list });
  else if (tag === 'table' && table) parts.push({ table });
  else if (tag === 'tr' && table && row.isHead) table.head = row.cells;
  else if (tag === 'tr' && table) table.rows.push(row.cells);
  if (tag === 'table') reading.table = null;
  if (tag === 'div') reading.above = null;
  if (words === null) return;
  if (tag === 'h1') parts.push({ title: words });
  else if (tag === 'h2') parts.push({ heading: words });
  else if (tag === 'p' && words !== '') parts.push({ p: words, ...above });
  else if (tag === 'li') list?.push(words);
  else if (tag === 'caption' && table) table.caption = words;
  else if (tag === 'th' || tag === 'td') row.cells.push(words);
  row.isHead ||= tag === 'th';
  reading.words = null;
}

/** The lines above a letter stand in one element, which says in which language they are. */
const aboveIn = (attributes: string): Reading['above'] => ({
  lang: /lang="([^"]*)"/.exec(attributes)?.[1] ?? '',
  dir: attributes.includes('dir="rtl"') ? 'rtl' : 'ltr',
});

/** Paper has no links: the address is printed. A family's own link is made as an e-mail leaves, and is in that alone. */
const asPrinted = (words: string, href: string, ownPage: string): string =>
  href.endsWith(FAMILY_LINK) ? ownPage : `${words}: ${href}`;

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

const plain = (escaped: string): string =>
  escaped.replaceAll(/&(?:#(\d+)|(\w+));/g, (whole, code: string | undefined, name = '') =>
    code ? String.fromCodePoint(Number(code)) : (NAMED[String(name)] ?? whole),
  );
