import type { Document } from '../../model/document.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { closedAnnexes, opennessOf } from '../closed-papers.ts';
import { decisionPointsOf } from '../decision-points.ts';
import { onderwerpenIn, onderwerpVan } from '../registers/grond-onderwerpen.ts';
import { defineRule, type Spot } from '../rule.ts';

/** A place that says why something is not public: a ground, or words. */
interface Reason {
  readonly spot: Spot;
  readonly words: string;
  readonly onderwerpen: readonly number[];
}

/** The ground on which a paper is kept from the public, and the words about it, name the same interest. */
export const rule = defineRule<{ woorden: string; anders: string; titel: string }>({
  code: 'SEG380',
  alias: 'R30',
  severity: 'error',
  source: 'Wet open overheid, artikelen 5.1 en 5.2; E046: een grond die de lezer niet kan nagaan',
  phase: 'structure',
  nl: {
    title: 'De grond en de toelichting noemen hetzelfde belang',
    message: (a) =>
      `«${a.woorden}» en «${a.anders}» gaan over verschillende belangen, en het is dezelfde geheimhouding van ‘${a.titel}’.`,
    label: () => 'ander belang',
    why: 'Elke grond beschermt een eigen belang. Klopt het artikel niet bij de woorden, dan is de weigering niet na te gaan.',
    remedy: 'Kies het artikel van het belang dat u bedoelt, of beschrijf het belang van dit artikel.',
  },
  en: {
    title: 'The ground and the explanation name the same interest',
    message: (a) =>
      `“${a.woorden}” and “${a.anders}” are about different interests, and it is one secrecy of ‘${a.titel}’.`,
    label: () => 'another interest',
    why: 'Every ground protects an interest of its own. If the article does not fit the words, the refusal cannot be checked.',
    remedy: 'Choose the article of the interest you mean, or describe the interest of this article.',
  },
  check: ({ region: { data }, related }, report) => {
    for (const document of data.documenten) {
      const reasons = reasonsFor(document, data);
      const counts = new Map<number, number>();
      for (const onderwerp of reasons.flatMap(({ onderwerpen }) => onderwerpen))
        counts.set(onderwerp, (counts.get(onderwerp) ?? 0) + 1);
      const [most] = [...counts].sort((a, b) => b[1] - a[1]);
      // With as much for the one as for the other, the words tell what was meant: they come last.
      const meant = reasons.findLast(
        ({ onderwerpen: [one] }) => one !== undefined && counts.get(one) === most?.[1],
      );
      for (const { spot, words, onderwerpen } of reasons) {
        if (!meant || onderwerpen.some((one) => meant.onderwerpen.includes(one))) continue;
        report(
          spot,
          { woorden: words, anders: meant.words, titel: document.titel },
          { related: related(meant.spot, 'definition') },
        );
      }
    }
  },
});

/** Why a document, or the one annex it is kept back for, is not public; the grounds first. */
function reasonsFor(document: Document, data: RegionData): readonly Reason[] {
  const own = opennessOf(document);
  if (!own || own.niveau === 'openbaar') return [];
  const closed = closedAnnexes(document, data);
  const [annex] = closed;
  const about = own.niveau === 'deels' && annex && closed.length === 1 ? opennessOf(annex) : undefined;
  const all = [own, ...(about ? [about] : [])];
  const argued = (decisionPointsOf(document) ?? [])
    .flatMap(({ argumenten = [] }) => argumenten)
    .filter(({ kop, tekst }) => /openba(?:ar|re)|geheim|vertrouwelijk/iu.test(`${kop} ${tekst}`));
  return [
    ...all.flatMap((openness) => grounds(openness)),
    ...all.flatMap((openness) => worded(openness, 'toelichting', openness.toelichting)),
    ...argued.flatMap((argument) => worded(argument, 'tekst', argument.tekst)),
  ];
}

function grounds(openness: NonNullable<ReturnType<typeof opennessOf>>): readonly Reason[] {
  const onderwerp = onderwerpVan(openness.grond ?? '');
  if (onderwerp === undefined) return [];
  return [{ spot: { owner: openness, key: 'grond' }, words: openness.grond ?? '', onderwerpen: [onderwerp] }];
}

function worded(owner: object, key: string, text = ''): readonly Reason[] {
  const [first, ...more] = onderwerpenIn(text);
  if (!first) return [];
  const { start, end } = first;
  return [
    {
      spot: { owner, key, part: { start, end } },
      words: text.slice(start, end).replaceAll(/\s+/gu, ' '),
      onderwerpen: [first, ...more].map(({ onderwerp }) => onderwerp),
    },
  ];
}
