import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { Segment } from '../../model/region-schema.ts';
import { plainLetters } from '../plain-letters.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule } from '../rule.ts';
import { allSegments, familiesOf } from '../segment-family.ts';
import { segmentStrangers } from '../segment-strangers.ts';
import { strangePeople } from '../strange-people.ts';

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
    const own = patternOf(segments);
    const strangers = new Map(
      [...strangePeople(region.data, texts), ...segmentStrangers(region.data, texts)].map((one) => [
        one.text,
        one,
      ]),
    );
    const familyOf = familiesOf(region.data.segmenten ?? []);
    for (const text of texts) {
      const { segment } = text.holders;
      if (!segment) continue;
      const found =
        strangers.get(text) ??
        (own && isAboutSegment(text)
          ? otherSegment(text, segment, own, byName, familyOf.get(segment.id) ?? new Set())
          : undefined);
      if (!found) continue;
      const { naam, start, end } = found;
      const spot = { owner: text.owner, key: text.key, part: { start, end } };
      report(spot, { naam, eigen: segment.naam, waar: where(spot) }, byStatus(spot, 'warning'));
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

/** Names that a text calls its own, after words that say it does. */
function patternOf(segments: readonly Segment[]): RegExp | undefined {
  const names = segments
    .map(({ naam }) => naam)
    .sort((a, b) => b.length - a.length)
    .map((naam) => naam.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll(' ', String.raw`\s+`));
  if (names.length < 2) return undefined;
  // Two names together are for the rule that asks whether the segment exists.
  const any = `(${names.join('|')})(?![\\p{L}\\p{N}-])(?!\\s+en\\s+(?:${names.join('|')}))`;
  return new RegExp(
    String.raw`(?<!\p{L})(?:(?:voor|bij|tijdens) (?:de|het) (?:uitvoering|uitvoeren|levering|leveren|inkoop|inkopen|inzet|inzetten|aanbieden|bieden) van |(?:eisen|regels|voorwaarden|afspraken|tarieven|normen|kwaliteit|bekostiging|inkoop|contracten|contractvorm) (?:aan|van|voor|over|bij) |(?:binnen|in) (?:het |dit )?(?:deel)?segment |^(?:het |dit )(?:deel)?segment )${any}`,
    'giu',
  );
}

function otherSegment(
  { bare }: RegionText,
  segment: Segment,
  own: RegExp,
  byName: ReadonlyMap<string, Segment>,
  family: ReadonlySet<string>,
): { readonly naam: string; readonly start: number; readonly end: number } | undefined {
  const said = [segment.naam, segment.kenmerk ?? '', ...(segment.diensten ?? [])].join(' ').toLowerCase();
  for (const match of bare.matchAll(own)) {
    const naam = (match[1] ?? '').replaceAll(/\s+/gu, ' ');
    const other = byName.get(naam.toLowerCase());
    if (!other || family.has(other.id) || said.includes(naam.toLowerCase())) continue;
    if (plainLetters(bare).includes(plainLetters(segment.naam))) continue;
    // "In dit segment en in het segment Thuis" speaks of both.
    if (/(?<!\p{L})(?:dit (?:deel)?segment|hier)[^.;]* (?:en|of) $/iu.test(bare.slice(0, match.index)))
      continue;
    const end = match.index + match[0].length;
    return { naam, start: end - (match[1] ?? '').length, end };
  }
  return undefined;
}
