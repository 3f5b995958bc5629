interface Range {
  readonly low: number;
  readonly high: number;
}

const doubled = {
  bijna: { low: 1.6, high: 2.02 },
  meer: { low: 1.98, high: 1e9 },
  plain: { low: 1.8, high: 2.3 },
};
const halved = {
  bijna: { low: 0.48, high: 0.64 },
  meer: { low: 0, high: 0.51 },
  plain: { low: 0.4, high: 0.57 },
};

/** By what factor a number went, as a verb says it, with the words before it: "bijna verdubbeld". */
export function factorClaim(verb: string, before: string): Range | undefined {
  const sizes = /dubbel/iu.test(verb) ? doubled : /halveer/iu.test(verb) ? halved : undefined;
  if (!sizes) return undefined;
  if (/(?:bijna|haast|vrijwel|nagenoeg)\s+$/iu.test(before)) return sizes.bijna;
  return /(?:meer dan|ruim)\s+$/iu.test(before) ? sizes.meer : sizes.plain;
}

/** Words for a rise or fall larger than any other. */
export const strongest =
  /(?<!\p{L})(?:het (?:sterkst|meest|hardst|snelst)|(?:de|met de) (?:sterkste|grootste|snelste) (?:daling|stijging|groei|toename|afname))(?!\p{L})/iu;
