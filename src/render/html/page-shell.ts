import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';

/** What stands in the head of a page. */
export interface PageHead {
  readonly language: string;
  readonly title: string;
  readonly style: string;
  /** Name and content of meta elements; empty contents are left out. */
  readonly meta: readonly (readonly [name: string, content: string])[];
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'";

/** A whole page around `body`: no scripts, nothing fetched, the policy says so to the browser too. */
export function pageShell(head: PageHead, bodyClass: string, body: string): string {
  const lines = [
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('title', {}, escapeHtml(head.title)),
    ...head.meta
      .filter(([, content]) => content.trim() !== '')
      .map(([name, content]) => element('meta', { name, content })),
    element('style', {}, `\n${head.style}\n`),
  ];
  const html = element(
    'html',
    { lang: head.language },
    `\n${element('head', {}, `\n${lines.join('\n')}\n`)}\n${element('body', { class: bodyClass }, `\n${body}\n`)}\n`,
  );
  return `<!DOCTYPE html>\n${html}\n`;
}
