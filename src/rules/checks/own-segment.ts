import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Segment } from '../../model/region-schema.ts';
import { plainLetters } from '../plain-letters.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { allSegments } from '../segment-family.ts';

interface Pattern {
  /** Names that the text may not call its own, after words that say it does. */
  readonly own: RegExp;
  /** Names that start a text. */
  readonly first: RegExp;
}

/** A text of a segment is about that segment, and not taken over from another. */
export const rule = defineRule<{ naam: string; eigen: string; waar: Phrase }>({
  code: 'SEG318',
  alias: 'R38',
  severity: 'warning',
  source: 'E108: een tekst over begeleiding, meegekopieerd naar een ander segment',
  phase: 'content',
  nl: {
    title: 'De tekst van een segment gaat over dat segment',
    message: (a) => `De tekst ${a.waar.nl} gaat over “${a.naam}”, en niet over ${a.eigen}.`,
    label: () => 'een ander segment',
    why: 'Waarschijnlijk is de tekst van een ander segment overgenomen. De lezer ziet dan eisen die hier niet gelden.',
    remedy: 'Pas de tekst aan dit segment aan. Raken de twee elkaar, zet dat dan bij `raakvlakken`.',
  },
  en: {
    title: 'The text of a segment is about that segment',
    message: (a) => `The text ${a.waar.en} is about “${a.naam}”, and not about ${a.eigen}.`,
    label: () => 'another segment',
    why: 'The text was probably taken over from another segment. The reader sees demands that do not apply here.',
    remedy: 'Fit the text to this segment. When the two touch, put that under `raakvlakken`.',
  },
  check: ({ region, texts, where, byStatus }, report) => {
    const segments = allSegments(region.data);
    const byName = new Map(segments.map((segment) => [segment.naam.toLowerCase(), segment]));
    const pattern = patternOf(segments);
    if (!pattern) return;
    const familyOf = families(region.data.segmenten ?? []);
    for (const text of texts) {
      const { segment } = text.holders;
      if (!segment || !isAboutSegment(text)) continue;
      const found = otherSegment(text, segment, pattern, byName, familyOf.get(segment.id) ?? new Set());
      if (!found) continue;
      const spot = { owner: text.owner, key: text.key, part: found };
      report(spot, { naam: found.naam, eigen: segment.naam, waar: where(spot) }, byStatus(spot, 'warning'));
    }
  },
});

/** Fields that speak of the segment itself, and not of what lies beside or under it. */
const isAboutSegment = ({ path }: RegionText) =>
  !path.some((key) =>
    /^(?:raakvlakken|naam|kenmerk|diensten|voorliggend|indicatoren|kengetallen|groep|thema)$/u.test(
      String(key),
    ),
  );

function patternOf(segments: readonly Segment[]): Pattern | undefined {
  const names = segments
    .map(({ naam }) => naam)
    .sort((a, b) => b.length - a.length)
    .map((naam) => naam.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`));
  if (names.length < 2) return undefined;
  // Two names together are for the rule that asks whether the segment exists.
  const any = `(${names.join('|')})(?![\\p{L}\\p{N}-])(?!\\s+en\\s+(?:${names.join('|')}))`;
  return {
    own: new RegExp(
      String.raw`(?<!\p{L})(?:(?:voor|bij|tijdens) (?:de|het) (?:uitvoering|uitvoeren|levering|leveren|inkoop|inkopen|inzet|inzetten|aanbieden|bieden) van |(?:eisen|regels|voorwaarden|afspraken|tarieven|normen|kwaliteit|bekostiging|inkoop|contracten|contractvorm) (?:aan|van|voor|over|bij) |(?:binnen|in) (?:het |dit )?(?:deel)?segment |^(?:het |dit )(?:deel)?segment )${any}`,
      'giu',
    ),
    first: new RegExp(
      String.raw`^${any}(?=\s+(?:is|zijn|wordt|helpt|biedt|geeft|duurt|richt|krijgt|sluit|maakt|begint|stopt|bestaat|gaat|heeft|kan|moet|let|past|voorkomt|vraagt|komt|staat|blijft|werkt|verloopt|gebeurt|groeit|stijgt|daalt|neemt|kost|levert|loopt|blijkt|hoort|valt|draait|zorgt|ondersteunt|bereidt|werken|en het|en de)(?!\p{L}))`,
      'iu',
    ),
  };
}

function otherSegment(
  { bare, owner }: RegionText,
  segment: Segment,
  { own, first }: Pattern,
  byName: ReadonlyMap<string, Segment>,
  family: ReadonlySet<string>,
): { readonly naam: string; readonly start: number; readonly end: number } | undefined {
  const isShared = 'gelijkAan' in owner;
  const touching = new Set((segment.raakvlakken ?? []).map((raakvlak) => raakvlak.segment));
  const said = [segment.naam, segment.kenmerk ?? '', ...(segment.diensten ?? [])].join(' ').toLowerCase();
  for (const [match, isFirst] of [
    ...[...bare.matchAll(own)].map((one) => [one, false] as const),
    [first.exec(bare), true] as const,
  ]) {
    const naam = (match?.[1] ?? '').replaceAll(/\s+/gu, ' ');
    const other = byName.get(naam.toLowerCase());
    if (!match || !other || family.has(other.id) || said.includes(naam.toLowerCase())) continue;
    if (plainLetters(bare).includes(plainLetters(segment.naam))) continue;
    // "Ondersteuning helpt" is said of any help; "Respijtzorg helpt" is not.
    if (isFirst && (isShared || touching.has(other.id) || isAnyHelp(naam))) continue;
    const end = match.index + match[0].length;
    return { naam, start: end - (match[1] ?? '').length, end };
  }
  return undefined;
}

const isAnyHelp = (naam: string) =>
  /^(?:hulp|zorg|ondersteuning|begeleiding|behandeling|verblijf)$/iu.test(naam);

/** By id: the segment itself, all above it and all under it. */
function families(
  segments: readonly Segment[],
  above: readonly string[] = [],
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, ReadonlySet<string>>();
  for (const segment of segments) {
    const below = families(segment.deelsegmenten ?? [], [...above, segment.id]);
    for (const [id, family] of below) found.set(id, family);
    found.set(segment.id, new Set([...above, segment.id, ...below.keys()]));
  }
  return found;
}
