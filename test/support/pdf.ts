import { inflateSync } from 'node:zlib';

/** One element of a tagged file: its tag, how deep it is, and the words on it. */
export interface Element {
  tag: string;
  depth: number;
  text: string;
  /** Of its words, where they are not in the language of the file. */
  lang: string | null;
}

export interface ReadPdf {
  /** Every object of the file, its content readable. */
  source: string;
  /** The catalogue: language, marks, title. */
  catalogue: string;
  /** Everything that is read aloud, in order. */
  elements: Element[];
  /** What is for the eye alone. */
  artifacts: string[];
}

const refIn = (object: string, key: string): string =>
  new RegExp(`/${key} (\\d+) 0 R`).exec(object)?.[1] ?? '';

/** The page of an element, after its children: one of those may have named another. */
const pageOf = (element: string): string => [...element.matchAll(/\/Pg (\d+) 0 R/g)].at(-1)?.[1] ?? '';

/** Reads a file by its structure, as a screen reader does. */
export function readPdf(file: Buffer): ReadPdf {
  const objects = new Map<string, string>();
  for (const [, id = '', object = ''] of file
    .toString('latin1')
    .matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj$/gm))
    objects.set(id, inflated(object));
  const object = (id: string): string => objects.get(id) ?? '';
  const all = [...objects.values()];
  const fonts = new Map(
    all
      .flatMap((one) => [...one.matchAll(/\/(F\d+) (\d+) 0 R/g)])
      .map(([, name = '', id = '']) => [name, charactersOf(object(refIn(object(id), 'ToUnicode')))]),
  );
  const marked = new Map<string, string>();
  const artifacts: string[] = [];
  for (const [id, page] of objects) {
    if (!/\/Type \/Page\n/.test(page)) continue;
    for (const { mark, text } of wordsOn(object(refIn(page, 'Contents')), fonts)) {
      if (mark === null) artifacts.push(text);
      else marked.set(`${id}:${mark}`, text);
    }
  }
  const elements: Element[] = [];
  const walk = (id: string, depth: number): void => {
    const element = object(id);
    const kids = /\/K \[([\s\S]*?)\]\n/.exec(element)?.[1] ?? '';
    const lang = /\/Lang \(([^)]*)\)/.exec(element)?.[1] ?? null;
    const found: Element = { tag: /\/S \/(\w+)/.exec(element)?.[1] ?? '', depth, text: '', lang };
    elements.push(found);
    for (const kid of kids.matchAll(/\/Pg (\d+) 0 R\n\/MCID (\d+)|(\d+) 0 R|(\d+)/g)) {
      const [, page, onPage, child, mark] = kid;
      if (child) walk(child, depth + 1);
      else found.text += ` ${marked.get(page ? `${page}:${onPage}` : `${pageOf(element)}:${mark}`)}`;
    }
    found.text = squeezed(found.text);
  };
  const catalogue = all.find((one) => one.includes('/Type /Catalog')) ?? '';
  walk(/\/K \[(\d+) 0 R/.exec(object(refIn(catalogue, 'StructTreeRoot')))?.[1] ?? '', 0);
  const source = all.join('\n');
  return { source, catalogue, elements, artifacts: artifacts.map(squeezed).filter(Boolean) };
}

function inflated(object: string): string {
  const [, head = '', content = ''] = /^([\s\S]*?)stream\n([\s\S]*)\nendstream$/.exec(object) ?? [];
  if (!head.includes('/FlateDecode')) return object;
  return `${head}stream\n${inflateSync(Buffer.from(content, 'latin1')).toString('latin1')}`;
}

/** Lines end where the paper does: they are no part of the words. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The stretches of a page's text, each with its mark, or null for an artifact. */
function wordsOn(content: string, fonts: Map<string, string[]>): { mark: string | null; text: string }[] {
  const found: { mark: string | null; text: string }[] = [];
  let font: string[] = [];
  const tokens =
    /\/Span <<\n\/ActualText \(((?:\\.|[^\\)])*)\)\n>> BDC.*?EMC|\/\w+ <<\n([^>]*)>> BDC|\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/gs;
  for (const [, instead, marking, name, shown = ''] of content.matchAll(tokens)) {
    const last = found.at(-1);
    if (instead !== undefined && last) last.text += ` ${actualText(instead)}`;
    else if (marking !== undefined) found.push({ mark: /\/MCID (\d+)/.exec(marking)?.[1] ?? null, text: '' });
    else if (name) font = fonts.get(name) ?? [];
    else {
      if (!last) throw new Error('Words that are neither tagged nor an artifact');
      last.text += ` ${textOf(shown, font)}`;
    }
  }
  return found;
}

/** What is read instead of the glyphs, as a string of the file has it: in UTF-16 after its mark, else in ASCII. */
const actualText = (escaped: string): string => {
  const written: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };
  const bytes = escaped.replaceAll(/\\(.)/gs, (_, sign: string) => written[sign] ?? sign);
  if (!bytes.startsWith('\xFE\xFF')) return bytes;
  return Buffer.from(bytes, 'latin1').subarray(2).swap16().toString('utf16le');
};

const textOf = (shown: string, font: string[]): string =>
  [...shown.matchAll(/<([0-9a-f]+)>/g)]
    .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
    .map((glyph) => font[parseInt(glyph, 16)] ?? '?')
    .join('');

/** What each glyph of a font stands for. */
const charactersOf = (map: string): string[] =>
  [...map.matchAll(/<[0-9a-f]+> <[0-9a-f]+> \[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    [...list.matchAll(/<([0-9a-f ]+)>/g)].map(([, hex = '']) =>
      Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
    ),
  );
