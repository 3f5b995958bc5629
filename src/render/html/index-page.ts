import type { Assets } from '../assets.ts';
import { houseColours, neutral } from '../house-colours.ts';
import { contentId } from './anchors.ts';
import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { indexGroups, type Listed, type NamedGroup } from './index-groups.ts';
import { pageShell } from './page-shell.ts';
import { styleSheet } from './style-sheet.ts';
import { type Words, wordsFor } from './words.ts';

/** One document that was built, with its files. */
export interface IndexEntry extends Listed {
  readonly status: string;
  /** ISO date; absent when not yet known. */
  readonly datum?: string;
}

/**
 * Prepares the page that lists everything built, by region and gemeente, whatever the order of `entries`.
 * Fonts and style sheet are read once, here.
 */
export function createIndexPage(
  assets: Assets,
  language: string,
): (entries: readonly IndexEntry[]) => string {
  const sheet = styleSheet(assets);
  const words = wordsFor(language);
  const { title } = words.index;
  return (entries) => {
    const regions = indexGroups(entries);
    const intro =
      entries.length === 0 ? words.index.empty : words.index.intro(entries.length, regions.length);
    const sections = regions.map((region) => {
      const parts = region.groups.map((group) => groupHtml(region.name, group, words));
      return element('section', {}, `\n${element('h2', {}, escapeHtml(region.name))}\n${parts.join('\n')}\n`);
    });
    const main = [element('h1', {}, title), element('p', {}, intro), ...sections].join('\n');
    const body = [
      element('a', { class: 'skip', href: `#${contentId}` }, words.skip),
      element('div', { class: 'sheet' }, element('main', { id: contentId, tabindex: -1 }, `\n${main}\n`)),
    ];
    const style = sheet.of(houseColours(neutral), 'landscape', words);
    return pageShell({ language, title, style, meta: [] }, 'index landscape', body.join('\n'));
  };
}

function groupHtml(region: string, group: NamedGroup<IndexEntry>, words: Words): string {
  const name = group.name ?? words.index.regional;
  const head = words.index.columns.map((column) => element('th', { scope: 'col' }, column)).join('');
  const rows = group.entries.map((entry) => element('tr', {}, rowHtml(entry, words))).join('\n');
  const caption = `${name} (${region})`;
  const table = [
    element('caption', {}, escapeHtml(caption)),
    element(
      'colgroup',
      {},
      [34, 18, 11, 8, 15, 14].map((share) => element('col', { style: `--share:${share}%` })).join(''),
    ),
    element('thead', {}, element('tr', {}, head)),
    element('tbody', {}, rows),
  ].join('\n');
  const wide = element('table', { class: 'wide dense', style: '--least:41rem' }, table);
  const scroller = { class: 'scroll', role: 'region', tabindex: 0, 'aria-label': caption };
  return `${element('h3', {}, escapeHtml(name))}\n${element('div', scroller, wide)}`;
}

function rowHtml(entry: IndexEntry, words: Words): string {
  const links = entry.files.map((file) => {
    const name = nameOf(file.format);
    const label = `${name}: ${entry.titel}`;
    const href = file.path.split('/').map(encodeURIComponent).join('/');
    return element('li', {}, element('a', { href, 'aria-label': label }, escapeHtml(name)));
  });
  const cells = [entry.soort, entry.status, entry.versie ?? ''].map((text) =>
    element('td', {}, escapeHtml(text)),
  );
  const files = element('td', {}, element('ul', { class: 'files', role: 'list' }, links.join('')));
  return [
    element('th', { scope: 'row' }, escapeHtml(entry.titel)),
    ...cells,
    element('td', {}, dateHtml(entry.datum, words)),
    files,
  ].join('');
}

/** Formats are called by their letters, other files by their name. */
function nameOf(format: string): string {
  return format.length <= 4 ? format.toUpperCase() : format.charAt(0).toUpperCase() + format.slice(1);
}

function dateHtml(datum: string | undefined, words: Words): string {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(datum ?? '');
  const month = words.index.months[Number(parts?.[2]) - 1];
  if (datum === undefined || parts === null || month === undefined)
    return escapeHtml(datum ?? words.index.noDate);
  return element('time', { datetime: datum }, `${Number(parts[3])} ${month} ${parts[1]}`);
}
