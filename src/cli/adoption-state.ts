import type { Adoption, CompiledDocument } from '../documents/compiled-region.ts';

/** Who adopted a kind of document in one version, and who has not, as names in the region's order. */
export interface AdoptionState {
  /** Kind and version, such as "raadsinformatiebrief 1.0". */
  readonly document: string;
  readonly adopted: readonly string[];
  readonly missing: readonly string[];
}

/** Whether a gemeente adopted the document, amended or not. */
export function isAdopted({ uitkomst }: Adoption): boolean {
  return uitkomst === 'conform' || uitkomst === 'gewijzigd';
}

/** One decision per gemeente on the document's own version; what was decided on another version is not on this one. */
export function decisionsOn({ versie, vaststellingen }: CompiledDocument): readonly Adoption[] {
  const byGemeente = new Map<string, Adoption>();
  for (const decision of vaststellingen) {
    const { gemeente, naam, orgaan } = decision;
    const earlier = byGemeente.get(gemeente);
    const applies = decision.versie === undefined || decision.versie === versie;
    if (earlier === undefined) byGemeente.set(gemeente, applies ? decision : { gemeente, naam, orgaan });
    else if (applies && !isAdopted(earlier)) byGemeente.set(gemeente, decision);
  }
  return [...byGemeente.values()];
}

/** The decisions of all gemeenten, brought together per kind of document and version. */
export function adoptionStates(documents: readonly CompiledDocument[]): AdoptionState[] {
  const groups = new Map<string, Map<string, Adoption>>();
  for (const document of documents) {
    const name = document.versie === undefined ? document.soort : `${document.soort} ${document.versie}`;
    const group = groups.get(name) ?? new Map<string, Adoption>();
    for (const decision of decisionsOn(document)) {
      // Two documents of one kind: adopted means both were.
      const earlier = group.get(decision.gemeente);
      if (earlier === undefined || isAdopted(earlier)) group.set(decision.gemeente, decision);
    }
    groups.set(name, group);
  }
  return [...groups].flatMap(([document, group]) => {
    const decisions = [...group.values()];
    const names = (wanted: boolean) =>
      decisions.filter((one) => isAdopted(one) === wanted).map(({ naam }) => naam);
    return decisions.length === 0 ? [] : [{ document, adopted: names(true), missing: names(false) }];
  });
}
