import type { Block, Paragraph } from '../../tree/block.ts';
import { numbersOf, readAttributes } from '../attributes.ts';
import { originOf, type Reading, spokenText } from '../reading.ts';
import type { Container } from '../sections.ts';
import { content, type ReadSections } from './container-content.ts';
import { readFields } from './read-fields.ts';
import { readFigure } from './read-figure.ts';
import { readLetterHead } from './read-letter-head.ts';
import { readSignature } from './read-signature.ts';
import { readTable } from './read-table.ts';

const roles = { intro: 'lead', klein: 'note', label: 'label' } as const;

/** Reads one `:::` block. */
export function readContainer(container: Container, reading: Reading, read: ReadSections): readonly Block[] {
  const { name, line, attributes } = container;
  const origin = originOf(line, reading);
  switch (name) {
    case 'tabel':
      return [readTable(container, reading, read)];
    case 'figuur':
      return readFigure(container, reading, read);
    case 'briefhoofd':
      return readLetterHead(container, reading);
    case 'kenmerken':
      return readFields(container, reading);
    case 'ondertekening':
      return [readSignature(container, reading)];
    case 'inhoudsopgave': {
      const given = readAttributes(attributes, name, ['diepte', 'titel'], reading);
      const [depth] = numbersOf(given, 'diepte', line, name, reading) ?? [];
      const title = spokenText(given.values.get('titel') ?? 'Inhoud', reading);
      return [{ type: 'contents', title, depth: depth === 3 || depth === 4 ? depth : 2, origin }];
    }
    case 'pagina':
      return [{ type: 'pagebreak', origin }];
    case 'melding':
      return [{ type: 'notice', children: content(container, reading, read), origin }];
    case 'intro':
    case 'klein':
    case 'label':
      return content(container, reading, read).map((block) => withRole(block, roles[name]));
    default:
      return content(container, reading, read);
  }
}

function withRole(block: Block, role: NonNullable<Paragraph['role']>): Block {
  return block.type === 'paragraph' ? { ...block, role } : block;
}
