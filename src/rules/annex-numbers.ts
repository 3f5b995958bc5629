import type { Edition } from '../model/edition.ts';
import type { RegionModel } from '../model/region-model.ts';
import type { Outline } from './outline.ts';

/** An annex as readers of an edition know it. */
export interface KnownAnnex {
  readonly number: number;
  readonly title: string;
  /** The id of its document, or the name of its heading: what references use. */
  readonly id: string;
}

/**
 * Every list of annexes a text of the edition may count in: those that go with the document, those inside it, and,
 * for an annex, those of the document it goes with. Empty lists are left out.
 */
export function annexLists(
  edition: Edition,
  region: RegionModel,
  outlineOf: (edition: Edition) => Outline | undefined,
): readonly (readonly KnownAnnex[])[] {
  return [
    ...ownAnnexLists(edition, region, outlineOf),
    ...(edition.carrier ? [attachedTo(edition.carrier, region)] : []),
  ].filter((list) => list.length > 0);
}

/** The same, without those of the document it goes with. */
export function ownAnnexLists(
  edition: Edition,
  region: RegionModel,
  outlineOf: (edition: Edition) => Outline | undefined,
): readonly (readonly KnownAnnex[])[] {
  const inner = (outlineOf(edition)?.annexes ?? []).map(({ id, title }, index) => ({
    number: index + 1,
    title,
    id,
  }));
  return [attachedTo(edition, region), inner].filter((list) => list.length > 0);
}

/** The documents that go with an edition, in order. */
export function attachedTo({ document }: Edition, region: RegionModel): readonly KnownAnnex[] {
  return (document.bijlagen ?? []).map((id, index) => {
    const annex = region.index.find('document', id) as Edition['document'] | undefined;
    return { number: index + 1, title: annex?.titel ?? id, id };
  });
}
