import { AxeBuilder } from '@axe-core/playwright';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright-core';

const html = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Boxes that are ticked together share a name.
    'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'button', 'submit'] }],
    // Rows that are drawn as blocks lose their roles, so tables say them again.
    'no-redundant-role': 'off',
    // A list without its marks is no list to some screen readers unless it says so; govuk-frontend's are as they are.
    'prefer-native-element': 'off',
    // What the components of govuk-frontend write.
    'no-trailing-whitespace': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'void-style': 'off',
    'no-implicit-button-type': 'off',
    'long-title': 'off',
    'require-sri': 'off',
  },
});

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The width below which nothing may scroll sideways. */
const NARROW = 320;

/**
 * Everything that is wrong with a page as it stands: what axe finds, what is no valid HTML, what reaches past the edge of
 * a narrow screen, a link to nowhere on the page. Empty when it is as it should be.
 */
export async function problemsOn(page: Page): Promise<string[]> {
  return [
    ...(await inaccessible(page, [...WCAG, 'best-practice'])),
    ...(await invalid(page)),
    ...(await tooWide(page)),
    ...(await deadAnchors(page)),
  ];
}

/** What axe finds in a letter that is sent by e-mail: it is no page, and has no landmarks. */
export const problemsInLetter = (page: Page): Promise<string[]> => inaccessible(page, WCAG);

async function inaccessible(page: Page, tags: string[]): Promise<string[]> {
  // A stored letter: no script runs in its frame. It is looked at by itself. No other page has a frame, so axe need not
  // gather what it found of frames in a page of its own, which takes longer than finding it: that is its legacy mode.
  const axe = new AxeBuilder({ page }).exclude('iframe[sandbox]').withTags(tags).setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.flatMap((v) => v.nodes.map((node) => `axe ${v.id}: ${node.target.join(' ')}`));
}

async function invalid(page: Page): Promise<string[]> {
  const report = await html.validateString(await page.content());
  return report.results.flatMap(({ messages }) =>
    messages.map((m) => `html ${m.ruleId}: ${m.message} (${m.selector ?? `line ${m.line}`})`),
  );
}

async function tooWide(page: Page): Promise<string[]> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: NARROW, height: 900 });
  const over = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  if (before) await page.setViewportSize(before);
  return Number(over) > 0 ? [`width: ${String(over)} pixels past ${NARROW}`] : [];
}

async function deadAnchors(page: Page): Promise<string[]> {
  const anchors = await page.evaluate<string[]>(
    `[...document.querySelectorAll('a[href^="#"]')].map((a) => a.getAttribute('href').slice(1)).filter((id) => !document.getElementById(id))`,
  );
  return anchors.map((id) => `link: nothing on the page is called ${id}`);
}
