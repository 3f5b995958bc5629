import type { Phrase } from '../diagnostics/diagnostic.ts';
import { childOf } from './node-at.ts';
import type { SourceNode } from './source-node.ts';

/** What one thing under a key is called. */
interface Noun {
  readonly nl: string;
  readonly en: string;
  /** The keys whose text names the thing, the best first: `naam`, `titel`, `id`. */
  readonly nameKeys: readonly string[];
  /** Set when the things stand under keys of their own instead of in a list. */
  readonly keyed?: boolean;
}

/** The noun for what stands under each key: `segmenten` holds a `segment`. */
export type Nouns = Readonly<Record<string, Noun>>;

type Path = readonly (string | number)[];

/**
 * Where something stands, in words: "bij doel 3 van segment Wonen". `path` leads to the thing that holds it.
 * A key without a noun is named as it is written.
 */
export function describePath(root: SourceNode, path: Path, nouns: Nouns): Phrase {
  const steps = stepsOf(root, path, nouns).reverse();
  if (steps.length === 0) return { nl: 'in de regio', en: 'in the region' };
  return {
    nl: `bij ${steps.map(({ nl }) => nl).join(' van ')}`,
    en: `in ${steps.map(({ en }) => en).join(' of ')}`,
  };
}

function stepsOf(root: SourceNode, path: Path, nouns: Nouns): Phrase[] {
  const steps: Phrase[] = [];
  let node: SourceNode | undefined = root;
  for (let index = 0; index < path.length; index++) {
    const key = path[index] ?? '';
    const noun = Object.hasOwn(nouns, key) ? nouns[key] : undefined;
    node = node === undefined ? undefined : childOf(node, key);
    const next = path[index + 1];
    const isItem = typeof next === 'number' || (noun?.keyed === true && next !== undefined);
    if (isItem && next !== undefined) {
      index++;
      node = node === undefined ? undefined : childOf(node, next);
      steps.push(itemStep(String(key), noun, next, node));
    } else steps.push(fieldStep(String(key), noun, node));
  }
  return steps;
}

function itemStep(
  key: string,
  noun: Noun | undefined,
  item: string | number,
  node: SourceNode | undefined,
): Phrase {
  const order = typeof item === 'number' ? String(item + 1) : item;
  if (noun === undefined)
    return { nl: `onderdeel ${order} van \`${key}\``, en: `item ${order} of \`${key}\`` };
  const name = nameOf(node, noun) ?? order;
  return { nl: `${noun.nl} ${name}`, en: `${noun.en} ${name}` };
}

function fieldStep(key: string, noun: Noun | undefined, node: SourceNode | undefined): Phrase {
  if (noun === undefined) return { nl: `\`${key}\``, en: `\`${key}\`` };
  const name = nameOf(node, noun);
  return name === undefined
    ? { nl: noun.nl, en: noun.en }
    : { nl: `${noun.nl} ${name}`, en: `${noun.en} ${name}` };
}

const longestName = 60;

function nameOf(node: SourceNode | undefined, noun: Noun): string | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const key of noun.nameKeys) {
    const value = childOf(node, key);
    if (value?.kind !== 'scalar' || value.value === null) continue;
    const name = String(value.value).replace(/\s+/gu, ' ').trim();
    if (name !== '')
      return [...name].length > longestName ? `${[...name].slice(0, longestName - 1).join('')}…` : name;
  }
  return undefined;
}
