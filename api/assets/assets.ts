import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stylesheet } from './stylesheet';

export interface Asset {
  url: string;
  type: string;
  body: Buffer;
  /** The same, compressed once. */
  gzip: Buffer;
}

/** Everything a page asks for beside itself. */
export interface Assets {
  stylesheet: Asset;
  script: Asset;
  mark: Asset;
}

const FOLDER = join(__dirname, '..', 'pages', 'assets');

/** Held in memory under addresses that change with their contents, so that a browser may keep them for ever. */
export async function loadAssets(): Promise<Assets> {
  return {
    stylesheet: asset('sixth-day.css', 'text/css; charset=utf-8', Buffer.from(await stylesheet())),
    script: asset('focus.js', 'text/javascript; charset=utf-8', await readFile(join(FOLDER, 'focus.mjs'))),
    mark: asset('mark.svg', 'image/svg+xml', await readFile(join(FOLDER, 'mark.svg'))),
  };
}

function asset(name: string, type: string, body: Buffer): Asset {
  const hash = createHash('sha256').update(body).digest('hex').slice(0, 12);
  return { url: `/assets/${name.replace('.', `-${hash}.`)}`, type, body, gzip: gzipSync(body) };
}
