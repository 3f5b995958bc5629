import { missingGlyph } from '../../diagnostics/catalogue/render-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { DocumentTree } from '../../text/tree/document-tree.ts';
import type { Origin } from '../../text/tree/origin.ts';
import type { FontFace } from './font/font-face.ts';
import type { FontShelf } from './font/font-shelf.ts';
import type { Page } from './page/compose.ts';

/** What looking up every character found, and how many there were. */
export interface GlyphCheck {
  readonly findings: readonly Diagnostic[];
  readonly painted: number;
  readonly missing: number;
}

/** Finds characters the fonts cannot draw, one finding for each place in the source. */
export function checkGlyphs(tree: DocumentTree, pages: readonly Page[], shelf: FontShelf): GlyphCheck {
  const counts = { painted: 0, missing: 0 };
  const missing = new Map<string, { origin: Origin; characters: Set<string>; text: string }>();
  const check = (text: string, face: FontFace, origin: Origin): void => {
    for (const character of text) {
      counts.painted += 1;
      if (face.has(character.codePointAt(0) ?? 0)) continue;
      counts.missing += 1;
      const place = origin.file === '' ? tree.origin : origin;
      const key = `${place.file}:${place.span.start.offset}:${place.span.end.offset}`;
      const entry = missing.get(key) ?? { origin: place, characters: new Set<string>(), text };
      entry.characters.add(character);
      missing.set(key, entry);
    }
  };
  for (const item of pages.flatMap((page) => page.items)) {
    if (item.kind === 'drawing') check(textOfSvg(item.svg), shelf.face('regular'), item.owner.origin);
    if (item.kind !== 'line') continue;
    for (const { text, face, run } of item.pieces) {
      check(text, shelf.face(face), run?.source.origin ?? item.owner?.origin ?? tree.origin);
    }
  }
  const findings = [...missing.values()].map(({ origin, characters, text }) => {
    const codes = [...characters].map((character) => codeOf(character));
    return diagnose(missingGlyph, origin, { characters: [...characters], codes, text: text.slice(0, 60) });
  });
  return { findings, ...counts };
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function textOfSvg(svg: string): string {
  const texts = [...svg.matchAll(/<text\b[^>]*>([\s\S]*?)<\/text>/g)].map((match) => match[1] ?? '');
  return texts
    .join('')
    .replace(/<[^>]*>/g, '')
    .replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&#([0-9]+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&[a-z]+;|\s+/g, '');
}
