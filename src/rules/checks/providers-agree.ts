import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Segment } from '../../model/region-schema.ts';
import { defineRule, type Spot } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

interface Clash {
  readonly spot: Spot;
  readonly aantal: number;
  readonly other: Spot;
  readonly ander: number;
}

/** How many providers there are, and how many may come, is one count. */
export const rule = defineRule<{ aantal: number; ander: number; soort: 'nu' | 'maximum'; waar: Phrase }>({
  code: 'SEG393',
  alias: 'R19',
  severity: 'warning',
  phase: 'structure',
  nl: {
    title: 'De aantallen aanbieders van een segment spreken elkaar niet tegen',
    message: (a) =>
      a.soort === 'nu'
        ? `Hier zijn er nu ${a.aantal} aanbieders ${a.waar.nl}, maar elders ${a.ander}.`
        : `Ten hoogste ${a.aantal} aanbieders krijgen een contract ${a.waar.nl}, maar er zijn er ${a.ander} beoogd.`,
    label: (a) => (a.soort === 'nu' ? `elders ${a.ander}` : `minder dan ${a.ander}`),
    why: 'Aanbieders en raden lezen uit deze aantallen hoeveel er te kiezen blijft.',
    remedy: 'Verbeter een van de aantallen. Het aantal van nu staat ook bij de kengetallen van het segment.',
  },
  en: {
    title: 'The counts of providers of a segment do not contradict each other',
    message: (a) =>
      a.soort === 'nu'
        ? `Here there are now ${a.aantal} providers ${a.waar.en}, but elsewhere ${a.ander}.`
        : `At most ${a.aantal} providers get a contract ${a.waar.en}, but ${a.ander} are intended.`,
    label: (a) => (a.soort === 'nu' ? `elsewhere ${a.ander}` : `fewer than ${a.ander}`),
    why: 'Providers and councils read from these counts how much is left to choose.',
    remedy: 'Correct one of the counts. The count of now also stands with the key figures of the segment.',
  },
  check: ({ region, where, related }, report) => {
    for (const segment of allSegments(region.data)) {
      for (const { spot, aantal, other, ander } of clashesOf(segment)) {
        const soort = spot.key === 'maximum' ? 'maximum' : 'nu';
        const place = { related: related(other, 'definition') };
        report(spot, { aantal, ander, soort, waar: where({ owner: segment }) }, place);
      }
    }
  },
});

function clashesOf({ kengetallen, instrumenten }: Segment): readonly Clash[] {
  const planned = instrumenten?.leveranciersmanagement?.aanbieders;
  const { huidig, beoogd, maximum } = planned ?? {};
  const counted = kengetallen?.aanbieders;
  const clashes: Clash[] = [];
  if (planned && huidig !== undefined && kengetallen && counted !== undefined && huidig !== counted) {
    const other = { owner: kengetallen, key: 'aanbieders' };
    clashes.push({ spot: { owner: planned, key: 'huidig' }, aantal: huidig, other, ander: counted });
  }
  if (planned && beoogd !== undefined && maximum !== undefined && beoogd > maximum) {
    const other = { owner: planned, key: 'beoogd' };
    clashes.push({ spot: { owner: planned, key: 'maximum' }, aantal: maximum, other, ander: beoogd });
  }
  return clashes;
}
