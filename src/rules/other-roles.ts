import type { RegionData } from '../model/region-schema.ts';
import { append } from './append.ts';
import type { RegionText } from './region-texts.ts';
import type { Spot } from './rule.ts';
import { wordsOf } from './sentences.ts';
import { roleBefore } from './words/role-words.ts';

type Organisatie = NonNullable<RegionData['organisaties']>[number];

/** A noun for one sort of body right before the name of a body of another sort. */
interface OtherRole {
  readonly spot: Spot;
  readonly rol: string;
  readonly naam: string;
  readonly organisatie: Organisatie;
}

/** The bodies that a text calls what they are not: "onze inkooporganisatie" before the name of an overleg. */
export function otherRoles(
  texts: readonly RegionText[],
  { organisaties = [] }: RegionData,
): readonly OtherRole[] {
  const byId = new Map(organisaties.map((one) => [one.id, one]));
  const byFirst = new Map<string, { readonly form: string; readonly organisatie: Organisatie }[]>();
  for (const organisatie of organisaties)
    for (const form of [organisatie.naam, organisatie.kort ?? ''])
      if (form !== '') append(byFirst, form.split(' ')[0] ?? '', { form, organisatie });
  const named = (rest: string) => {
    const id = /^\{\{\s*organisatie\.([\w-]+)\.(?:naam|kort|volledig)\s*\}\}/u.exec(rest)?.[1];
    if (id !== undefined) return byId.get(id);
    const written = rest.replaceAll(/\s+/gu, ' ');
    const first = /^[^\s.,;:()]+/u.exec(written)?.[0] ?? '';
    return byFirst
      .get(first)
      ?.find(({ form }) => written.startsWith(form) && !/^[\p{L}\p{N}-]/u.test(written.slice(form.length)))
      ?.organisatie;
  };
  return texts.flatMap((text) =>
    [...text.text.matchAll(roleBefore)].flatMap(({ 0: all, 1: rol = '', index }): OtherRole[] => {
      const start = index + all.length - rol.length;
      const from = /^\s+/u.exec(text.text.slice(index + all.length))?.[0].length ?? 0;
      const organisatie = named(text.text.slice(index + all.length + from, index + all.length + from + 120));
      if (!organisatie || organisatie === text.owner || fits(rol, organisatie)) return [];
      const part = { start, end: index + all.length };
      const naam = organisatie.kort ?? organisatie.naam;
      return [{ spot: { owner: text.owner, key: text.key, part }, rol, naam, organisatie }];
    }),
  );
}

/** Whether the sort or the name of a body has the noun, or the last part of it; without a sort nothing is known. */
function fits(rol: string, { soort, naam }: Organisatie): boolean {
  if (soort === undefined) return true;
  const noun = rol.toLowerCase();
  return wordsOf(`${soort} ${naam}`).some(({ text }) => {
    const word = text.toLowerCase().replace(/(?<=team|loket)(?:s|ten)$/u, '');
    return word.endsWith(noun) || (word.length >= 4 && noun.endsWith(word));
  });
}
