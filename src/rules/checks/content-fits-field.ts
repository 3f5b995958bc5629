import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { describesPeople, leadingPeople, leadingService, namesPeople } from '../field-content.ts';
import type { RegionText } from '../region-texts.ts';
import { defineRule, type Spot } from '../rule.ts';

type Reden = 'geen-mensen' | 'hulp-eerst' | 'mensen' | 'ambitie' | 'zin';

interface Flaw {
  readonly reden: Reden;
  readonly part?: NonNullable<Spot['part']>;
}

/** A field holds what its name says. */
export const rule = defineRule<{ veld: string; waar: Phrase; reden: Reden }>({
  code: 'SEG317',
  alias: 'R27',
  severity: 'error',
  source: 'E038, E107: een lijst diensten als doelgroep, en een doelgroep als omschrijving',
  phase: 'content',
  nl: {
    title: 'In elk veld staat wat erin hoort',
    message: ({ veld, waar, reden }) =>
      ({
        'geen-mensen': `\`${veld}\` ${waar.nl} noemt geen mensen.`,
        'hulp-eerst': `\`${veld}\` ${waar.nl} begint met een soort hulp, en niet met mensen.`,
        mensen: `\`${veld}\` ${waar.nl} beschrijft mensen, en niet de hulp.`,
        ambitie: `\`${veld}\` ${waar.nl} beschrijft mensen, en niet wat u wilt bereiken.`,
        zin: `\`${veld}\` ${waar.nl} is een zin, en geen naam.`,
      })[reden],
    label: ({ reden }) =>
      ({
        'geen-mensen': 'geen doelgroep',
        'hulp-eerst': 'geen doelgroep',
        mensen: 'een doelgroep',
        ambitie: 'een doelgroep',
        zin: 'een zin',
      })[reden],
    why: 'Elk stuk zet deze tekst onder een vaste kop. De lezer vindt daar dan iets anders dan de kop belooft.',
    remedy:
      'Zet de tekst in het veld waar hij hoort: mensen bij `doelgroep`, hulp bij `omschrijving` of `diensten`.',
  },
  en: {
    title: 'Every field holds what belongs in it',
    message: ({ veld, waar, reden }) =>
      ({
        'geen-mensen': `\`${veld}\` ${waar.en} names no people.`,
        'hulp-eerst': `\`${veld}\` ${waar.en} starts with a kind of help, not with people.`,
        mensen: `\`${veld}\` ${waar.en} describes people, not the help.`,
        ambitie: `\`${veld}\` ${waar.en} describes people, not what you want to reach.`,
        zin: `\`${veld}\` ${waar.en} is a sentence, not a name.`,
      })[reden],
    label: ({ reden }) =>
      ({
        'geen-mensen': 'no target group',
        'hulp-eerst': 'no target group',
        mensen: 'a target group',
        ambitie: 'a target group',
        zin: 'a sentence',
      })[reden],
    why: 'Every document puts this text under a fixed heading. The reader finds something else there than it promises.',
    remedy:
      'Put the text in the field where it belongs: people under `doelgroep`, help under `omschrijving` or `diensten`.',
  },
  check: ({ texts, where, byStatus }, report) => {
    for (const text of texts) {
      const flaw = flawOf(text);
      if (!flaw) continue;
      const spot = { owner: text.owner, key: text.key, ...(flaw.part ? { part: flaw.part } : {}) };
      const worst = flaw.reden === 'geen-mensen' ? 'error' : 'warning';
      report(spot, { veld: fieldOf(text), waar: where(spot), reden: flaw.reden }, byStatus(spot, worst));
    }
  },
});

/** The key a text stands under; a list item or a part per law is of the key above it. */
const fieldOf = ({ path }: RegionText) =>
  String(
    path.findLast((key) => typeof key === 'string' && !/^(?:jeugdwet|wmo|participatiewet)$/u.test(key)) ?? '',
  );

function flawOf(text: RegionText): Flaw | undefined {
  const { bare, holders, owner } = text;
  const field = fieldOf(text);
  if (field === 'naam' && isNameOfThing(text)) return isSentence(bare) ? { reden: 'zin' } : undefined;
  const isSegment =
    holders.segment !== undefined && holders.doel === undefined && holders.indicator === undefined;
  const isProfile = holders.klantprofiel === owner && field === 'omschrijving';
  if (!isSegment) return isProfile && !namesPeople(bare) ? { reden: 'geen-mensen' } : undefined;
  if (/^doelgroep(?:PerWet)?$/u.test(field)) {
    if (!namesPeople(bare)) return { reden: 'geen-mensen' };
    const service = leadingService(bare);
    return service && { reden: 'hulp-eerst', part: service };
  }
  const isHelp = /^(?:omschrijving(?:PerWet)?|diensten)$/u.test(field);
  if (!isHelp && field !== 'ambitie') return undefined;
  const people = leadingPeople(bare);
  // What a list of services names is no sentence: people at the start are all there is.
  if (!(field === 'diensten' && people) && !describesPeople(bare)) return undefined;
  return people && { reden: isHelp ? 'mensen' : 'ambitie', part: people };
}

const isNameOfThing = ({ path }: RegionText) =>
  /^(?:segmenten|deelsegmenten|producten|domeinen|organisaties|klantprofielen|percelen|aanbestedingen)$/u.test(
    String(path.at(-3)),
  );

const isSentence = (name: string) =>
  /[.!?]$/u.test(name.replace(/(?:\b\p{L}\.)+$/u, '')) ||
  /(?<!\p{L})(?:is|zijn|was|waren|wordt|worden|krijgt|krijgen|heeft|hebben|kan|kunnen|moet|moeten|wil|willen|zal|zullen|biedt|bieden|helpt|helpen)(?!\p{L})/u.test(
    name,
  );
