import type { Locator, Page } from 'playwright-core';

/** More than any page has. */
const MOST = 150;

const FOCUS = `(() => {
  const { activeElement: it, body } = document;
  if (it === body) return { name: 'the page itself', seen: true, marked: true };
  const { top, bottom, left, right } = it.getBoundingClientRect();
  const seen = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
  const { outlineStyle, boxShadow } = getComputedStyle(it);
  return { name: it.innerText || it.id, seen, marked: outlineStyle !== 'none' || boxShadow !== 'none' };
})()`;

/**
 * Goes on with the Tab key until this has the focus.
 *
 * @throws where something on the way had the focus and could not be seen, or showed nothing of having it
 */
export async function tabTo(page: Page, what: Locator): Promise<void> {
  for (let n = 0; n < MOST; n += 1) {
    await page.keyboard.press('Tab');
    const { name, seen, marked } = await page.evaluate<{ name: string; seen: boolean; marked: boolean }>(
      FOCUS,
    );
    if (!seen || !marked) throw new Error(`The focus is not to be seen on “${name}”`);
    if ((await what.and(page.locator(':focus')).count()) > 0) return;
  }
  throw new Error(`The Tab key does not lead to ${String(what)}`);
}
