import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A phone, and a desk. CSS pixels. */
const WIDTHS = [360, 1280];
/** Enough to see what a page is; a long timeline goes on like it begins. */
const LONGEST = 2_400;
const QUALITY = 40;

/** Keeps a page as it stands, at two widths: `<name>-360.webp` and `<name>-1280.webp`. */
export async function take(page: Page, folder: string, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const devtools = await page.context().newCDPSession(page);
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const all = Number(await page.evaluate('document.documentElement.scrollHeight'));
    const { data } = await devtools.send('Page.captureScreenshot', {
      format: 'webp',
      quality: QUALITY,
      captureBeyondViewport: true,
      clip: { x: 0, y: 0, width, height: Math.min(all, LONGEST), scale: 1 },
    });
    writeFileSync(join(folder, `${name}-${width}.webp`), Buffer.from(data, 'base64'));
  }
  await devtools.detach();
}
