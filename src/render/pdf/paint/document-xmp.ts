/** What XMP says of the document: the same as its info, escaped as XML wants it. */
export function documentXmp(info: Readonly<Record<string, unknown>>): string {
  const of = (key: string): string | undefined => {
    const value = info[key];
    if (value instanceof Date) return value.toISOString().replace(/\.\d+Z$/, 'Z');
    return typeof value === 'string' ? escaped(value) : undefined;
  };
  const element = (name: string, key: string, wrap = (value: string) => value): string => {
    const value = of(key);
    return value === undefined ? '' : `<${name}>${wrap(value)}</${name}>`;
  };
  const alternative = (value: string) => `<rdf:Alt><rdf:li xml:lang="x-default">${value}</rdf:li></rdf:Alt>`;
  const sequence = (value: string) => `<rdf:Seq><rdf:li>${value}</rdf:li></rdf:Seq>`;
  return [
    '<rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">',
    element('dc:title', 'Title', alternative),
    element('dc:creator', 'Author', sequence),
    element('dc:description', 'Subject', alternative),
    element('pdf:Keywords', 'Keywords'),
    element('pdf:Producer', 'Producer'),
    element('xmp:CreatorTool', 'Creator'),
    element('xmp:CreateDate', 'CreationDate'),
    element('xmp:ModifyDate', 'ModDate'),
    '</rdf:Description>',
  ]
    .filter((line) => line !== '')
    .join('\n');
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}
