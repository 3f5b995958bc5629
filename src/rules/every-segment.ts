import type { RegionData, Segment } from '../model/region-schema.ts';
import { writtenNumber } from './count-claims.ts';
import type { Spot } from './rule.ts';
import { stem } from './word-likeness.ts';
import {
  everySegment,
  narrowChoice,
  segmentsAll,
  segmentsAside,
  someSegments,
  wideChoice,
} from './words/segment-words.ts';
import { nearlyAll } from './words/trend-words.ts';

interface Exception {
  readonly woord: string;
  readonly segment: Segment;
  readonly other: Spot;
}

/** What a sentence says of a segment: whether it holds for one, undefined where that is not known. */
interface Said {
  readonly key: string;
  readonly holds: (segment: Segment) => boolean | undefined;
}

/**
 * The first segment for which a sentence about all segments, or about none, does not hold. An aim may go further than
 * what is, but not than what the plan itself chooses.
 */
export function allEverywhere(
  text: string,
  data: RegionData,
  segments: readonly Segment[],
  isAim: boolean,
): Exception | undefined {
  const outright = segmentsAside.exec(text) ?? segmentsAll.exec(text);
  const match = outright ?? everySegment.exec(text);
  if (!match || nearlyAll.test(text) || /(?:vrijwel|bijna|nagenoeg|haast) geen/iu.test(text))
    return undefined;
  const rest = text.slice(match.index + match[0].length);
  if (
    (!outright && someSegments.test(rest)) ||
    /(?<!\p{L})(?:niet|nooit|geen|waarschijnlijk|meestal|vaak|soms)(?!\p{L})/iu.test(rest)
  )
    return undefined;
  const said = isAim
    ? ofChoice(rest)
    : (ofGoals(rest) ?? ofParts(rest) ?? ofChoice(rest) ?? ofLaw(rest) ?? ofNumber(rest));
  if (!said) return undefined;
  const isNone = /^geen/iu.test(match[0]);
  // A segment that is told in parts holds what its parts hold.
  const whole = data.segmenten ?? segments;
  const segment = whole.find((one) => {
    const own = [said.holds(one), ...(one.deelsegmenten ?? []).map(said.holds)].filter(
      (held) => held !== undefined,
    );
    return own.length > 0 && own.includes(true) === isNone;
  });
  return segment && { woord: match[0], segment, other: placeOf(segment, said.key) };
}

const placeOf = (segment: Segment, key: string): Spot =>
  key in segment ? { owner: segment, key } : { owner: segment, key: 'naam' };

/** "... een doel voor samenwerking": words of that form in the goals, or both halves of a verb that parts. */
function ofGoals(rest: string): Said | undefined {
  const topic =
    /(?<!\p{L})(doel|doelen|indicator|indicatoren)\s+(?:voor|over|rond|gericht op|op het gebied van|met)\s+(?:de |het |een )?([\p{L}-]{5,})\s*(?:[.;:]|$)/iu.exec(
      rest,
    );
  const [, kind = '', word = ''] = topic ?? [];
  if (!topic) return undefined;
  const key = /^doel/iu.test(kind) ? 'doelen' : 'indicatoren';
  const [, first = '', second = ''] =
    /^(samen|mee|door|uit|op|af|aan|in|toe|bij|over|terug|voor)(\p{L}{4,})$/iu.exec(word) ?? [];
  const halves = second === '' ? [] : [first.toLowerCase(), stem(second).slice(0, 4)];
  const root = stem(word).slice(0, 6);
  const holds = (segment: Segment) => {
    if (/^innovat|^vernieuw/iu.test(word) && (segment.innovaties ?? []).length > 0) return true;
    const goals: readonly object[] = segment[key] ?? [];
    if (
      /^innovat|^vernieuw/iu.test(word) &&
      goals.some((goal) => 'innovatie' in goal && goal.innovatie === true)
    )
      return true;
    const words = goals
      .flatMap(Object.values)
      .filter((value) => typeof value === 'string')
      .join(' ')
      .toLowerCase();
    return words.includes(root) || (halves.length > 0 && halves.every((half) => words.includes(half)));
  };
  return { key, holds };
}

/** "... indicatoren", "... een innovatie": whether there are any. */
function ofParts(rest: string): Said | undefined {
  const key =
    /(?<!\p{L})(?:heeft|hebben|kent|kennen|bevat|bevatten|telt|tellen)\s+(?:nu\s+|ook\s+|zijn\s+|hun\s+)?(?:eigen\s+|ten minste een\s+|minstens een\s+|een of meer\s+|meer dan een\s+|een\s+|één\s+)?(doel|indicator|raakvlak|innovatie|deelsegment|ambitie|bijzonderheden|kengetallen|omzet|cliënten|aanbieders)(?:en)?\s*[.;:]?\s*$/iu
      .exec(rest)?.[1]
      ?.toLowerCase();
  if (key === undefined) return undefined;
  const isFigure = ['omzet', 'cliënten', 'aanbieders'].includes(key);
  const plain = key.replace('ë', 'e');
  const field = isFigure
    ? 'kengetallen'
    : ({
        raakvlak: 'raakvlakken',
        innovatie: 'innovaties',
        doel: 'doelen',
        indicator: 'indicatoren',
        deelsegment: 'deelsegmenten',
      }[key] ?? key);
  const holds = (segment: Segment) => {
    const value = (segment as Readonly<Record<string, unknown>>)[field];
    // Figures that are counted with another segment are there.
    if (isFigure && segment.kengetallen?.geteldBij !== undefined) return undefined;
    const own = isFigure ? (value as Readonly<Record<string, unknown>> | undefined)?.[plain] : value;
    return Array.isArray(own) ? own.length > 0 : own !== undefined;
  };
  return { key: field, holds };
}

function ofChoice(rest: string): Said | undefined {
  const isWide = wideChoice.test(rest);
  if (!isWide && !narrowChoice.test(rest)) return undefined;
  const holds = ({ keuzevrijheid }: Segment) => keuzevrijheid && (keuzevrijheid.mate === 'groot') === isWide;
  return { key: 'keuzevrijheid', holds };
}

/** "... valt onder de Wmo", "... vallen onder zowel de Jeugdwet als de Wmo", "... alleen onder de Wmo". */
function ofLaw(rest: string): Said | undefined {
  const {
    only,
    first = '',
    second = '',
  } = /(?<!\p{L})(?:valt|vallen|hoort|horen|gaat|gaan|is|zijn|rust|rusten|steunt|steunen)\s+(?:\p{L}+\s+)??(?<only>(?:alleen|uitsluitend|enkel)\s+)?(?:zowel\s+)?(?:onder|bij|van|over|uit|op|in)\s+(?:zowel\s+)?(?:(?:de|beide|alleen)\s+)?(?<first>Wmo|Jeugdwet|wetten)(?:\s+(?:en|als)\s+(?:ook\s+)?(?:onder\s+)?(?:de\s+)?(?<second>Wmo|Jeugdwet))?\s*[.;,]?\s*(?:$|\))/iu.exec(
    rest.replace(/(?<=onder|op|bij|uit|over) (alleen|uitsluitend) (?=de )/iu, ' '),
  )?.groups ??
  /(?<!\p{L})(?<only>)(?:onder|op|bij|uit|over)\s+(?:zowel\s+)?(?:(?:de|beide)\s+)?(?<first>Wmo|Jeugdwet|wetten)(?:\s+(?:en|als)\s+(?:ook\s+)?(?:onder\s+)?(?:de\s+)?(?<second>Wmo|Jeugdwet))?\s+(?:valt|vallen|hoort|horen|gaat|gaan|rust|rusten)\s*[.;,]?\s*$/iu.exec(
    rest,
  )?.groups ??
  {};
  if (first === '') return undefined;
  const named =
    first.toLowerCase() === 'wetten' ? ['wmo', 'jeugdwet'] : [first, second].filter((one) => one !== '');
  const laws = named.map((law) => law.toLowerCase());
  const holds = ({ wetten }: Segment) =>
    wetten &&
    laws.every((law) => (wetten as readonly string[]).includes(law)) &&
    (only === undefined || only === '' || wetten.length === laws.length);
  return { key: 'wetten', holds };
}

/** "... meer dan honderd cliënten", "... ten minste 20 aanbieders". */
function ofNumber(rest: string): Said | undefined {
  const match =
    /(?<!\p{L})(meer dan|minder dan|ten minste|minstens|hoogstens|ten hoogste|maximaal)\s+(\d{1,3}(?:\.\d{3})*|\d+|\p{L}+)\s+(cliënten|aanbieders)(?!\p{L})/iu.exec(
      rest,
    );
  const [, how = '', typed = '', noun = ''] = match ?? [];
  const limit =
    writtenNumber(typed.replaceAll('.', '')) ?? { honderd: 100, duizend: 1000 }[typed.toLowerCase()];
  if (!match || limit === undefined) return undefined;
  const key = noun.toLowerCase() === 'aanbieders' ? 'aanbieders' : 'clienten';
  const holds = ({ kengetallen }: Segment) => {
    const value = kengetallen?.[key];
    if (value === undefined) return undefined;
    if (/^meer/iu.test(how)) return value > limit;
    if (/^minder/iu.test(how)) return value < limit;
    return /^(?:ten minste|minstens)/iu.test(how) ? value >= limit : value <= limit;
  };
  return { key: 'kengetallen', holds };
}
