import type { Phrase } from '../../diagnostics/diagnostic.ts';
import { defineRule } from '../rule.ts';
import { explainedTerms } from '../statements/explained-terms.ts';
import { likeDefinitions } from '../statements/like-definitions.ts';
import { helpMeanings, reversedTasks, termMeanings } from '../words/term-meanings.ts';

type Soort = 'tegendeel' | 'ander';

/** A term is not explained by its opposite, nor by what another term means. */
export const rule = defineRule<{ term: string; woorden: string; soort: Soort; ander: string; waar: Phrase }>({
  code: 'SEG388',
  alias: 'R26',
  severity: 'warning',
  source: 'E105: een begrip dat in hoofdtekst en bijlage iets anders betekent',
  phase: 'content',
  nl: {
    title: 'Een begrip betekent niet zijn tegendeel, en niet wat een ander begrip betekent',
    message: (a) =>
      a.soort === 'ander'
        ? `«${a.woorden}» ${a.waar.nl} is de uitleg van \`${a.ander}\`, niet van \`${a.term}\`.`
        : `«${a.woorden}» ${a.waar.nl} is het omgekeerde van wat \`${a.term}\` betekent.`,
    label: (a) => (a.soort === 'ander' ? `hoort bij: ${a.ander}` : 'het omgekeerde'),
    why: 'Wie het begrip opzoekt of verderop leest, begrijpt het dan verkeerd om.',
    remedy: 'Verbeter de uitleg, of zet er het begrip waar deze uitleg bij hoort.',
  },
  en: {
    title: 'A term does not mean its opposite, nor what another term means',
    message: (a) =>
      a.soort === 'ander'
        ? `“${a.woorden}” ${a.waar.en} explains \`${a.ander}\`, not \`${a.term}\`.`
        : `“${a.woorden}” ${a.waar.en} is the reverse of what \`${a.term}\` means.`,
    label: (a) => (a.soort === 'ander' ? `belongs to: ${a.ander}` : 'the reverse'),
    why: 'Whoever looks the term up, or reads on, understands it the wrong way round.',
    remedy: 'Correct the explanation, or put the term there that this explanation belongs to.',
  },
  check: ({ region, texts, byStatus, related, where }, report) => {
    const wrong = new Set<object>();
    for (const text of texts) {
      const { owner, key, bare } = text;
      const isDefinition = text.path[0] === 'begrippen' && key === 'definitie';
      const { segment } = text.holders;
      const isHelp = segment === owner && (key === 'omschrijving' || key === 'doelgroep');
      const term = isDefinition ? (owner as { readonly term: string }).term : isHelp ? segment.naam : '';
      const meanings = isDefinition ? termMeanings : isHelp ? helpMeanings : [];
      const patterns = [
        ...meanings.filter((one) => one.term.test(term)).map(({ never }) => never),
        ...(isDefinition ? [] : [reversedTasks]),
      ];
      const found = patterns.map((pattern) => pattern.exec(bare)).find((match) => match !== null);
      if (!found) continue;
      wrong.add(owner);
      const spot = { owner, key, part: { start: found.index, end: found.index + found[0].length } };
      const args = { term, woorden: found[0], soort: 'tegendeel' as const, ander: '', waar: where(spot) };
      report(spot, args, byStatus(spot, 'warning'));
    }
    for (const { text, term, part, other } of [
      ...likeDefinitions(texts, region).filter(
        ({ text, other }) => !wrong.has(text.owner) && !wrong.has(other),
      ),
      ...explainedTerms(texts, region),
    ]) {
      const spot = { owner: text.owner, key: text.key, part };
      const woorden = text.bare.slice(part.start, part.end);
      const args = { term, woorden, soort: 'ander' as const, ander: other.term, waar: where(spot) };
      const place = related({ owner: other, key: 'definitie' }, 'definition');
      report(spot, args, { ...byStatus(spot, 'warning'), related: place });
    }
  },
});
