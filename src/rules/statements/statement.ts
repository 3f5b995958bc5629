import type { RegionModel } from '../../model/region-model.ts';
import type { RegionText } from '../region-texts.ts';
import { type Stretch, sentencesOf } from '../sentences.ts';
import { clausesOf } from './clauses.ts';
import { contentOf, type Reading, readStretch, type Token } from './reading.ts';

/** What a text of the region says in one clause. */
export interface Statement {
  readonly reading: Reading;
  readonly sentence: Stretch;
  readonly isConditional: boolean;
  /** What it is part of: statements about one thing more easily say the same. */
  readonly group: string | undefined;
  /** Whether it says what has to come about, and not how things are. */
  readonly isGoal: boolean;
  /** Whether the data say it, and not a sentence. */
  readonly isRecorded?: boolean;
  /** Whether the law says it, so that it stands nowhere in the region. */
  readonly isLaw?: boolean;
}

const goals = new Set(['doelen', 'ambitie', 'streefwaarde', 'koers', 'beoogd', 'focuspunten']);

/** Whether a text says what has to come about. */
export const isGoal = ({ path }: RegionText): boolean =>
  path.some((step) => typeof step === 'string' && goals.has(step));

const left = new Set([
  'datasets',
  'bronnen',
  'indicatoren',
  'kengetallen',
  'organisaties',
  'partijen',
  'titel',
  'groep',
  'thema',
  'wie',
  'term',
  'naam',
  'kop',
  'vraag',
  'vragen',
  'huidig',
  'knelpunten',
  'resultaat',
  'vervallen',
  'opschriften',
  'afzender',
]);

/** Whether a text says how things are or have to be; names, figures and what was before are left out. */
const isRead = ({ path }: RegionText) => !path.some((step) => typeof step === 'string' && left.has(step));

/** A question or an open choice says nothing yet. */
const isOpen = ({ text }: Stretch) => /^(?:of|hoe|hoeveel|welke?|wie bij|waar|wat)\s/iu.test(text.trim());

/** Every statement in the texts of a region, in data order; a text that aliases share is read once. */
export function statementsOf(texts: readonly RegionText[], region: RegionModel): readonly Statement[] {
  const seen = new Set<string>();
  return texts.filter(isRead).flatMap((text) => {
    const node = region.locator.valueOf(text.owner, text.key);
    const token = node ? `${node.file} ${node.span.start.offset}` : text.path.join(' ');
    if (seen.has(token)) return [];
    seen.add(token);
    const group = text.holders.segment?.id ?? text.holders.klantprofiel?.id ?? groupOf(text);
    let before: Token | undefined;
    return sentencesOf(text.bare, text.text).flatMap((sentence) => {
      const statements = isOpen(sentence)
        ? []
        : clausesOf(sentence)
            .filter(({ text: clause }) => !clause.endsWith('?'))
            .map(({ isConditional, ...clause }) => {
              const reading = withAntecedent(readStretch(text, clause, region), before);
              return { reading, sentence, isConditional, group, isGoal: isGoal(text) };
            });
      before = statements.flatMap(({ reading }) => contentOf(reading)).at(-1);
      return statements;
    });
  });
}

/** "De colleges stellen dat vast": that is what the sentence before ends with. */
function withAntecedent(reading: Reading, before: Token | undefined): Reading {
  const content = contentOf(reading).filter(({ actor }) => actor === undefined);
  const isPointing = reading.tokens.some(({ word }) => /^(?:dat|dit|het|die|deze)$/u.test(word));
  if (!before || !isPointing || content.length === 0) return reading;
  if (content.some(({ stem }) => stem !== 'vaststel')) return reading;
  return { ...reading, tokens: [...reading.tokens, before] };
}

/** The group of what is said of the model for steering. */
export const modelGroup = 'sturingsmodel';

const groupOf = ({ path }: RegionText): string | undefined =>
  path[0] === modelGroup ? modelGroup : undefined;
