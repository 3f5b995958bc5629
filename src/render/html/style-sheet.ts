import type { Assets } from '../assets.ts';
import type { HouseColours } from '../house-colours.ts';
import type { Words } from './words.ts';

const faces = [
  { file: 'fonts/source-sans-3-latin-400-normal.woff2', weight: 400, style: 'normal' },
  { file: 'fonts/source-sans-3-latin-400-italic.woff2', weight: 400, style: 'italic' },
  { file: 'fonts/source-sans-3-latin-600-normal.woff2', weight: 600, style: 'normal' },
] as const;

/** The parts of a page's style that are the same for every document. */
export interface StyleSheet {
  /** The style of one page: fonts and rules, led by its colours and paper. */
  of(colours: HouseColours, orientation: 'portrait' | 'landscape', words: Words): string;
}

/** Reads fonts and rules once; the fonts go inside the page, so that it asks nothing of a network. */
export function styleSheet(assets: Assets): StyleSheet {
  const fonts = faces.map((face) => fontFace(assets(face.file), face.weight, face.style)).join('\n');
  const rules = new TextDecoder().decode(assets('html/document.css')).trim();
  return {
    of: (colours, orientation, words) =>
      [variables(colours), pageRule(orientation, words), fonts, rules].join('\n'),
  };
}

function fontFace(bytes: Uint8Array, weight: number, style: string): string {
  const source = `url(data:font/woff2;base64,${Buffer.from(bytes).toString('base64')}) format("woff2")`;
  return `@font-face{font-family:"Source Sans 3";font-weight:${weight};font-style:${style};src:${source}}`;
}

function variables(colours: HouseColours): string {
  return `:root{--main:${colours.main};--tint:${colours.tint};--line:${colours.line}}`;
}

function pageRule(orientation: 'portrait' | 'landscape', words: Words): string {
  const [before, between] = words.page;
  const number = `"${before}" counter(page) "${between}" counter(pages)`;
  return `@page{size:A4 ${orientation};margin:20mm 20mm 22mm;@bottom-right{content:${number};font:9pt "Source Sans 3",sans-serif;color:#333}}`;
}
