import type { Dataset } from '../model/key-figure.ts';
import type { Block } from '../text/tree/block.ts';
import type { Origin } from '../text/tree/origin.ts';
import { figureAt } from './dataset-figures.ts';
import type { PlaceOf } from './dataset-table.ts';
import { momentWords } from './moment-words.ts';

/** A source as a note names it. */
export interface NamedSource {
  readonly titel: string;
  readonly datum?: string | undefined;
}

/** What the reader must know of a dataset's table, as small print below it. */
export function datasetNotes(
  dataset: Dataset,
  bron: NamedSource | undefined,
  placeOf: PlaceOf,
): readonly Block[] {
  const note = (text: string, origin: Origin): Block => ({
    type: 'paragraph',
    role: 'note',
    children: [{ type: 'text', text, origin }],
    origin,
  });
  const notes = [
    ...dataset.rijen.flatMap((rij) =>
      rij.toelichting === undefined
        ? []
        : [note(`${rij.titel}: ${lowerFirst(rij.toelichting)}`, placeOf(rij, 'toelichting'))],
    ),
    ...dataset.rijen.flatMap((rij) =>
      rij.verschil === undefined
        ? []
        : [note(`${rij.titel}: ${lowerFirst(rij.verschil)}`, placeOf(rij, 'verschil'))],
    ),
    ...(dataset.beweringen ?? []).map((bewering) => note(bewering.tekst, placeOf(bewering, 'tekst'))),
    ...[dataset.toelichting].flatMap((text) =>
      text === undefined ? [] : [note(text, placeOf(dataset, 'toelichting'))],
    ),
    ...[dataset.zonderBegroting].flatMap((gap) =>
      gap === undefined ? [] : [note(gap.reden, placeOf(gap, 'reden'))],
    ),
    ...unknownNotes(dataset).map((text) => note(text, placeOf(dataset, 'rijen'))),
  ];
  if (dataset.aandelen) {
    notes.push(
      note(
        'Aandeel: deel van het totaal in de kolom ervoor, in hele procenten.',
        placeOf(dataset, 'aandelen'),
      ),
    );
  }
  for (const { titel, van } of dataset.ontwikkelingen ?? []) {
    const kolom = dataset.kolommen.find(({ id }) => id === van);
    const basis = (kolom?.peildatum && momentWords(kolom.peildatum)) ?? kolom?.titel ?? van;
    const text = `${titel}: het verschil met ${basis}, als percentage daarvan.`;
    notes.push(note(text, placeOf(dataset, 'ontwikkelingen')));
  }
  if (bron) {
    const date = bron.datum === undefined ? undefined : momentWords(bron.datum);
    notes.push(
      note(`Bron: ${bron.titel}${date === undefined ? '' : `, ${date}`}.`, placeOf(dataset, 'bron')),
    );
  }
  return notes;
}

function unknownNotes(dataset: Dataset): readonly string[] {
  const unknown = dataset.kolommen.flatMap((kolom) => {
    const rows = dataset.rijen.filter((rij) => figureAt(rij, kolom) === 'onbekend');
    if (rows.length === 0) return [];
    const moment = kolom.peildatum === undefined ? '' : ` ${momentWords(kolom.peildatum) ?? kolom.peildatum}`;
    return [
      `${lowerFirst(kolom.titel)}${moment} van ${rows.map(({ titel }) => lowerFirst(titel)).join(' en ')}`,
    ];
  });
  if (unknown.length === 0) return [];
  const rest = dataset.totaal === 'som' ? ' Totalen en saldo’s tellen wat onbekend is niet mee.' : '';
  return [`Onbekend: ${unknown.join('; ')}.${rest}`];
}

/** The first word within a sentence; an abbreviation such as "Wmo" keeps its capital. */
function lowerFirst(text: string): string {
  const [first = ''] = text.split(/\s/u);
  return /^\p{Lu}\p{Ll}+$/u.test(first) && first.length > 3
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}
