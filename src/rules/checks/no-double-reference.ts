import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { walkData } from '../../model/schema-walk.ts';
import { kindWords } from '../kind-words.ts';
import { oddReferences } from '../odd-references.ts';
import { defineRule, type Spot } from '../rule.ts';

const something: Phrase = { nl: 'de waarde', en: 'the value' };
/** Fields by which the rows of a list are about one thing each. */
const rowKeys: ReadonlySet<string | number> = new Set(['gemeente', 'segment']);
/** Rows with these may be about the same thing more than once. */
const otherKeys = ['id', 'document', 'datum', 'orgaan'];

/** A list names each thing once: as a reference, as a value of a closed list, or by its rows. */
export const rule = defineRule<{ id: string; soort: Phrase; waar: Phrase; mist?: string | undefined }>({
  code: 'SEG224',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Een lijst noemt alles één keer, en niets wat bij een andere lijst hoort',
    message: (a) =>
      a.mist === undefined
        ? `De lijst noemt ${a.soort.nl} \`${a.id}\` twee keer ${a.waar.nl}.`
        : `\`${a.id}\` hoort niet bij de rest van de lijst ${a.waar.nl}, en \`${a.mist}\` staat in geen enkele lijst.`,
    label: (a) => (a.mist === undefined ? 'staat er al' : `bedoelde u \`${a.mist}\`?`),
    why: 'Het stuk zou hetzelfde twee keer opnemen of nummeren; waarschijnlijk is iets anders bedoeld.',
    remedy: 'Haal de tweede weg, of noem wat u daar bedoelde.',
  },
  en: {
    title: 'A list names everything once, and nothing that belongs to another list',
    message: (a) =>
      a.mist === undefined
        ? `The list names ${a.soort.en} \`${a.id}\` twice ${a.waar.en}.`
        : `\`${a.id}\` does not belong with the rest of the list ${a.waar.en}, and \`${a.mist}\` is in no list.`,
    label: (a) => (a.mist === undefined ? 'is there already' : `did you mean \`${a.mist}\`?`),
    why: 'The document would hold or number the same thing twice; something else was probably meant.',
    remedy: 'Remove the second, or name what you meant there.',
  },
  check: ({ region, related, where }, report) => {
    const lists = new Map<unknown, Map<string, Spot>>();
    const note = (list: unknown, id: string, soort: Phrase, spot: Spot) => {
      const named = lists.get(list) ?? new Map<string, Spot>();
      lists.set(list, named);
      const earlier = named.get(id);
      if (!earlier) named.set(id, spot);
      else report(spot, { id, soort, waar: where(spot) }, { related: related(earlier, 'first') });
    };
    for (const { id, kind, owner, key, path } of region.index.references) {
      const isRow = rowKeys.has(key) && typeof path.at(-2) === 'number';
      if (Array.isArray(owner)) note(owner, id, kindWords[kind], { owner, key });
      else if (isRow && !otherKeys.some((other) => other in owner))
        note(JSON.stringify(path.slice(0, -2)), id, kindWords[kind], { owner, key });
    }
    for (const { spot, kind, id, missing } of oddReferences(region.index))
      report(spot, { id, soort: kindWords[kind], waar: where(spot), mist: missing });
    walkData(region.schema, region.data, ({ owner, key, value, meta }) => {
      if (!Array.isArray(owner) || typeof value !== 'string' || meta.refersTo || meta.prose || meta.line)
        return;
      note(owner, value, something, { owner, key });
    });
  },
});
