import { renderHtml } from '../../activities/notices/render';
import { printLetter } from '../../paper/letter/print-letter';
import { partsOf } from '../../paper/letter/read-html';
import { linesThatFit } from '../../paper/letter/window';
import type { Part } from '../../paper/part';
import { dateInWords } from '../../rules/calendar/words';
import { FAMILY_LINK } from '../../rules/notices/actions';
import { composeDigest, composeLetter } from '../../rules/notices/compose';
import type { DigestFacts, LetterFacts } from '../../rules/notices/facts';
import type { Block, Letter } from '../../rules/notices/letter';
import { lettersOfATerm } from '../support/letters';
import { letterVariants } from '../support/letter-variants';
import { readPdf, squeezed } from '../support/pdf';

const BASE = 'https://sixth-day.test';
const letterOf = (facts: LetterFacts | DigestFacts): Letter =>
  facts.notice === 'weekly-digest' ? composeDigest(facts) : composeLetter(facts);

const ofATerm = Object.entries(lettersOfATerm).map(([name, facts]): [string, Letter] => [
  name,
  letterOf(facts),
]);
const all = [...Object.values(lettersOfATerm), ...Object.values(letterVariants)].map(letterOf);

const partOf = (block: Block): Part => {
  if ('h' in block) return { heading: block.h };
  if (!('days' in block)) return block;
  const rows = block.days.map((day) => [String(day.counts ?? '-'), dateInWords(day.date), day.why]);
  return { table: { caption: 'The days, counted', head: ['Day', 'Date', 'Why'], rows } };
};

/** A letter as its paper should have it: all of it, with the address of a link in words, and no family's own link. */
const expected = ({ title, greeting, blocks, action }: Letter): Part[] => [
  { title },
  { p: greeting },
  ...blocks.map(partOf),
  ...(action && action.path !== FAMILY_LINK ? [{ p: `${action.label}: ${BASE}${action.path}` }] : []),
];

const print = (html: string, address = ['Zoë Świątek', '1 Example Road']) =>
  printLetter({ title: 'Letter, case AB12', from: ['Example School'], address, html });

/** The parts as a screen reader comes upon them. */
const aloud = (parts: Part[]): [tag: string, text: string][] =>
  parts.flatMap((part): [string, string][] => {
    if ('title' in part) return [['H1', part.title]];
    if ('heading' in part) return [['H2', part.heading]];
    if ('p' in part) return [['P', part.p]];
    if ('list' in part)
      return [
        ['L', ''],
        ...part.list.flatMap(
          (item) =>
            [
              ['LI', ''],
              ['Lbl', '•'],
              ['LBody', item],
            ] as [string, string][],
        ),
      ];
    const { caption, head, rows } = part.table;
    const row = (tag: string, cells: string[]) =>
      [['TR', ''], ...cells.map((cell) => [tag, cell])] as [string, string][];
    return [
      ['Table', ''],
      ...(caption ? ([['Caption', caption]] as [string, string][]) : []),
      ['THead', ''],
      ...row('TH', head),
      ['TBody', ''],
      ...rows.flatMap((cells) => row('TD', cells)),
    ];
  });

describe('a letter on paper', () => {
  it('is read from what was sent, whole: every letter that can be written', () => {
    expect(all.length).toBeGreaterThan(200);
    for (const letter of all) expect(partsOf(renderHtml(letter, BASE))).toEqual(expected(letter));
  });

  it.each(ofATerm)(
    'has every part of it under its tag, in the order of reading: %s',
    async (_name, letter) => {
      const { elements } = readPdf(await print(renderHtml(letter, BASE)));
      const [document, from, address, ...rest] = elements.map(({ tag, text }) => [tag, text]);
      expect([document, from, address]).toEqual([
        ['Document', ''],
        ['P', 'Example School'],
        ['P', 'Zoë Świątek 1 Example Road'],
      ]);
      expect(rest).toEqual(aloud(expected(letter)).map(([tag, text]) => [tag, squeezed(text)]));
    },
  );

  it('says that it is PDF/UA: marked, titled, in English, read in the order of its tags', async () => {
    const file = await print('<h1>A letter</h1>');
    const { catalogue, source } = readPdf(file);
    expect(catalogue).toContain('/Lang (en-GB)');
    expect(catalogue).toMatch(/\/MarkInfo \d+ 0 R/);
    expect(source).toContain('/Marked true');
    expect(source).toContain('/DisplayDocTitle true');
    expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(source).toContain('Letter, case AB12');
    expect(source).toContain('/Tabs /S');
    expect(source).not.toContain('/CIDSet');
    expect(file.toString('latin1', 0, 8)).toBe('%PDF-1.7');
  });

  it('keeps names as they are written, and shows that there was a character that it cannot show', async () => {
    const words = 'Siân Ŵyn, Świątek-Łoś, Ștefan Țurcanu, Ġużè: 学 and \u200B\u0007no more';
    const { elements } = readPdf(await print(`<p>${words}</p>`));
    expect(elements.at(-1)?.text).toBe('Siân Ŵyn, Świątek-Łoś, Ștefan Țurcanu, Ġużè: \uFFFD and no more');
  });

  it('sets Urdu from the right with letters that it has, and is read aloud and copied as it was written', async () => {
    const words = 'Rowan نے اس ہفتے 2 میں سے 0 اہداف پورے کیے۔ فون کریں: 01632 960001 (اسکول)۔';
    const file = readPdf(await print(`<div lang="ur" dir="rtl"><p>${words}</p></div><p>End</p>`));
    const [line, end] = file.elements.slice(-2);
    expect([line?.lang, line?.text, end?.text]).toEqual(['ur', words, 'End']);
    const drawn = [...file.source.matchAll(/1 0 0 1 ([\d.]+) [\d.]+ Tm/g)].map(([, x]) => Number(x));
    expect(Math.max(...drawn)).toBeGreaterThan(480);
    expect(Math.min(...drawn.slice(-20))).toBeGreaterThan(60);
  });

  it('loses no word over many pages, in a row that is taller than a page either, and numbers them', async () => {
    const long = Array.from({ length: 900 }, (_, n) => `word${n}`).join(' ');
    const row = (text: string) => `<tr><td>1</td><td>${text}</td></tr>`;
    const rows = Array.from({ length: 60 }, (_, n) => row(`line ${n}`)).join('');
    const table = `<table><tr><th>No</th><th>What</th></tr>${rows}${row(long)}</table>`;
    const items = Array.from({ length: 80 }, (_, n) => `<li>item ${n}</li>`).join('');
    const { elements, artifacts } = readPdf(await print(`<p>${long}</p><ul>${items}</ul>${table}`));
    const texts = elements.map(({ text }) => text);
    expect(texts.filter((text) => text === long)).toHaveLength(2);
    expect(texts.filter((text) => text.startsWith('item '))).toHaveLength(80);
    expect(texts.filter((text) => text.startsWith('line '))).toHaveLength(60);
    const pages = artifacts.filter((text) => text.startsWith('Page '));
    expect(pages.length).toBeGreaterThan(6);
    expect(pages[0]).toBe(`Page 1 of ${pages.length}`);
    expect(artifacts.filter((text) => text === 'What').length).toBeGreaterThan(1);
    expect(elements.filter(({ tag }) => tag === 'TH')).toHaveLength(2);
  });

  it.each(['<p>a</p>stray', '<p>a</p><img src="x">', '<p>a</p><script>b</script>'])(
    'is printed whole or not at all: %s',
    (html) => {
      expect(() => partsOf(html)).toThrow('A letter has');
    },
  );
});

describe('the window of a DL envelope', () => {
  it('shows five lines: of a long address, several parts share one', () => {
    expect(linesThatFit(['Name'])).toEqual(['Name']);
    expect(linesThatFit(['Name', 'a', 'b', 'c', 'd'])).toEqual(['Name', 'a', 'b', 'c', 'd']);
    expect(linesThatFit(['Name', 'a', 'b', 'c', 'd', 'e'])).toEqual(['Name', 'a, b', 'c, d', 'e']);
  });

  it('has the address where it is seen however the sheet slides, and nothing else where it could be', async () => {
    const address = ['Name', 'a', 'b', 'c', 'd'];
    const { source } = readPdf(await print('<h1>A letter</h1><p>Words</p>', address));
    const millimetres = (points: string) => (Number(points) / 72) * 25.4;
    const lines = [...source.matchAll(/1 0 0 1 ([\d.]+) ([\d.]+) Tm/g)].map(([, x = '', y = '']) => ({
      left: millimetres(x),
      base: 297 - millimetres(y),
    }));
    const isSeen = ({ left, base }: { left: number; base: number }) =>
      left >= 20 && left < 100 && base > 55 && base <= 79;
    const couldBe = ({ left, base }: { left: number; base: number }) => left < 110 && base > 44 && base < 93;
    expect(lines.filter(isSeen)).toHaveLength(5);
    expect(lines.filter(couldBe)).toHaveLength(5);
    expect(lines.length).toBeGreaterThan(7);
  });
});
