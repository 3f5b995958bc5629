import type { Page } from 'playwright-core';

/**
 * The contrast of texts whose background axe cannot settle (in drawings, in cells that reach down), measured
 * against what is painted under them. Gives those under 4.5:1, one line a text, and how many were measured.
 * `violations` has put axe in the page.
 */
export function unsettledContrast(page: Page): Promise<{ measured: number; poor: readonly string[] }> {
  return page.evaluate(`(async () => {
    const numbers = (colour) => colour.match(/[\\d.]+/g).map(Number);
    const linear = (part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
    const luminance = (colour) => {
      const [red, green, blue] = colour.map((part) => linear(part / 255));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    };
    const isDrawn = (element) => element.ownerSVGElement != null;
    const paint = (element) => {
      const style = getComputedStyle(element);
      const colour = isDrawn(element) ? style.fill : style.backgroundColor;
      return colour.startsWith('rgb') && numbers(colour)[3] !== 0 ? numbers(colour) : undefined;
    };
    const under = (element, share) => {
      const box = element.getBoundingClientRect();
      const stack = document.elementsFromPoint(box.left + box.width * share, box.top + box.height / 2);
      return stack.filter((at) => at.localName !== 'text' && at.localName !== 'tspan').map(paint).find(Boolean);
    };
    const only = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['incomplete'] };
    const { incomplete } = await axe.run(document, only);
    const elements = incomplete.flatMap(({ nodes }) => nodes.map(({ target }) => document.querySelector(target[0])));
    const poor = elements.flatMap((element) => {
      element.scrollIntoView({ block: 'center', inline: 'center' });
      const style = getComputedStyle(element);
      const ink = numbers(isDrawn(element) ? style.fill : style.color);
      const ratios = [0.05, 0.5, 0.95].map((share) => contrast(ink, under(element, share) ?? ink));
      const least = Math.min(...ratios);
      return least < 4.5 ? [least.toFixed(2) + ': ' + element.outerHTML.slice(0, 120)] : [];
    });
    return { measured: elements.length, poor };
  })()`);
}
