import { append } from './append.ts';
import { boughtThings } from './instruments-of.ts';
import { policySentences } from './policy-sentences.ts';
import { votesIn } from './purchase-votes.ts';
import type { RegionText } from './region-texts.ts';
import type { RuleContext, Spot } from './rule.ts';
import { allSegments } from './segment-family.ts';
import {
  atPresent,
  effortUnits,
  formWords,
  type Model,
  notSo,
  paymentWords,
  resultsNotHours,
  type Vorm,
} from './words/payment-words.ts';

/** One place that says how is bought or paid, in the data or in words. */
export interface PurchaseClaim {
  readonly spot: Spot;
  readonly value: Model | Vorm;
}

/** Two claims that cannot both be true: the one the rest of the region bears least, and the other. */
export interface PurchaseClash {
  readonly wrong: PurchaseClaim;
  readonly right: PurchaseClaim;
}

const admitting: ReadonlySet<Model | Vorm> = new Set<Model | Vorm>(['open_house', 'bestuurlijk']);
const models = Object.keys(paymentWords) as Model[];

/** How the region says it buys and pays now: its data beside its texts, and the texts beside each other. */
export function presentClashes(context: RuleContext): readonly PurchaseClash[] {
  const { bekostiging, contractvorm } = context.region.data.inkoopstrategie?.huidig ?? {};
  const sentences = policySentences(context.texts).filter(
    ({ text, sentence }) => !text.holders.segment && atPresent.test(sentence.text),
  );
  const said = sentences.flatMap(({ text, sentence }) => {
    const [now] = sentence.text.matchAll(new RegExp(atPresent, 'giu'));
    const from = sentence.start + (now?.index ?? 0) + (now?.[0].length ?? 0);
    return [{ text, rest: text.bare.slice(from, sentence.end), from }];
  });
  const spoken = <V extends Model | Vorm>(words: readonly (readonly [V, RegExp])[]) =>
    said.flatMap(({ text, rest, from }): readonly PurchaseClaim[] => {
      const found = words.flatMap(([value, pattern]) => {
        const match = pattern.exec(rest.replaceAll('\n', ' '));
        return match ? [{ value, match }] : [];
      });
      const [one, more] = found;
      if (!one || more || notSo.test(rest.slice(0, one.match.index))) return [];
      return [claimAt(text, from, one.match, one.value)];
    });
  const payments: PurchaseClaim[] = spoken(models.map((model) => [model, paymentWords[model]] as const));
  if (bekostiging?.model)
    payments.push({ spot: { owner: bekostiging, key: 'model' }, value: bekostiging.model });
  const forms: PurchaseClaim[] = spoken(formWords);
  if (contractvorm?.vorm)
    forms.push({ spot: { owner: contractvorm, key: 'vorm' }, value: contractvorm.vorm });
  const votes = votesIn(context);
  // Where something is said of when providers enter, that speaks for a form that admits.
  const admits = contractvorm?.toetreding !== undefined;
  const formVotes = (value: Model | Vorm) =>
    votes(value) + (admits && admitting.has(value) ? Number.MAX_SAFE_INTEGER / 2 : 0);
  return [...clashAmong(payments, votes), ...clashAmong(forms, formVotes)];
}

/** A way of paying that was chosen, and words beside it or in a principle that say another. */
export function chosenClashes(context: RuleContext): readonly PurchaseClash[] {
  const { region, texts } = context;
  const { data } = region;
  const votes = votesIn(context);
  const byOwner = new Map<object, RegionText[]>();
  for (const text of texts) append(byOwner, text.owner, text);
  const principle = texts.find(({ bare, holders }) => !holders.segment && resultsNotHours.test(bare));
  const seen = new Set<object>();
  return boughtThings(data).flatMap(({ instrumenten: { bekostiging }, producten }) => {
    if (bekostiging?.model === undefined || seen.has(bekostiging)) return [];
    seen.add(bekostiging);
    const chosen: PurchaseClaim = { spot: { owner: bekostiging, key: 'model' }, value: bekostiging.model };
    if (effortUnits.test(bekostiging.eenheid ?? '') && bekostiging.model !== 'inspanningsgericht') {
      const unit = { spot: { owner: bekostiging, key: 'eenheid' }, value: 'inspanningsgericht' as const };
      return [{ wrong: unit, right: chosen }];
    }
    const beside = (byOwner.get(bekostiging) ?? []).flatMap((text) => spokenBeside(text));
    const clash = beside.some(({ value }) => value === chosen.value)
      ? []
      : clashAmong([chosen, ...beside], votes);
    if (clash.length > 0) return clash;
    const isHere = bekostiging !== data.inkoopstrategie?.huidig?.bekostiging;
    if (!principle || !isHere || chosen.value !== 'inspanningsgericht' || producten.length === 0) return [];
    const right = { spot: { owner: principle.owner, key: principle.key }, value: 'outputgericht' as const };
    return [{ wrong: chosen, right }];
  });
}

/** "Betalen per uur past slecht bij een crisisdienst", where that was chosen for the segment of that service. */
export function unfitClashes({ region: { data }, texts }: RuleContext): readonly PurchaseClash[] {
  const unfit =
    /(?<!\p{L})(?:past|passen|werkt|werken)\s+(?:\p{L}+\s+)?(?:slecht|niet)\s+(?:goed\s+)?(?:bij|voor)\s+(?:een |de |het )?(\p{L}{5,})/iu;
  return policySentences(texts).flatMap(({ text, sentence }) => {
    const match = unfit.exec(sentence.text);
    const model = models.filter((one) => paymentWords[one].test(sentence.text));
    const [value, more] = model;
    if (!match || value === undefined || more) return [];
    const service = (match[1] ?? '').toLowerCase();
    const segment = allSegments(data).find(({ naam }) => service.startsWith(naam.toLowerCase()));
    const owner = segment?.instrumenten?.bekostiging;
    if (!owner || owner.model !== value) return [];
    const start = sentence.start + match.index;
    const spot = { owner: text.owner, key: text.key, part: { start, end: start + match[0].length } };
    return [{ wrong: { spot: { owner, key: 'model' }, value }, right: { spot, value } }];
  });
}

function spokenBeside(text: RegionText): readonly PurchaseClaim[] {
  const found = models.flatMap((value) => {
    const match = paymentWords[value].exec(text.bare);
    return match && !notSo.test(text.bare) ? [claimAt(text, 0, match, value)] : [];
  });
  return found.length === 1 ? found : [];
}

function claimAt(text: RegionText, from: number, match: RegExpExecArray, value: Model | Vorm): PurchaseClaim {
  const start = from + match.index;
  return { spot: { owner: text.owner, key: text.key, part: { start, end: start + match[0].length } }, value };
}

function clashAmong(
  claims: readonly PurchaseClaim[],
  votes: (value: Model | Vorm) => number,
): readonly PurchaseClash[] {
  const values = [...new Set(claims.map(({ value }) => value))];
  if (values.length < 2) return [];
  const support = (value: Model | Vorm) => votes(value) + claims.filter((one) => one.value === value).length;
  const [least, ...others] = values.toSorted((a, b) => support(a) - support(b));
  const wrong = claims.find(({ value }) => value === least);
  const right = claims.find(({ value }) => value === others.at(-1));
  return wrong && right ? [{ wrong, right }] : [];
}
