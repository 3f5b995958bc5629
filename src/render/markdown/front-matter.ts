import type { Metadata } from '../../text/tree/document-tree.ts';

/** What the document says of itself, as YAML between two lines of hyphens; what is not known is left out. */
export function frontMatter(metadata: Metadata): string {
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['title', metadata.title],
    ['author', metadata.author],
    ['kind', metadata.kind],
    ['status', metadata.status],
    ['version', metadata.version],
    ['date', metadata.date],
    ['lang', metadata.language],
    ['notice', metadata.notice],
  ];
  const lines = fields
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${scalar(value ?? '')}`);
  return ['---', ...lines, '---'].join('\n');
}

// Plain where YAML can read it as nothing but this text, double quoted elsewhere: JSON strings are YAML.
function scalar(text: string): string {
  const plain =
    /^\p{L}[\p{L}\p{M}\p{N} ,.()/'-]*$/u.test(text) &&
    !/^(?:true|false|null|yes|no|on|off|y|n|nan|inf)$/i.test(text) &&
    text === text.trim();
  return plain ? text : JSON.stringify(text);
}
