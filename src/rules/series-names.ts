import type { RegionData } from '../model/region-schema.ts';
import { isMoney, type Series, seriesOf } from './dataset-series.ts';
import { type Stretch, wordsOf } from './sentences.ts';
import { isForm, leastPart, significant, stem } from './word-likeness.ts';

/** A place in a sentence that names what a table counts, with the series it may mean. */
export interface SeriesMention {
  readonly start: number;
  readonly end: number;
  readonly series: readonly Series[];
}

interface Name {
  readonly words: readonly string[];
  /** How many of the words must be there. */
  readonly least: number;
  /** Words of the table's title of which one must stand in the paragraph, where the row's own name says too little. */
  readonly context: readonly string[];
  readonly series: readonly Series[];
  /** Whether it counts only where nothing else is named, and of the whole: "de totale uitgaven". */
  readonly isWeak?: boolean;
}

/** The names of the series of a region, found by the words of a sentence. */
export interface SeriesNames {
  mentionsIn(sentence: Stretch, paragraph: string): readonly SeriesMention[];
}

const general = new Set(
  'basis licht lichte speciaal zwaar zware totaal overig overige inwoners cliënten jeugd wmo'.split(' '),
);
const money =
  /\b(?:uitgaven|uitgegeven|geeft|kosten|kost|inkomsten|lasten|baten|bedrag|bedragen|euro|budget|begroting|saldo)(?!\p{L})|€/iu;

const whole = /(?<!\p{L})(?:totaal|totale|samen|alles bij elkaar)(?!\p{L})/iu;

/** Gathers the names of all series of a region. */
export function seriesNames({ datasets = [] }: RegionData): SeriesNames {
  const names = new Map<string, Name[]>();
  for (const dataset of datasets) {
    const all = seriesOf(dataset);
    const title = significant(dataset.titel);
    for (const rij of [...dataset.rijen, undefined]) {
      const series = all.filter((one) => one.rij === rij);
      if (series.length === 0) continue;
      const isOnly = dataset.rijen.length === 1;
      const own = rij && !isOnly ? significant(rij.titel) : title;
      const isGeneral = own.every((word) => general.has(word));
      const least = own.length > 2 ? Math.ceil(own.length * 0.6) : own.length;
      const name = {
        words: own,
        least,
        series,
        context: rij && isGeneral ? title.filter((word) => !general.has(word) && word !== 'zwaarte') : [],
      };
      add(names, name);
      const single = significant(rij?.titel ?? '').filter((word) => !general.has(word));
      if (rij && isOnly && single.length > 0)
        add(names, { words: single, least: single.length, series, context: [] });
      // "Het aantal indicaties" is the total of the table that is no breakdown of another.
      if (!rij && dataset.sluitAanOp === undefined && !isMoney(dataset))
        add(names, { words: significant(dataset.eenheid), least: 1, series, context: [] });
      if (!rij && isMoney(dataset)) {
        const sides = [...new Set(series.flatMap(({ points }) => points[0]?.kolom.soort ?? []))];
        for (const side of sides) add(names, { words: [side], least: 1, series, context: [], isWeak: true });
      }
    }
  }
  return { mentionsIn: (sentence, paragraph) => mentionsIn(sentence, paragraph, names) };
}

/** Any word of the name may be the one that is found first, as may the first part of a long word. */
function add(names: Map<string, Name[]>, name: Name): void {
  const keys = name.words.map(stem).flatMap((form) => {
    const parts = Array.from({ length: Math.max(0, form.length - leastPart) }, (_, more) =>
      form.slice(0, leastPart + more),
    );
    return [form, ...parts];
  });
  for (const key of new Set(keys)) {
    const list = names.get(key) ?? [];
    list.push(name);
    names.set(key, list);
  }
}

function mentionsIn(sentence: Stretch, paragraph: string, names: ReadonlyMap<string, readonly Name[]>) {
  const words = wordsOf(sentence.text).map(({ text, start, end }) => ({
    word: text.toLowerCase(),
    start: start + sentence.start,
    end: end + sentence.start,
  }));
  const around = wordsOf(paragraph).map(({ text }) => text.toLowerCase());
  const found: Named[] = [];
  const weak: Named[] = [];
  const done = new Set<string>();
  const speaksOfMoney = money.test(sentence.text);
  for (const [index, { word }] of words.entries()) {
    for (const name of names.get(stem(word)) ?? []) {
      const near = words.slice(Math.max(0, index - 2), index + 8);
      const hits = name.words
        .map((own) => near.find((other) => isForm(other.word, own)))
        .filter((hit) => hit !== undefined);
      if (
        hits.length < name.least ||
        (name.context.length > 0 && !name.context.some((own) => around.some((other) => isForm(other, own))))
      )
        continue;
      const start = Math.min(...hits.map((hit) => hit.start));
      const end = Math.max(...hits.map((hit) => hit.end));
      const series = name.series.filter(({ dataset }) => isMoney(dataset) === speaksOfMoney);
      const key = `${start} ${name.words.join(' ')} ${name.series[0]?.dataset.id}`;
      if (series.length === 0 || done.has(key)) continue;
      done.add(key);
      if (name.isWeak && !whole.test(sentence.text)) continue;
      (name.isWeak ? weak : found).push({
        start,
        end,
        name,
        series: narrowed(
          series,
          words.map((one) => one.word),
        ),
      });
    }
  }
  return joined((found.length > 0 ? found : weak).sort((a, b) => a.start - b.start || b.end - a.end));
}

interface Named extends SeriesMention {
  readonly name: Name;
}

/** "Lichte indicaties voor dagbesteding": what follows the row of a table only says of which table it is. */
function joined(mentions: readonly Named[]): readonly SeriesMention[] {
  const kept: Named[] = [];
  for (const mention of mentions) {
    const { name, start, end } = mention;
    const last = kept.at(-1);
    const table = new Set([
      ...(last?.name.context ?? []),
      ...(last?.series ?? []).flatMap(({ eenheid }) => significant(eenheid)),
    ]);
    const isOfLast =
      last !== undefined &&
      last.name.context.length > 0 &&
      last.end <= start &&
      start - last.end < 30 &&
      name.words.every((word) => table.has(word));
    if (isOfLast) kept[kept.length - 1] = { ...last, end };
    else kept.push(mention);
  }
  return kept;
}

/** Only the series of the unit or side that the sentence speaks of, if it speaks of any. */
function narrowed(series: readonly Series[], words: readonly string[]): readonly Series[] {
  const fits = series.filter(({ eenheid, points }) => {
    const { soort } = points[0]?.kolom ?? {};
    const unit = soort ?? eenheid;
    return words.some((word) => isForm(word, unit.toLowerCase()));
  });
  return fits.length > 0 ? fits : series;
}
