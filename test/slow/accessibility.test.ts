import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reachable, startBrowser, tabStops, tooWide, violations } from './browser.ts';
import { segments } from './command.ts';
import { unsettledContrast } from './unsettled-contrast.ts';

const out = mkdtempSync(join(tmpdir(), 'accessible-'));
const desktop = { width: 1280, height: 900 };
const tablet = { width: 768, height: 1024 };
const phone = { width: 320, height: 640 };
/** The text of an A4 sheet between its margins, in pixels, on its short and its long side. */
const paper = { portrait: { width: 642, height: 960 }, landscape: { width: 971, height: 630 } };

segments(['build', '--formats', 'html', '--out', out, '--quiet']);
const pages = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .sort();

/** The tables that show only a part of themselves. */
const cutOff = `[...document.querySelectorAll('.scroll:has(table)')]
  .filter((region) => region.scrollWidth > region.clientWidth + 1)
  .map((region) => region.getAttribute('aria-label') + ': ' + region.scrollWidth)`;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await startBrowser();
  // The pages forbid every script by themselves; the measuring is done by one.
  page = await browser.newPage({ bypassCSP: true, viewport: desktop });
});
afterAll(async () => {
  await browser?.close();
  rmSync(out, { recursive: true, force: true });
});

it('has the page that lists everything and those of four regions', () => {
  expect(pages).toContain('index.html');
  expect(new Set(pages.map((file) => file.split(/[/\\]/u)[0])).size).toBe(5);
  expect(pages.length).toBeGreaterThan(70);
});

describe.each(pages)('%s', (file) => {
  beforeAll(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(desktop);
    await page.goto(pathToFileURL(join(out, file)).href);
  });

  it('fails no rule of WCAG 2.1 A or AA, on a desk and on a phone', async () => {
    expect(await violations(page)).toEqual([]);
    expect((await unsettledContrast(page)).poor).toEqual([]);
    await page.setViewportSize(phone);
    expect(await violations(page)).toEqual([]);
  });

  it('has one h1, which has words', async () => {
    const titles = await page.locator('h1').allInnerTexts();
    expect(titles).toHaveLength(1);
    expect(titles[0]?.trim()).not.toBe('');
  });

  it('does not scroll sideways 320 pixels wide, nor on paper', async () => {
    await page.setViewportSize(phone);
    expect(await tooWide(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    const isLandscape = (await page.locator('body.landscape').count()) === 1;
    await page.setViewportSize(isLandscape ? paper.landscape : paper.portrait);
    expect(await tooWide(page)).toEqual([]);
  });

  it('shows its tables whole on a tablet', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(tablet);
    expect(await page.evaluate(cutOff)).toEqual([]);
  });

  it('leads the Tab key past the head first, then through the text, and shows where it is', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(desktop);
    await page.reload();
    const stops = await tabStops(page);
    expect(stops[0]?.html).toContain('class="skip"');
    const orders = stops.map(({ order }) => order);
    expect(orders).toEqual(orders.toSorted((a, b) => a - b));
    expect(orders).toHaveLength(await reachable(page));
    expect(stops.filter(({ outline, inView }) => outline < 2 || !inView)).toEqual([]);
    await page.locator('.skip').press('Enter');
    expect(await page.evaluate('document.activeElement.localName')).toBe('main');
  });
});

it.each(['midden-holland/midden-holland-kaderdocument.html', 'index.html'])(
  'breaks a word longer than a phone is wide: %s',
  async (file) => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(phone);
    await page.goto(pathToFileURL(join(out, file)).href);
    await page.evaluate(`document
      .querySelectorAll('h1, h2, h3, h4, p, li, dt, dd, caption, figcaption, header, footer')
      .forEach((element) => element.append('Verantwoordelijkheidsverdeling'.repeat(3)))`);
    expect(await tooWide(page)).toEqual([]);
  },
);

describe('a page broken on purpose', () => {
  const broken = `<!DOCTYPE html><html lang="nl"><head><title>Stuk</title></head><body><main><h1>Stuk</h1>
    <img src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><p style="color:#bbb;background:#fff">Licht</p>
    <svg role="img" aria-label="Vlak" width="200" height="60"><rect width="200" height="60" fill="#1b1b1f"/>
    <text x="10" y="20" fill="#333333">Donker</text><text x="10" y="50" fill="#ffffff">Licht</text></svg>
    <p style="width:800px">Breed</p><a href="#b" tabindex="2">b</a><a href="#a" tabindex="1" style="outline:none">a</a>
    </main></body></html>`;
  beforeAll(async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize(phone);
    await page.goto(`data:text/html,${encodeURIComponent(broken)}`);
  });

  it('is found out', async () => {
    const rules = (await violations(page)).map((line) => line.replace(/:.*$/su, ''));
    expect(rules).toEqual(expect.arrayContaining(['image-alt', 'color-contrast']));
    const { measured, poor } = await unsettledContrast(page);
    expect([measured, poor.length]).toEqual([2, 1]);
    expect(await tooWide(page)).not.toEqual([]);
    const stops = await tabStops(page);
    expect(stops.map(({ html }) => html.slice(-5, -4))).toEqual(['a', 'b']);
    expect(stops[0]?.order).toBeGreaterThan(stops[1]?.order ?? 0);
    expect(stops.some(({ outline }) => outline === 0)).toBe(true);
  });
});
