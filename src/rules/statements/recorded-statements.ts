import type { RegionModel } from '../../model/region-model.ts';
import type { RegionText } from '../region-texts.ts';
import { sentencesOf, wordsOf } from '../sentences.ts';
import { type Actor, actorOf } from '../words/actors.ts';
import { foldStem, type Reading, readStretch, type Token } from './reading.ts';
import { modelGroup, type Statement } from './statement.ts';

/** What the data of a region say of who does what: terms that are a task, who decides on a document, and the roles of the model. */
export function recordedStatements(texts: readonly RegionText[], region: RegionModel): readonly Statement[] {
  return [...tasks(texts, region), ...deciders(region), ...phases(texts, region), ...roles(texts, region)];
}

/** A term whose definition starts with who does it: "casusregie: de aanbieder zorgt dat ...". */
function tasks(texts: readonly RegionText[], region: RegionModel): readonly Statement[] {
  return texts.flatMap((text): Statement[] => {
    if (text.path[0] !== 'begrippen' || text.key !== 'definitie') return [];
    const { term } = text.owner as { readonly term: string };
    const [sentence] = sentencesOf(text.bare, text.text);
    if (!sentence || wordsOf(term).length !== 1) return [];
    const first = readStretch(text, sentence, region).tokens.find(({ actor }) => actor !== undefined);
    if (!first || !/^(?:de|het|een|één) (?:\p{L}+e )?$/iu.test(text.bare.slice(0, first.start))) return [];
    return [asStatement(text, [first, wordToken(term)])];
  });
}

const nounsOf: readonly (readonly [RegExp, string])[] = [
  [/^kaderdocument/u, 'kader'],
  [/^inkoopplan/u, 'inkoopplan'],
  [/^raadsvoorstel/u, 'raadsvoorstel'],
];

/** Who decides on a document, by the data; on what no document is, the law says it (Gemeentewet, articles 147 and 160). */
function deciders({ data }: RegionModel): readonly Statement[] {
  const raad = actorOf('raad');
  const documents = (data.documenten ?? []).flatMap((document): Statement[] => {
    const noun = nounsOf.find(([pattern]) => pattern.test(document.soort))?.[1];
    const actor = actorOf(document.bevoegdOrgaan ?? '');
    if (noun === undefined || !actor) return [];
    return [recordedLine(document, 'bevoegdOrgaan', actor, ['vaststel', noun])];
  });
  const isDecided = (noun: string) =>
    documents.some(({ reading }) => reading.tokens.some(({ stem }) => stem === foldStem(noun)));
  const byLaw = ['kader', 'grenzen', 'verordening'].flatMap((noun): Statement[] =>
    !raad || isDecided(noun) ? [] : [{ ...recordedLine({}, noun, raad, ['vaststel', noun]), isLaw: true }],
  );
  return [...documents, ...byLaw];
}

/** The result of a phase is that of which the phase has the name. */
function phases(texts: readonly RegionText[], region: RegionModel): readonly Statement[] {
  return texts.flatMap((text): Statement[] => {
    if (text.path[1] !== 'fasen' || text.key !== 'resultaat') return [];
    const { naam } = text.owner as { readonly naam: string };
    const stretch = { text: text.bare, start: 0, end: text.bare.length };
    const { tokens } = readStretch(text, stretch, region);
    const name = wordsOf(naam).length === 1 ? [wordToken(naam)] : [];
    return tokens.some(({ stem }) => stem === 'vaststel') ? [asStatement(text, [...tokens, ...name])] : [];
  });
}

/** Who has which role in the model for steering, by its list of roles and by the arrows of its figure. */
function roles(texts: readonly RegionText[], region: RegionModel): readonly Statement[] {
  const { rollen = [], figuur } = region.data.sturingsmodel ?? {};
  const read = (owner: object, who: string, what: string, key: string, task: string): Statement[] => {
    const text = texts.find((one) => one.owner === owner && one.key === key);
    const told = texts.find((one) => one.owner === owner && one.key === task);
    const actor = actorOf(who);
    if (!text || !told || !actor) return [];
    const stretch = { text: what, start: 0, end: what.length };
    const { tokens } = readStretch(told, stretch, region);
    const token = { ...actorToken(actor), end: who.length };
    return [
      { ...asStatement(text, [token, ...tokens.filter(({ role }) => role !== '')]), group: modelGroup },
    ];
  };
  return [
    ...rollen.flatMap((one) => read(one, one.rol, one.taak, 'rol', 'taak')),
    ...(figuur?.relaties ?? []).flatMap((one) =>
      one.heenEnWeer ? [] : read(one, one.van, one.tekst, 'van', 'tekst'),
    ),
  ];
}

/** That a value of the data names a party, for what the words say. */
export function recordedLine(
  owner: object,
  key: string | number,
  actor: Actor,
  words: readonly string[] = [],
): Statement {
  const text: RegionText = { owner, key, path: [key], kind: 'line', text: '', bare: '', holders: {} };
  return asStatement(text, [actorToken(actor), ...words.map(wordToken)]);
}

const actorToken = (actor: Actor): Token => ({
  word: actor.name,
  stem: actor.name,
  start: 0,
  end: 0,
  opposites: [],
  actor,
  role: '',
});

const wordToken = (word: string): Token => ({
  word,
  stem: foldStem(word.toLowerCase()),
  start: 0,
  end: 0,
  opposites: [],
});

function asStatement(text: RegionText, tokens: readonly Token[]): Statement {
  const stretch = { text: text.bare, start: 0, end: text.bare.length };
  const reading: Reading = { text, stretch, tokens, isNegated: false };
  return {
    reading,
    sentence: stretch,
    isConditional: false,
    group: undefined,
    isGoal: false,
    isRecorded: true,
  };
}
