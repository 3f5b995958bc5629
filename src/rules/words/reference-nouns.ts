/** What a text may refer to by number: the word for one, the words a writer may use for it, and how one is asked for. */
export interface ReferenceNoun {
  readonly noun: string;
  readonly forms: readonly string[];
  /** What a document numbers itself, or what the region keeps a list of. */
  readonly kept: 'document' | 'region';
}

export const referenceNouns: readonly ReferenceNoun[] = [
  { noun: 'bijlage', forms: ['bijlage', 'bijlagen', 'bijlages', 'appendix'], kept: 'document' },
  { noun: 'hoofdstuk', forms: ['hoofdstuk', 'hoofdstukken', 'hfst.', 'hfst'], kept: 'document' },
  { noun: 'paragraaf', forms: ['paragraaf', 'paragrafen', 'par.', '§', 'sectie'], kept: 'document' },
  { noun: 'tabel', forms: ['tabel', 'tabellen'], kept: 'document' },
  { noun: 'figuur', forms: ['figuur', 'figuren', 'afbeelding', 'afbeeldingen', 'grafiek'], kept: 'document' },
  { noun: 'voetnoot', forms: ['voetnoot', 'voetnoten', 'noot', 'noten'], kept: 'document' },
  { noun: 'beslispunt', forms: ['beslispunt', 'beslispunten'], kept: 'document' },
  { noun: 'argument', forms: ['argument', 'argumenten'], kept: 'document' },
  { noun: 'vraag', forms: ['vraag', 'vragen'], kept: 'document' },
  { noun: 'fase', forms: ['fase', 'fasen', 'fases'], kept: 'region' },
  { noun: 'besluit', forms: ['besluit', 'besluiten'], kept: 'region' },
  { noun: 'uitgangspunt', forms: ['uitgangspunt', 'uitgangspunten'], kept: 'region' },
  { noun: 'focuspunt', forms: ['focuspunt', 'focuspunten'], kept: 'region' },
  { noun: 'segment', forms: ['segment', 'segmenten'], kept: 'region' },
];
