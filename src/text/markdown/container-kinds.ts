/** How a block with `:::` behaves while a text is split. */
export interface ContainerKind {
  /** Whether prose of a region may use it. */
  readonly inProse: boolean;
  /** Has no content and no end. */
  readonly single?: boolean;
  /** Is complete when text follows on its opening line. */
  readonly oneLine?: boolean;
  /** Ends where a marker of its own or a lower level begins, or with the block around it. */
  readonly marker?: 1 | 2;
  readonly within?: readonly string[];
}

/** Every block of the dialect. */
export const containerKinds: ReadonlyMap<string, ContainerKind> = new Map<string, ContainerKind>([
  ['tabel', { inProse: true }],
  ['bijschrift', { inProse: true, oneLine: true, marker: 1, within: ['tabel', 'figuur'] }],
  ['kop', { inProse: true, marker: 1, within: ['tabel'] }],
  ['rij', { inProse: true, marker: 1, within: ['tabel'] }],
  ['cel', { inProse: true, marker: 2, within: ['kop', 'rij'] }],
  ['figuur', { inProse: false }],
  ['briefhoofd', { inProse: false }],
  ['kenmerken', { inProse: false }],
  ['ondertekening', { inProse: false }],
  ['melding', { inProse: true, oneLine: true }],
  ['intro', { inProse: true, oneLine: true }],
  ['klein', { inProse: true, oneLine: true }],
  ['label', { inProse: true, oneLine: true }],
  ['inhoudsopgave', { inProse: false, single: true }],
  ['pagina', { inProse: false, single: true }],
]);
