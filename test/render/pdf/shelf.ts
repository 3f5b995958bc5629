import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createFontShelf } from '../../../src/render/pdf/font/font-shelf.ts';

const templates = join(import.meta.dirname, '..', '..', '..', 'templates');

/** The product's own fonts. */
export const assets = (path: string): Uint8Array => readFileSync(join(templates, path));

/** Shared by all tests: fonts are parsed once. */
export const shelf = createFontShelf(assets);
