import type { RegionModel } from '../../model/region-model.ts';
import { walkData } from '../../model/schema-walk.ts';
import { comparedWords } from '../likeness.ts';
import { gravityOf } from '../registers/register.ts';
import { weigeringsgronden, weigeringsgrondenBron, wooInKracht } from '../registers/weigeringsgronden.ts';
import { defineRule } from '../rule.ts';

interface Openness {
  readonly niveau: string;
  readonly grond?: string;
  readonly toelichting?: string;
}

/** What is not public says on which ground, by the law in force on its date. */
export const rule = defineRule<{
  fout: 'geen' | 'vorm' | 'wet' | 'wat';
  grond: string;
  wet: 'Woo' | 'Wob';
  datum: string;
}>({
  code: 'SEG353',
  alias: 'R30',
  severity: gravityOf(weigeringsgrondenBron),
  suppressible: false,
  source: 'Wet open overheid, hoofdstuk 5; E046: een weigeringsgrond zonder wetsartikel',
  phase: 'structure',
  nl: {
    title: 'Wat niet openbaar is, noemt de grond met wet en artikel',
    message: (a) =>
      ({
        geen: 'Wat niet of deels openbaar is, noemt hier geen grond.',
        vorm: `‘${a.grond}’ is geen grond met wet, artikel en onderdeel.`,
        wet: `Op ${a.datum} gold de ${a.wet}; ‘${a.grond}’ is een grond van een andere wet.`,
        wat: 'Het stuk is deels openbaar, maar er staat niet welk deel niet openbaar is.',
      })[a.fout],
    label: (a) =>
      ({ geen: 'grond ontbreekt', vorm: 'geen artikel', wet: `hier geldt de ${a.wet}`, wat: 'welk deel?' })[
        a.fout
      ],
    why: 'Inwoners mogen weten op grond van welke wet zij iets niet kunnen lezen.',
    remedy:
      'Schrijf de grond als "Woo 5.1.2b" (voor 1 mei 2022: "Wob 10.2b"), en bij `toelichting` om welk deel het gaat.',
  },
  en: {
    title: 'What is not public names the ground with law and article',
    message: (a) =>
      ({
        geen: 'What is not or partly public names no ground here.',
        vorm: `‘${a.grond}’ is no ground with law, article and part.`,
        wet: `On ${a.datum} the ${a.wet} was in force; ‘${a.grond}’ is a ground of another law.`,
        wat: 'The document is partly public, but it does not say which part is not public.',
      })[a.fout],
    label: (a) =>
      ({ geen: 'no ground', vorm: 'no article', wet: `the ${a.wet} applies here`, wat: 'which part?' })[
        a.fout
      ],
    why: 'Residents may know by which law they cannot read something.',
    remedy:
      'Write the ground as "Woo 5.1.2b" (before 1 May 2022: "Wob 10.2b"), and in `toelichting` which part it is about.',
  },
  check: ({ region }, report) => {
    walkData(region.schema, region.data, ({ key, value, path }) => {
      if (key !== 'openbaarheid' || typeof value !== 'object' || value === null) return;
      const openness = value as Openness;
      if (openness.niveau === 'openbaar') return;
      const { grond } = openness;
      const datum = dateAt(region, path);
      const wet = datum !== undefined && datum < wooInKracht ? 'Wob' : 'Woo';
      const args = { grond: grond ?? '', wet, datum: datum ?? '' } as const;
      if (grond === undefined) report({ owner: value, key: 'niveau' }, { ...args, fout: 'geen' });
      else {
        const fout = flawOf(grond, datum === undefined ? undefined : wet);
        if (fout) report({ owner: value, key: 'grond' }, { ...args, fout });
      }
      if (openness.niveau !== 'deels') return;
      if (openness.toelichting === undefined)
        report({ owner: value, key: 'niveau' }, { ...args, fout: 'wat' });
      else if (!saysWhich(openness.toelichting, region, path))
        report({ owner: value, key: 'toelichting' }, { ...args, fout: 'wat' });
    });
  },
});

function flawOf(grond: string, wet: 'Woo' | 'Wob' | undefined): 'vorm' | 'wet' | undefined {
  const [, law, article = ''] = /^(Woo|Wob) (?:artikel |art\. ?)?(\S+)$/u.exec(grond) ?? [];
  if (law !== 'Woo' && law !== 'Wob') return 'vorm';
  if (!weigeringsgronden[law].includes(article)) return 'vorm';
  return wet !== undefined && law !== wet ? 'wet' : undefined;
}

/** Words that say of any paper that it is one. */
const anyPaper = /^(?:bijlagen?|stuk|stukken|documenten?|deel|delen)$/u;

/**
 * Whether an explanation tells the annexes that are not public from the others: by a number, a title between
 * quotes, or a word of a title. True where no such annex is known: it is then about a part of the paper itself.
 */
function saysWhich(text: string, { data }: RegionModel, path: readonly (string | number)[]): boolean {
  const document = path[0] === 'documenten' ? data.documenten[Number(path[1])] : undefined;
  const bijlagen = new Set(document?.bijlagen ?? []);
  const annexes = data.documenten.filter(({ id }) => bijlagen.has(id));
  const closed = annexes.filter((annex) => {
    const { bestand } = annex as typeof annex & { readonly bestand?: { readonly openbaarheid?: Openness } };
    const openness = bestand?.openbaarheid ?? annex.openbaarheid;
    return openness !== undefined && openness.niveau !== 'openbaar';
  });
  if (bijlagen.size < 2 || closed.length === 0 || /[‘“"]|\{\{|bijlagen? \d/iu.test(text)) return true;
  const words = new Set(comparedWords(text));
  return closed.some(({ titel, soort }) =>
    comparedWords(`${titel} ${soort}`).some(
      (word) => word.length >= 4 && !anyPaper.test(word) && words.has(word),
    ),
  );
}

/** The date of the paper that the data at `path` is part of, as far as it is known. */
function dateAt(region: RegionModel, path: readonly (string | number)[]): string | undefined {
  const [list, index, under, position] = path;
  if (list === 'gemeenten' && under === 'stukken') {
    const stuk = region.data.gemeenten[Number(index)]?.stukken?.[Number(position)];
    return stuk?.datum ?? region.data.documenten.find(({ id }) => id === stuk?.document)?.datum;
  }
  if (list !== 'documenten') return undefined;
  const document = region.data.documenten[Number(index)];
  if (!document || document.datum !== undefined) return document?.datum;
  const dates = region.editions.flatMap((edition) =>
    edition.document === document || edition.document.bijlagen?.includes(document.id)
      ? (edition.date?.value ?? [])
      : [],
  );
  return dates.toSorted()[0];
}
