import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layeredDrawing } from '../../../src/documents/drawing/layered-drawing.ts';
import { layeredLayout } from '../../../src/documents/drawing/layered-layout.ts';

const words = fc.stringMatching(/^[A-Za-z&<">é -]{1,50}$/).filter((text) => text.trim() !== '');
const layers = fc.array(
  fc.record({
    title: fc.option(words, { nil: undefined }),
    boxes: fc.array(fc.record({ name: words, text: fc.option(words, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  { maxLength: 4 },
);

describe('a drawing of layers', () => {
  it('keeps every box within its layer and apart from the next', () => {
    fc.assert(
      fc.property(layers, (given) => {
        const { width, height, layers: placed } = layeredLayout({ layers: given, relations: [] });
        for (const [index, layer] of placed.entries()) {
          for (const [at, box] of layer.boxes.entries()) {
            expect(box.x).toBeGreaterThanOrEqual(0);
            expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
            expect(box.y + box.height).toBeLessThanOrEqual(layer.y + layer.height);
            const next = layer.boxes[at + 1];
            if (next) expect(box.x + box.width).toBeLessThan(next.x);
          }
          const below = placed[index + 1];
          if (below) expect(layer.y + layer.height).toBeLessThan(below.y);
          else expect(layer.y + layer.height).toBeCloseTo(height);
        }
      }),
    );
  });

  it('joins neighbours with an arrow and its words, and escapes what a name holds', () => {
    const { svg } = layeredDrawing({
      layers: [
        { title: 'Plan', boxes: [{ name: 'A & B' }, { name: 'C', text: 'doet <iets>' }] },
        { boxes: [{ name: 'D' }] },
      ],
      relations: [
        { from: 'A & B', to: 'C', label: 'praat', isMutual: true },
        { from: 'D', to: 'Plan', label: 'levert', isMutual: false },
      ],
    });
    expect(svg.match(/<polygon /gu)).toHaveLength(3);
    expect(svg).toContain('A &amp; B');
    expect(svg).toContain('&lt;iets&gt;');
    for (const text of ['praat', 'levert', 'Plan']) expect(svg).toContain(`>${text}</text>`);
  });
});
