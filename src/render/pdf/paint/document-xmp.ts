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
    universalAccess,
  ]
    .filter((line) => line !== '')
    .join('\n');
}

/** That the file is PDF/UA-1, with the schema of that word: PDF/A wants every schema it does not know explained. */
const universalAccess = `<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 the file conforms to</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (character) => entities[character] ?? character);
}
