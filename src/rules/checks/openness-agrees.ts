import type { Document } from '../../model/document.ts';
import { append } from '../append.ts';
import { closedAnnexes, opennessOf } from '../closed-papers.ts';
import { type OpennessClaim, opennessClaims } from '../openness-claims.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** Whether a paper is public is the same in the data and in every text. */
export const rule = defineRule<{ titel: string; zegt: 'openbaar' | 'niet-openbaar' | 'grond' }>({
  code: 'SEG381',
  alias: 'R30',
  severity: 'error',
  suppressible: false,
  source: 'Wet open overheid, artikel 5.1; E046 en E153: openbaarheid die per plek anders is',
  phase: 'structure',
  nl: {
    title: 'Overal staat hetzelfde over de openbaarheid van een stuk',
    message: ({ titel, zegt }) =>
      ({
        openbaar: `Hier is ‘${titel}’ openbaar, maar elders staat dat het niet openbaar is.`,
        'niet-openbaar': `Hier is ‘${titel}’ niet openbaar, maar elders staat dat het openbaar is.`,
        grond: `‘${titel}’ is hier openbaar, maar heeft een grond of toelichting waarom iets niet openbaar is.`,
      })[zegt],
    label: () => 'spreekt elkaar tegen',
    why: 'Een stuk dat niet openbaar is kan zo naar buiten gaan, of een inwoner krijgt iets niet te lezen wat hij mag lezen.',
    remedy: 'Zoek uit of het stuk openbaar is, en schrijf dat bij `niveau` en in de tekst hetzelfde op.',
  },
  en: {
    title: 'Everywhere the same is said of the openness of a paper',
    message: ({ titel, zegt }) =>
      ({
        openbaar: `Here ‘${titel}’ is public, but elsewhere it says that it is not.`,
        'niet-openbaar': `Here ‘${titel}’ is not public, but elsewhere it says that it is.`,
        grond: `‘${titel}’ is public here, but has a ground or explanation why something is not.`,
      })[zegt],
    label: () => 'contradiction',
    why: 'A paper that is not public may be sent out, or a resident may not read what is his to read.',
    remedy: 'Find out whether the paper is public, and write the same under `niveau` and in the text.',
  },
  check: (context, report) => {
    const { region } = context;
    const claims = new Map<Document, OpennessClaim[]>();
    for (const claim of opennessClaims(context)) append(claims, claim.document, claim);
    for (const document of region.data.documenten) {
      const own = opennessOf(document);
      const { titel } = document;
      const tellWhole = (zegt: 'openbaar' | 'niet-openbaar') => {
        if (!own) return;
        const spot = { owner: own, key: 'niveau' };
        report(spot, { titel, zegt }, { alsoSeenAt: [spot, { owner: own, key: 'grond' }] });
      };
      const keeps = keepsBack.test(own?.toelichting ?? '');
      if (own?.niveau === 'openbaar' && (own.grond !== undefined || keeps)) {
        // A ground that nothing explains is what is too much.
        report(
          { owner: own, key: own.toelichting === undefined ? 'grond' : 'niveau' },
          { titel, zegt: 'grond' },
        );
        continue;
      }
      const said = claims.get(document) ?? [];
      const isPublic = own?.niveau !== 'niet';
      const contrary = said.filter((claim) => claim.isPublic !== isPublic);
      const partly = own?.niveau === 'niet' && isPartly(document, context) ? 1 : 0;
      const groundless = own?.niveau === 'niet' && own.grond === undefined ? 1 : 0;
      // Data that more than one place contradicts are wrong; a text that stands alone is.
      if (own && contrary.length + partly + groundless > said.length - contrary.length + 1) {
        tellWhole(isPublic ? 'openbaar' : 'niet-openbaar');
        continue;
      }
      for (const { text, start, end, isPublic: claimed } of contrary) {
        const spot = { owner: text.owner, key: text.key, part: { start, end } };
        report(spot, { titel, zegt: claimed ? 'openbaar' : 'niet-openbaar' });
      }
    }
  },
});

const keepsBack = /niet\s+openbaar|geheim|vertrouwelijk/iu;

/** Whether the explanation keeps back an annex only. */
function isPartly(document: Document, { region: { data } }: RuleContext): boolean {
  const words = document.openbaarheid?.toelichting?.toLowerCase() ?? '';
  return closedAnnexes(document, data).some(({ titel }) => words.includes(titel.toLowerCase()));
}
