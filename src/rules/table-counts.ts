import type { RegionData } from '../model/region-schema.ts';
import { writtenNumber } from './count-claims.ts';
import type { PolicySentence } from './policy-sentences.ts';

/** A number of tables that a text says follow, and how many do. */
interface TableClaim {
  readonly value: number;
  readonly right: number;
  readonly start: number;
  readonly end: number;
}

type Slots = Readonly<Record<string, readonly string[]>>;

const following =
  /(?<![\p{L}\p{N}])de\s+(\d{1,2}|\p{L}+)\s+tabellen\s+(daarna|erna|hierna|hieronder|die volgen|hierachter)(?!\p{L})/iu;

/** "De drie tabellen hierna": the tables a document puts after this text, or after the one that is named before. */
export function tableClaim(
  { text, sentence, written }: PolicySentence,
  data: RegionData,
): TableClaim | undefined {
  const match = following.exec(sentence.text);
  const [whole = '', typed = '', place = ''] = match ?? [];
  const value = writtenNumber(typed);
  const { id } = text.owner as { readonly id?: string };
  if (!match || value === undefined || id === undefined) return undefined;
  for (const document of data.documenten) {
    const { teksten, tabellen } = document as { readonly teksten?: Slots; readonly tabellen?: Slots };
    const [slot] =
      Object.entries(teksten ?? {}).find(([, ids]) => Array.isArray(ids) && ids.includes(id)) ?? [];
    const tables = slot === undefined ? undefined : tabellen?.[slot];
    if (!tables) continue;
    const label = [...written.slice(0, match.index).matchAll(/\[\[([^\]|]+)/gu)].at(-1)?.[1] ?? '';
    const named = tables.findIndex((table) => label === `tabel-${table}` || label.endsWith(`-${table}`));
    if (named < 0 && /^(?:daarna|erna)$/iu.test(place)) continue;
    const start = sentence.start + match.index + whole.indexOf(typed, 3);
    return { value, right: tables.length - named - 1, start, end: start + typed.length };
  }
  return undefined;
}
