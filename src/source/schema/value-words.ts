import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { SourceNode } from '../source-node.ts';
import type { SchemaIssue } from './schema-issue.ts';

const kinds: Readonly<Record<string, Phrase>> = {
  string: { nl: 'tekst', en: 'text' },
  number: { nl: 'een getal', en: 'a number' },
  int: { nl: 'een heel getal', en: 'a whole number' },
  boolean: { nl: 'ja of nee (`true` of `false`)', en: 'yes or no (`true` or `false`)' },
  array: { nl: 'een lijst', en: 'a list' },
  object: { nl: 'een groep velden', en: 'a group of fields' },
  record: { nl: 'een groep velden', en: 'a group of fields' },
  null: { nl: 'niets', en: 'nothing' },
};

/** What a schema expects, in words. */
export function expectedKind(expected: string): Phrase {
  return kinds[expected] ?? { nl: 'een andere waarde', en: 'another value' };
}

/** What stands in the file, in words. */
export function foundKind(node: SourceNode): Phrase {
  if (node.kind === 'list') return kinds['array'] ?? expectedKind('');
  if (node.kind === 'map') return kinds['object'] ?? expectedKind('');
  if (typeof node.value === 'number')
    return { nl: `het getal ${node.value}`, en: `the number ${node.value}` };
  if (typeof node.value === 'boolean') return { nl: `\`${node.value}\``, en: `\`${node.value}\`` };
  return node.value === null ? { nl: 'niets', en: 'nothing' } : { nl: 'tekst', en: 'text' };
}

/** The bound a value passes: "minstens 3 tekens hebben". */
export function boundWords(issue: SchemaIssue): Phrase {
  const { minimum, maximum, inclusive, divisor, origin } = issue;
  if (divisor !== undefined)
    return { nl: `een veelvoud van ${divisor} zijn`, en: `be a multiple of ${divisor}` };
  const strict = inclusive === false;
  const low = minimum !== undefined;
  const bound = String(minimum ?? maximum ?? '');
  if (origin === 'string' || origin === 'array') {
    const unit = unitOf(origin, bound);
    return {
      nl: `${low ? 'minstens' : 'hoogstens'} ${bound} ${unit.nl} hebben`,
      en: `have at ${low ? 'least' : 'most'} ${bound} ${unit.en}`,
    };
  }
  if (strict)
    return {
      nl: `${low ? 'meer' : 'minder'} dan ${bound} zijn`,
      en: `be ${low ? 'more' : 'less'} than ${bound}`,
    };
  return {
    nl: `${low ? 'minstens' : 'hoogstens'} ${bound} zijn`,
    en: `be at ${low ? 'least' : 'most'} ${bound}`,
  };
}

function unitOf(origin: string, bound: string): Phrase {
  const one = bound === '1';
  if (origin === 'string') return one ? { nl: 'teken', en: 'character' } : { nl: 'tekens', en: 'characters' };
  return one ? { nl: 'onderdeel', en: 'item' } : { nl: 'onderdelen', en: 'items' };
}
