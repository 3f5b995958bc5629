import type { Doel } from '../../model/region-schema.ts';
import { comparedWords } from '../likeness.ts';
import { defineRule } from '../rule.ts';

/** A goal that is said to be another in the same words has those words. */
export const rule = defineRule<{ doel: string; ander: string }>({
  code: 'SEG271',
  alias: 'R14',
  severity: 'error',
  source: 'E036: gedeelde doelen die bij elk segment net anders zijn overgetypt',
  phase: 'structure',
  nl: {
    title: 'Een doel dat gelijk is aan een ander, heeft dezelfde woorden',
    message: (a) =>
      `Doel \`${a.doel}\` is volgens \`gelijkAan\` hetzelfde als \`${a.ander}\`, maar staat er in andere woorden.`,
    label: () => 'andere woorden',
    why: 'Lezers van beide segmenten zien dan twee doelen waar de regio er één bedoelt.',
    remedy:
      'Geef het eerste doel een naam met & en gebruik die hier met *. Is het een ander doel, haal `gelijkAan` dan weg.',
  },
  en: {
    title: 'A goal that is the same as another has the same words',
    message: (a) =>
      `By its \`gelijkAan\`, goal \`${a.doel}\` is the same as \`${a.ander}\`, but it is in other words.`,
    label: () => 'other words',
    why: 'Readers of both segments see two goals where the region means one.',
    remedy: 'Name the first goal with & and use that here with *. If it is another goal, remove `gelijkAan`.',
  },
  check: ({ region: { index, locator }, related }, report) => {
    for (const { kind, id, owner, key } of index.references) {
      if (kind !== 'doel' || key !== 'gelijkAan') continue;
      const doel = owner as Doel;
      const ander = index.find('doel', id) as Doel | undefined;
      if (!ander || ander === doel) continue;
      for (const field of ['kort', 'volledig'] as const) {
        const [own, other] = [doel[field], ander[field]];
        if (own === undefined || other === undefined || isSame(own, other)) continue;
        // Words that come from an alias stand elsewhere, and are right there.
        const from = locator.valueOf(doel, field);
        const at = locator.keyOf(doel, field);
        const isAlias = from?.file !== at?.file || (from?.span.start.line ?? 0) < (at?.span.start.line ?? 0);
        report(
          { owner: doel, key: isAlias ? key : field },
          { doel: doel.id, ander: id },
          { related: related({ owner: ander, key: field }, 'first') },
        );
        break;
      }
    }
  },
});

const isSame = (a: string, b: string) => comparedWords(a).join(' ') === comparedWords(b).join(' ');
