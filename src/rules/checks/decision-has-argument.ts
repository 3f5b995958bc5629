import { decisionPointsOf } from '../decision-points.ts';
import { defineRule } from '../rule.ts';

/** Every decision that is asked for has a reason. */
export const rule = defineRule<{ nummer: number; titel: string }>({
  code: 'SEG351',
  alias: 'R28',
  severity: 'error',
  source: 'E041: een beslispunt zonder argument',
  phase: 'content',
  nl: {
    title: 'Elk beslispunt heeft een argument',
    message: (a) => `Beslispunt ${a.nummer} van ‘${a.titel}’ heeft geen argument.`,
    label: () => 'waarom?',
    why: 'Wie beslist, moet kunnen lezen waarom dit wordt voorgesteld.',
    remedy: 'Geef het beslispunt onder `argumenten` (of `toelichting`) minstens één reden.',
  },
  en: {
    title: 'Every decision has an argument',
    message: (a) => `Decision ${a.nummer} of ‘${a.titel}’ has no argument.`,
    label: () => 'why?',
    why: 'Whoever decides must be able to read why this is proposed.',
    remedy: 'Give the decision at least one reason under `argumenten` (or `toelichting`).',
  },
  check: ({ region, byStatus }, report) => {
    for (const document of region.data.documenten) {
      for (const [index, punt] of (decisionPointsOf(document) ?? []).entries()) {
        if ((punt.argumenten ?? []).length > 0 || punt.toelichting !== undefined) continue;
        const spot = { owner: punt, key: 'tekst', part: lastWord(punt.tekst) };
        report(spot, { nummer: index + 1, titel: document.titel }, byStatus(spot));
      }
    }
  },
});

/** The argument is expected after the last word of the decision. */
function lastWord(text: string) {
  const end = text.trimEnd().length;
  return { start: text.slice(0, end).search(/\S+$/u), end };
}
