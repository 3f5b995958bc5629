import { escapeHtml } from './escape-html.ts';

/** Attribute values: `undefined` and `false` leave the attribute out, `true` writes its bare name. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

const voidElements = new Set(['br', 'col', 'hr', 'link', 'meta']);

/** An element as HTML text. Attributes are escaped; `content` must already be HTML. */
export function element(name: string, attributes: Attributes = {}, content = ''): string {
  const open = `<${name}${attributesText(attributes)}>`;
  return voidElements.has(name) ? open : `${open}${content}</${name}>`;
}

/** Attributes as they stand inside a tag, each led by a space. */
export function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
}
