const side = {
  uitgaven: /uitgaven|lasten|kosten|bestedingen/iu,
  inkomsten: /inkomsten|baten|opbrengsten|ontvangsten/iu,
} as const;

const nature = {
  begroting: /(?<!\p{L})(?:begroot|begrote|begroting|raming|geraamd|geraamde|gepland|geplande)(?!\p{L})/iu,
  realisatie:
    /(?<!\p{L})(?:realisatie|gerealiseerd|gerealiseerde|werkelijk|werkelijke|jaarrekening|rekening)(?!\p{L})/iu,
} as const;

/** The side of a budget that a heading names; undefined when it names none, or both. */
export function headingOfSide(heading: string): keyof typeof side | undefined {
  const isSpent = side.uitgaven.test(heading);
  return isSpent === side.inkomsten.test(heading) ? undefined : isSpent ? 'uitgaven' : 'inkomsten';
}

/** Whether a heading names what was planned or what came of it; undefined when neither, or both. */
export function headingOfNature(heading: string): keyof typeof nature | undefined {
  const isPlanned = nature.begroting.test(heading);
  return isPlanned === nature.realisatie.test(heading) ? undefined : isPlanned ? 'begroting' : 'realisatie';
}
