import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const GREATEST_README = 60;

const inDocs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((file) =>
  join('docs', file),
);
const documents = [...readdirSync(ROOT), ...inDocs].filter((file) => file.endsWith('.md'));

const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const withoutCode = (text: string): string => text.replace(/^```[^]*?^```/gm, '').replace(/`[^`\n]*`/g, '');

/** The name under which a heading can be linked to, as the usual readers of Markdown make it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(' ', '-');

const anchorsIn = (file: string): string[] =>
  [
    ...textOf(file)
      .replace(/^```[^]*?^```/gm, '')
      .matchAll(/^#+ +(.+)$/gm),
  ].map((found) => anchorOf(found[1] ?? ''));

const linksIn = (file: string): string[] =>
  [...withoutCode(textOf(file)).matchAll(/\]\(([^)\s]+)\)/g)]
    .map((found) => found[1] ?? '')
    .filter((link) => !/^[a-z]+:/.test(link));

/** What is wrong with a link, or nothing. */
function brokenIn(file: string, link: string): string[] {
  const [path = '', anchor] = link.split('#');
  const target = path === '' ? file : relative(ROOT, resolve(ROOT, dirname(file), path));
  if (target.startsWith('..') || !existsSync(join(ROOT, target))) return [`${link}: there is no such file`];
  const missing = anchor !== undefined && !anchorsIn(target).includes(anchor);
  return missing ? [`${link}: there is no such heading`] : [];
}

test.each(documents)('every relative link of %s resolves', (file) => {
  expect(linksIn(file).flatMap((link) => brokenIn(file, link))).toEqual([]);
});

test('the index names every document', () => {
  const named = linksIn('docs/README.md').map((link) => join('docs', link));
  expect(
    inDocs.filter((file) => file.endsWith('.md') && file !== 'docs/README.md' && !named.includes(file)),
  ).toEqual([]);
});

test('the README fits one screen', () => {
  expect(textOf('README.md').trimEnd().split('\n').length).toBeLessThanOrEqual(GREATEST_README);
});
