import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Starts the Chromium of this machine, or the one `CHROMIUM` points at, without a window and without a network. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** What fails WCAG 2.1 A or AA on the page, one line an element. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(`axe
    .run(document, { runOnly: ${JSON.stringify(tags)}, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
}

/** The elements that reach past the right edge of the window, those inside a region that scrolls apart. */
export function tooWide(page: Page): Promise<readonly string[]> {
  return page.evaluate(`(() => {
    const scrolls = (element) => {
      for (let at = element.parentElement; at; at = at.parentElement) {
        if (getComputedStyle(at).overflowX !== 'visible') return true;
      }
      return false;
    };
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > root.clientWidth + 0.5 && !scrolls(element),
    );
    return ['page: ' + root.scrollWidth, ...wide.map((element) => element.outerHTML.slice(0, 120))];
  })()`);
}

/** An element that can have the focus: where it stands in the page and how it shows that it has it. */
export interface Stop {
  readonly order: number;
  readonly html: string;
  readonly outline: number;
  readonly inView: boolean;
}

/** Presses Tab from the top of the page until it has gone round; the stops in the order they came. */
export async function tabStops(page: Page): Promise<readonly Stop[]> {
  await page.evaluate(`window.all = [...document.querySelectorAll('*')]`);
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | undefined>(`(() => {
      const at = document.activeElement;
      if (!at || at === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      const box = at.getBoundingClientRect();
      return {
        order: window.all.indexOf(at),
        html: at.outerHTML.slice(0, 120),
        outline: outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth),
        inView: box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };
    })()`);
    if (stop === undefined || stop.order === stops[0]?.order) return stops;
    stops.push(stop);
  }
}

/** How many elements the Tab key should reach: links with an address and what has a tab stop of its own. */
export function reachable(page: Page): Promise<number> {
  return page.evaluate(`[...document.querySelectorAll('a[href], [tabindex="0"]')].length`);
}
