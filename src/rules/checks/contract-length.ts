import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionData, Segment } from '../../model/region-schema.ts';
import { defineRule, type Spot } from '../rule.ts';

type Looptijd = NonNullable<NonNullable<NonNullable<Segment['instrumenten']>['contractvorm']>['looptijd']>;

/** A contract with all its extensions stays within its maximum, and within that of the segment or region it is of. */
export const rule = defineRule<{ totaal: number; maximum: number; waar: Phrase }>({
  code: 'SEG216',
  severity: 'error',
  phase: 'structure',
  nl: {
    title: 'Een contract met alle verlengingen blijft binnen het maximum',
    message: (a) =>
      `Met alle verlengingen duurt het contract ${dutch(a.totaal)} jaar, en het maximum ${a.waar.nl} is ${dutch(a.maximum)} jaar.`,
    label: (a) => `minder dan ${dutch(a.totaal)}`,
    why: 'Een verlenging boven het maximum mag niet worden gebruikt; aanbieders zouden op jaren rekenen die er niet zijn.',
    remedy:
      'Verbeter `jaren`, `opties` of `maximum`, zodat de duur en alle opties samen niet meer zijn dan het maximum. Een maximum van de hele regio geldt ook per segment en product.',
  },
  en: {
    title: 'A contract with all its extensions stays within its maximum',
    message: (a) =>
      `With all extensions the contract lasts ${a.totaal} years, and the maximum ${a.waar.en} is ${a.maximum} years.`,
    label: (a) => `less than ${a.totaal}`,
    why: 'An extension beyond the maximum may not be used; providers would count on years that are not there.',
    remedy:
      'Correct `jaren`, `opties` or `maximum`, so that the length and all options together do not exceed the maximum. A maximum of the whole region holds for each segment and product as well.',
  },
  check: ({ region, where, related }, report) => {
    const told = new Set<object>();
    for (const { looptijd, above } of contractLengths(region.data)) {
      if (told.has(looptijd)) continue;
      const { jaren, opties = [], gemiddeld } = looptijd;
      // Sums of tenths leave a rest in the sixteenth decimal.
      const totaal =
        jaren === undefined
          ? (gemiddeld?.tot ?? 0)
          : Number(opties.reduce((sum, optie) => sum + optie, jaren).toFixed(6));
      const own = looptijd.maximum;
      const limit = own !== undefined && totaal > own ? looptijd : above;
      const longest = limit === looptijd ? totaal : Math.max(totaal, own ?? 0);
      const maximum = limit?.maximum;
      if (limit === undefined || maximum === undefined || longest <= maximum) continue;
      told.add(looptijd);
      const args = { totaal: longest, maximum, waar: where({ owner: limit }) };
      const spot = { owner: looptijd, ...tooLong(looptijd, maximum, limit === looptijd) };
      const isElsewhere = limit !== looptijd;
      report(
        spot,
        args,
        isElsewhere ? { related: related({ owner: limit, key: 'maximum' }, 'definition') } : {},
      );
    }
  },
});

interface Bounded {
  readonly looptijd: Looptijd;
  /** The nearest looptijd above it that sets a maximum: of the segment it is in, or of the whole region. */
  readonly above: Looptijd | undefined;
}

/** Every length of a contract that the region chose, with what bounds it. What holds now is bound by nothing. */
function contractLengths(data: RegionData): readonly Bounded[] {
  const lengths: Bounded[] = [];
  const region = data.inkoopinstrumenten?.contractvorm?.looptijd;
  const push = (looptijd: Looptijd | undefined, above: Looptijd | undefined) => {
    if (looptijd) lengths.push({ looptijd, above });
    return looptijd?.maximum === undefined ? above : looptijd;
  };
  push(data.inkoopstrategie?.huidig?.contractvorm?.looptijd, undefined);
  const whole = push(region, undefined);
  const bounds = new Map<string, Looptijd | undefined>();
  const walk = (segments: readonly Segment[], above: Looptijd | undefined) => {
    for (const { id, instrumenten, deelsegmenten = [] } of segments) {
      const bound = push(instrumenten?.contractvorm?.looptijd, above);
      bounds.set(id, bound);
      walk(deelsegmenten, bound);
    }
  };
  walk(data.segmenten ?? [], whole);
  for (const { segment = '', instrumenten } of data.producten ?? [])
    push(instrumenten?.contractvorm?.looptijd, bounds.get(segment) ?? whole);
  return lengths;
}

/** What makes it too long, and so has to change. */
function tooLong(
  { jaren, opties, gemiddeld, maximum }: Looptijd,
  limit: number,
  isOwn: boolean,
): Pick<Spot, 'key' | 'token'> {
  if (isOwn || (maximum !== undefined && maximum > limit)) return { key: 'maximum' };
  if (jaren !== undefined)
    return jaren > limit || !opties ? { key: 'jaren' } : { key: 'opties', token: 'key' };
  return gemiddeld ? { key: 'gemiddeld', token: 'key' } : { key: 'maximum' };
}

const dutch = (value: number) => String(value).replace('.', ',');
