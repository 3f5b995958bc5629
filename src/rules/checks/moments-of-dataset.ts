import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { dutchMonths } from '../../diagnostics/dutch-months.ts';
import type { Dataset, DatasetKolom } from '../../model/key-figure.ts';
import { append } from '../append.ts';
import { defineRule } from '../rule.ts';

type Flaw = 'kop' | 'gemengd' | 'ontbreekt' | 'volgorde' | 'zelfde' | 'ongelijk';

const flaws: Readonly<Record<Flaw, (a: { kolom: string; ander: string }) => Phrase>> = {
  kop: (a) => ({
    nl: `De kop ‘${a.kolom}’ noemt een ander moment dan de peildatum ${a.ander}`,
    en: `The heading ‘${a.kolom}’ names another moment than the peildatum ${a.ander}`,
  }),
  gemengd: (a) => ({
    nl: `De peildatum van kolom ‘${a.kolom}’ is anders gekozen dan die van kolom ‘${a.ander}’ (begin tegenover eind van een jaar, of een dag tegenover een jaar)`,
    en: `The peildatum of column ‘${a.kolom}’ was chosen in another way than that of column ‘${a.ander}’ (start against end of a year, or a day against a year)`,
  }),
  ontbreekt: (a) => ({
    nl: `Kolom ‘${a.kolom}’ heeft geen peildatum, en kolom ‘${a.ander}’ wel`,
    en: `Column ‘${a.kolom}’ has no peildatum, and column ‘${a.ander}’ has`,
  }),
  volgorde: (a) => ({
    nl: `Kolom ‘${a.kolom}’ is van eerder dan kolom ‘${a.ander}’ links ervan`,
    en: `Column ‘${a.kolom}’ is of an earlier moment than column ‘${a.ander}’ on its left`,
  }),
  zelfde: (a) => ({
    nl: `Twee kolommen ‘${a.kolom}’ hebben dezelfde peildatum ${a.ander}`,
    en: `Two columns ‘${a.kolom}’ have the same peildatum ${a.ander}`,
  }),
  ongelijk: (a) => ({
    nl: `Kolom ‘${a.kolom}’ is van een ander moment dan kolom ‘${a.ander}’, die bij haar hoort`,
    en: `Column ‘${a.kolom}’ is of another moment than column ‘${a.ander}’, which goes with it`,
  }),
};

/** The columns of a table are counted at moments chosen in one way, and their headings say which. */
export const rule = defineRule<{ kolom: string; ander: string; hoe: Phrase; waar: Phrase }>({
  code: 'SEG243',
  alias: 'R03',
  severity: 'warning',
  source: 'E009: tabellen met 31 december naast tabellen met 1 januari',
  phase: 'structure',
  nl: {
    title: 'Een tabel heeft één soort peildatum, en de koppen zeggen welke',
    message: (a) => `${a.hoe.nl}, ${a.waar.nl}.`,
    label: () => 'peildatum past niet',
    why: 'Getallen van verschillende momenten zijn niet te vergelijken. Een ontwikkeling klopt dan niet.',
    remedy:
      'Geef alle kolommen van de tabel een peildatum die op dezelfde manier is gekozen, van vroeg naar laat.',
  },
  en: {
    title: 'A table has one kind of peildatum, and the headings say which',
    message: (a) => `${a.hoe.en}, ${a.waar.en}.`,
    label: () => 'peildatum does not fit',
    why: 'Numbers of different moments cannot be compared. A development is then wrong.',
    remedy: 'Give all columns of the table a peildatum chosen in the same way, from early to late.',
  },
  check: ({ region, where }, report) => {
    for (const dataset of region.data.datasets ?? []) {
      for (const { kolom, flaw, ander } of momentFlaws(dataset)) {
        const args = { kolom: kolom.titel, ander };
        const key = kolom.peildatum === undefined ? 'titel' : 'peildatum';
        const details = misdated.has(flaw) ? { severity: 'error' as const } : {};
        const waar = where({ owner: dataset });
        report({ owner: kolom, key }, { ...args, hoe: flaws[flaw](args), waar }, details);
      }
    }
  },
});

/** A moment that is wrong makes every development wrong that is computed with it. */
const misdated: ReadonlySet<Flaw> = new Set(['kop', 'volgorde', 'zelfde', 'ongelijk']);

interface Found {
  readonly kolom: DatasetKolom;
  readonly flaw: Flaw;
  readonly ander: string;
}

/** Two columns of one thing at one moment, else flaws of the columns by themselves, else moments that do not pair. */
function momentFlaws(dataset: Dataset): readonly Found[] {
  const twins = twinsOf(dataset);
  if (twins.length > 0) return twins;
  const own = flawsOf(dataset);
  return own.length > 0 ? own : unpaired(dataset);
}

/** Of two columns alike it is the one whose id names another year, else the later one, that is wrong. */
function twinsOf({ kolommen }: Dataset): readonly Found[] {
  return kolommen.flatMap((kolom, index): readonly Found[] => {
    const twin = kolommen
      .slice(0, index)
      .find(
        (other) =>
          other.titel === kolom.titel &&
          other.peildatum === kolom.peildatum &&
          other.aard === kolom.aard &&
          groupOf(other) === groupOf(kolom),
      );
    if (!twin || kolom.peildatum === undefined) return [];
    // Twice the actuals of one year is a budget that is missing, unless an id says that the year is wrong.
    if (kolom.aard !== undefined && ![twin, kolom].some(namesOtherYear)) return [];
    const wrong = namesOtherYear(twin) && !namesOtherYear(kolom) ? twin : kolom;
    return [{ kolom: wrong, flaw: 'zelfde', ander: kolom.peildatum }];
  });
}

/** Where clients and provisions, or spending and income, are counted equally often, it is at the same moments. */
function unpaired({ kolommen }: Dataset): readonly Found[] {
  const groups = new Map<string, DatasetKolom[]>();
  for (const kolom of kolommen.filter(({ peildatum }) => peildatum !== undefined))
    append(groups, groupOf(kolom), kolom);
  const [first = [], ...more] = groups.values();
  return more.flatMap((group) => {
    const odd = group.flatMap((kolom, index): readonly Found[] => {
      const pair = first[index];
      if (!pair || pair.peildatum === kolom.peildatum) return [];
      const [wrong, right] = namesOtherYear(pair) && !namesOtherYear(kolom) ? [pair, kolom] : [kolom, pair];
      return [{ kolom: wrong, flaw: 'ongelijk', ander: right.titel }];
    });
    // Where more differ, the groups were counted at moments of their own.
    return group.length === first.length && group.length > 1 && odd.length === 1 ? odd : [];
  });
}

const groupOf = ({ soort, eenheid }: DatasetKolom) => `${soort ?? ''}|${eenheid ?? ''}`;

const namesOtherYear = ({ id, peildatum = '' }: DatasetKolom) => {
  const year = /(?:19|20)\d\d/u.exec(id)?.[0];
  return year !== undefined && !peildatum.includes(year);
};

function flawsOf({ kolommen }: Dataset): readonly Found[] {
  const dated = kolommen.filter(({ peildatum }) => peildatum !== undefined);
  // The way most columns were dated is the way of the table.
  const ways = dated.map(({ peildatum = '' }) => wayOf(peildatum));
  const usual = [...ways].sort((a, b) => countOf(ways, b) - countOf(ways, a))[0];
  const model = dated.find(({ peildatum = '' }) => wayOf(peildatum) === usual);
  return kolommen.flatMap((kolom, index): readonly Found[] => {
    const { peildatum } = kolom;
    if (peildatum === undefined)
      return dated[0] ? [{ kolom, flaw: 'ontbreekt' as const, ander: dated[0].titel }] : [];
    if (contradicts(kolom.titel, peildatum)) return [{ kolom, flaw: 'kop' as const, ander: peildatum }];
    if (model && wayOf(peildatum) !== usual) return [{ kolom, flaw: 'gemengd' as const, ander: model.titel }];
    const left = kolommen
      .slice(0, index)
      .findLast(
        (other) =>
          other.peildatum !== undefined && other.soort === kolom.soort && other.eenheid === kolom.eenheid,
      );
    const isEarlier = left?.peildatum !== undefined && plain(peildatum) < plain(left.peildatum);
    return isEarlier && left ? [{ kolom, flaw: 'volgorde' as const, ander: left.titel }] : [];
  });
}

const plain = (moment: string) => moment.replace(/^\D+/u, '');
const countOf = (ways: readonly string[], way: string) => ways.filter((one) => one === way).length;

/** Start or end of a year, some other day, or a month, quarter or year as a whole. */
function wayOf(moment: string): string {
  const end = /-(?:01-01|12-31)$/u.exec(moment)?.[0];
  return end ?? `precies tot ${plain(moment).replaceAll(/\d/gu, '0')}`;
}

/** Whether a heading names a date or a year that is not the one counted at. */
function contradicts(titel: string, peildatum: string): boolean {
  const [, year = '', month, day] = /(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/u.exec(peildatum) ?? [];
  const named = /\b(?:19|20)\d\d\b/u.exec(titel)?.[0];
  if (named !== undefined && named !== year) return true;
  const date = /\b(\d{1,2}) (\p{L}+)/u.exec(titel);
  const at = dutchMonths.indexOf((date?.[2] ?? '').toLowerCase() as (typeof dutchMonths)[number]) + 1;
  return (
    at > 0 &&
    month !== undefined &&
    (at !== Number(month) || (day !== undefined && Number(date?.[1]) !== Number(day)))
  );
}
