/** What a ground for withholding information protects, in the words people use for it beside the article. */
interface Onderwerp {
  readonly gronden: readonly string[];
  readonly woorden: RegExp;
}

/** The interests behind the grounds of the Woo (articles 5.1 and 5.2) and the Wob (articles 10 and 11). */
const onderwerpen: readonly Onderwerp[] = [
  { gronden: ['Woo 5.1.1a', 'Wob 10.1a'], woorden: /eenheid van de kroon/iu },
  { gronden: ['Woo 5.1.1b', 'Wob 10.1b'], woorden: /veiligheid van de staat/iu },
  {
    gronden: ['Woo 5.1.1c', 'Woo 5.1.2f', 'Wob 10.1c'],
    woorden: /bedrijfs- en fabricage|(?:bedrijfs|fabricage)(?:gegevens|geheim)|concurrentie/iu,
  },
  {
    gronden: ['Woo 5.1.1d', 'Woo 5.1.1e', 'Woo 5.1.2e', 'Wob 10.1d', 'Wob 10.2e'],
    woorden: /persoonlijke levenssfeer|privacy|persoonsgegevens|identificatienummer|burgerservicenummer/iu,
  },
  {
    gronden: ['Woo 5.1.2a', 'Wob 10.2a'],
    woorden: /betrekkingen\s+(?:van Nederland\s+)?met\s+andere\s+(?:landen|staten)/iu,
  },
  {
    gronden: ['Woo 5.1.2b', 'Wob 10.2b'],
    woorden:
      /(?:economische|financi[eë]le)\s+(?:(?:of|en)\s+(?:economische|financi[eë]le)\s+)?belang|onderhandelingspositie/iu,
  },
  { gronden: ['Woo 5.1.2c', 'Wob 10.2c'], woorden: /opsporing|vervolging|strafbare feiten/iu },
  { gronden: ['Woo 5.1.2d', 'Wob 10.2d'], woorden: /inspectie|controle en toezicht|toezicht door/iu },
  { gronden: ['Woo 5.1.2g', 'Wob 10.4', 'Wob 10.6'], woorden: /(?<!\p{L})milieu/iu },
  { gronden: ['Woo 5.1.2h'], woorden: /beveiliging|sabotage/iu },
  { gronden: ['Woo 5.1.2i'], woorden: /goed\s+functioneren/iu },
  { gronden: ['Woo 5.1.5', 'Wob 10.2g'], woorden: /onevenredige\s+(?:bevoordeling|benadeling)/iu },
  {
    gronden: ['Woo 5.2', 'Woo 5.2.1', 'Woo 5.2.2', 'Woo 5.2.3', 'Woo 5.2.4', 'Wob 11.1', 'Wob 11.2'],
    woorden: /beleidsopvatting|intern(?:e)?\s+beraad/iu,
  },
];

/** The interest a ground protects, as a number that grounds of one interest share; undefined for an unknown ground. */
export function onderwerpVan(grond: string): number | undefined {
  const plain = grond.replace(/(?:artikel|art\.?)\s*/u, '');
  const found = onderwerpen.findIndex(({ gronden }) => gronden.includes(plain));
  return found < 0 ? undefined : found;
}

/** The interests a text names, each with the words that name it. */
export function onderwerpenIn(
  text: string,
): readonly { readonly onderwerp: number; readonly start: number; readonly end: number }[] {
  return onderwerpen.flatMap(({ woorden }, onderwerp) => {
    const found = woorden.exec(text);
    return found ? [{ onderwerp, start: found.index, end: found.index + found[0].length }] : [];
  });
}
