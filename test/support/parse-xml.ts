/** An element of parsed XML. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
const token = /<(?<close>\/)?(?<name>[a-z-]+)(?<given>(?: [a-z]+="[^"<]*")*)(?<empty>\/)?>|(?<text>[^<]+)/gy;

/** Parses XML as strictly as the standard asks, without the parts that we never write. Throws when it is not well-formed. */
export function parseXml(xml: string): XmlElement {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(head)) throw new Error('no declaration');
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(xml))
    throw new Error('a forbidden character');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  token.lastIndex = head.length;
  while (token.lastIndex < xml.length) {
    const at = token.lastIndex;
    const { close, name = '', given = '', empty, text } = token.exec(xml)?.groups ?? {};
    const parent = open.at(-1);
    if (parent === undefined || (name === '' && text === undefined)) throw new Error(`not XML at ${at}`);
    if (text !== undefined) parent.text += decoded(text);
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes another element`);
    } else {
      const pairs = [...given.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
        key,
        decoded(value),
      ]);
      const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [], text: '' };
      parent.children.push(element);
      if (!empty) open.push(element);
    }
  }
  const [top] = root.children;
  if (open.length !== 1 || top === undefined || root.children.length !== 1)
    throw new Error('not one element');
  return top;
}

function decoded(text: string): string {
  if (/&(?!(?:amp|lt|gt|quot);)/.test(text)) throw new Error(`a loose & in ${text}`);
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&(\w+);/g, (_whole, name: string) => entities[name] ?? '');
}
