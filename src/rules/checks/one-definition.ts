import type { Phrase } from '../../diagnostics/diagnostic.ts';
import type { RegionData } from '../../model/region-schema.ts';
import { abbreviates } from '../abbreviations.ts';
import { plainLetters } from '../plain-letters.ts';
import { defineRule } from '../rule.ts';
import { sentencesOf } from '../sentences.ts';
import { stemsOf } from '../word-stems.ts';

type Begrip = NonNullable<RegionData['begrippen']>[number];

/** Words that say of what sort a thing is: "een manier om", "de wet die". */
const sorts =
  'manier|wijze|werkwijze|methode|vorm|wet|groep|verzameling|combinatie|geheel|soort|middel|instrument|plek|plaats|persoon|iemand|organisatie|overleg|voorziening|dienst|budget|bedrag|regeling|afspraak|proces|systeem|aanpak|team|hulp|zorg|ondersteuning|samenwerking|sturing|stelsel|beeld|plan|overgang|verandering|deel';

const definitional: readonly RegExp[] = [
  /^(?:onder|met) (?:(?:de|het|een) )?[‘“'"]?(?<term>[\p{L} '’-]+?)[’”'"]?,? (?:verstaan?|verstaat|bedoelen|bedoelt) (?:we|wij|deze|dit|dat|de|het|men|wordt|in)\b/iu,
  /^(?:(?:de|het|een) )?[‘“'"]?(?<term>[\p{L} '’-]+?)[’”'"]? (?:betekent|betekenen|houdt in|wil zeggen|staat voor|is gedefinieerd als)\b/iu,
  new RegExp(
    String.raw`^(?:een )?[‘“'"]?(?<term>[\p{L} '’-]+?)[’”'"]? (?:is|zijn) (?:(?:een|de|het|alle) )?(?:[\p{L}-]+ )?(?:${sorts})(?:en|s)? (?:van|om|die|dat|waar|waarin|waarbij|waarmee|waarvan|tussen|voor|met|uit)`,
    'iu',
  ),
];

/** Whether the id of a term is made from a name. */
const isCalled = ({ id }: Begrip, name: string) => plainLetters(id) === plainLetters(name);

/** A term has one definition, in the list of terms. */
export const rule = defineRule<{ term: string; waar: Phrase; soort: 'dubbel' | 'in-tekst' }>({
  code: 'SEG331',
  alias: 'R26',
  severity: 'warning',
  source: 'E105: een begrip dat in hoofdtekst en bijlage iets anders betekent',
  phase: 'content',
  nl: {
    title: 'Een begrip heeft één definitie',
    message: (a) =>
      a.soort === 'dubbel'
        ? `Het begrip \`${a.term}\` staat twee keer in de begrippen.`
        : `De tekst ${a.waar.nl} legt het begrip \`${a.term}\` nog een keer uit, in andere woorden dan de begrippen.`,
    label: (a) => (a.soort === 'dubbel' ? 'staat er al' : 'tweede definitie'),
    why: 'Bij twee uitleggen van één woord weet niemand welke geldt, ook de aanbieder niet die inschrijft.',
    remedy:
      'Houd één definitie, bij `begrippen`. Haal haar in een tekst aan met `{{begrip.<id>.definitie}}`, of laat de uitleg daar weg.',
  },
  en: {
    title: 'A term has one definition',
    message: (a) =>
      a.soort === 'dubbel'
        ? `The term \`${a.term}\` is listed twice among the terms.`
        : `The text ${a.waar.en} explains the term \`${a.term}\` once more, in other words than the list of terms.`,
    label: (a) => (a.soort === 'dubbel' ? 'listed already' : 'second definition'),
    why: 'With two explanations of one word nobody knows which holds, nor does the provider who tenders.',
    remedy:
      'Keep one definition, under `begrippen`. Quote it in a text with `{{begrip.<id>.definitie}}`, or leave the explanation out there.',
  },
  check: ({ region, texts, byStatus, related, where }, report) => {
    const owners = new Map<string, { readonly owner: Begrip; readonly term: string; readonly key: string }>();
    for (const begrip of region.data.begrippen ?? []) {
      for (const key of ['term', 'afkorting'] as const) {
        const name = begrip[key];
        // An abbreviation that does not fit its own term is another rule's.
        if (name === undefined || (key === 'afkorting' && !abbreviates(name, begrip.term))) continue;
        const stems = stemsOf(name);
        const first = owners.get(stems);
        owners.set(stems, first ?? { owner: begrip, term: begrip.term, key });
        if (first === undefined || first.owner === begrip) continue;
        // An id says what its term was before another was copied over it.
        const isCopied = isCalled(begrip, name) && !isCalled(first.owner, name);
        const [spot, other] = isCopied ? [first, { owner: begrip, key }] : [{ owner: begrip, key }, first];
        const args = { term: name, waar: where(spot), soort: 'dubbel' as const };
        report({ owner: spot.owner, key: spot.key }, args, {
          ...byStatus(spot, 'warning'),
          related: related({ owner: other.owner, key: 'term' }, 'first'),
          // Texts use the term by the other definition.
          alsoSeenAt: [{ owner: spot.owner, key: 'term' }],
        });
      }
    }
    if (owners.size === 0) return;
    for (const text of texts) {
      if (text.path[0] === 'begrippen') continue;
      for (const sentence of sentencesOf(text.bare, text.text)) {
        const match = definitional
          .map((pattern) => pattern.exec(sentence.text))
          .find((found) => found !== null);
        const found = owners.get(stemsOf(match?.groups?.['term'] ?? ''));
        if (!match || !found) continue;
        const spot = { owner: text.owner, key: text.key, part: { start: sentence.start, end: sentence.end } };
        const args = { term: found.term, waar: where(spot), soort: 'in-tekst' as const };
        const place = { related: related({ owner: found.owner, key: 'definitie' }, 'definition') };
        report(spot, args, { ...byStatus(spot, 'warning'), ...place });
      }
    }
  },
});
