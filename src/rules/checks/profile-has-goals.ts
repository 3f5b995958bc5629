import { defineRule } from '../rule.ts';

/** Every klantprofiel has goals of its own. */
export const rule = defineRule<{ naam: string }>({
  code: 'SEG294',
  alias: 'R34',
  severity: 'error',
  source: 'E140: een klantprofiel zonder eigen doelen',
  phase: 'content',
  nl: {
    title: 'Elk klantprofiel heeft eigen doelen',
    message: (a) => `Klantprofiel ${a.naam} heeft geen doelen.`,
    label: () => 'geen doelen',
    why: 'Voor deze inwoners zegt het stuk dan niet wat er beter moet worden.',
    remedy:
      'Schrijf onder `doelen` wat voor deze groep bereikt moet worden. Is dat nog niet gekozen, zeg dan in `openLaten` dat de doelen volgen.',
  },
  en: {
    title: 'Every client profile has goals of its own',
    message: (a) => `Client profile ${a.naam} has no goals.`,
    label: () => 'no goals',
    why: 'For these residents the document then does not say what has to get better.',
    remedy:
      'Write under `doelen` what is to be reached for this group. If that is not chosen yet, say in `openLaten` that the goals follow.',
  },
  check: ({ region, byStatus }, report) => {
    for (const profile of region.data.klantprofielen ?? []) {
      if (profile.doelen?.length || /(?<!\p{L})doel(?:en)?(?!\p{L})/iu.test(profile.openLaten ?? ''))
        continue;
      report({ owner: profile, key: 'naam' }, { naam: profile.naam }, byStatus({ owner: profile }));
    }
  },
});
