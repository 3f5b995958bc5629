import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';

/** A domain that takes part in one phase takes part in the next, or the phase says why not. */
export const rule = defineRule<{
  domein: string;
  wat: 'weg' | 'dubbel' | 'onbekend';
  waar: Phrase;
  sleutel?: string;
}>({
  code: 'SEG287',
  alias: 'R40',
  severity: 'error',
  source: 'E040: een domein telt mee in de samenvatting en hoort niet meer bij de fase',
  phase: 'content',
  nl: {
    title: 'Een domein dat in een volgende fase niet meedoet, vervalt met een reden',
    message: (a) =>
      a.wat === 'weg'
        ? `Domein ${a.domein} deed in de vorige fase mee en ontbreekt ${a.waar.nl}, zonder reden.`
        : a.wat === 'dubbel'
          ? `Domein ${a.domein} doet mee ${a.waar.nl} en staat daar ook bij \`vervallen\`.`
          : `Domein ${a.domein} is vervallen ${a.waar.nl}, maar deed in geen eerdere fase mee.`,
    label: (a) => (a.wat === 'weg' ? 'domein weg' : 'spreekt elkaar tegen'),
    why: 'De raad weet dan niet over welke domeinen hij besluit.',
    remedy: 'Zet het domein bij `domeinen` van de fase, of bij `vervallen` met de reden.',
  },
  en: {
    title: 'A domain that takes no part in a next phase lapses with a reason',
    message: (a) =>
      a.wat === 'weg'
        ? `Domain ${a.domein} took part in the phase before and is missing ${a.waar.en}, without a reason.`
        : a.wat === 'dubbel'
          ? `Domain ${a.domein} takes part ${a.waar.en} and stands under \`vervallen\` there as well.`
          : `Domain ${a.domein} has lapsed ${a.waar.en}, but took part in no earlier phase.`,
    label: (a) => (a.wat === 'weg' ? 'domain gone' : 'contradiction'),
    why: 'The council does not know which domains it decides about.',
    remedy: 'Put the domain under `domeinen` of the phase, or under `vervallen` with the reason.',
  },
  check: ({ region, byStatus, where }, report) => {
    const names = new Map((region.data.domeinen ?? []).map(({ id, naam }) => [id, naam]));
    const known = new Set<string>();
    const isPurchased = new Set((region.data.segmenten ?? []).map(({ domein }) => domein));
    let earlier: readonly string[] = [];
    for (const fase of region.data.programma?.fasen ?? []) {
      const { domeinen, vervallen = [] } = fase;
      const gone = new Set(vervallen.map(({ domein }) => domein));
      const told = (id: string) => ({ domein: names.get(id) ?? id, waar: where({ owner: fase }) });
      const gravity = byStatus({ owner: fase, key: 'naam' });
      const missing = domeinen ? earlier.filter((id) => !domeinen.includes(id) && !gone.has(id)) : [];
      // A domain that wrongly lapses stands where another should.
      const misnamed = vervallen.filter(({ domein }) => domeinen?.includes(domein) || !known.has(domein));
      for (const id of missing.slice(misnamed.length))
        report(
          { owner: fase, key: 'domeinen', token: 'key' },
          { ...told(id), wat: 'weg', ...(fase.vervallen ? {} : { sleutel: 'vervallen' }) },
          gravity,
        );
      for (const one of vervallen) {
        const spot = { owner: one, key: 'domein' };
        const index = domeinen?.indexOf(one.domein) ?? -1;
        // A domain without segments has indeed gone; it does not belong with those that take part.
        if (domeinen && index >= 0 && !isPurchased.has(one.domein))
          report({ owner: domeinen, key: index }, { ...told(one.domein), wat: 'dubbel' }, gravity);
        else if (index >= 0) report(spot, { ...told(one.domein), wat: 'dubbel' }, gravity);
        else if (!known.has(one.domein)) report(spot, { ...told(one.domein), wat: 'onbekend' }, gravity);
      }
      for (const id of domeinen ?? []) known.add(id);
      earlier = domeinen ?? earlier;
    }
  },
});
