const adverbs = `(?:(?:hier|hierna|verder|verdere|meer|nog|nu|op dit moment|voor dit besluit|bij dit besluit|na dit besluit) )*`;
const need = `(?: (?:meer|verder|nodig|voorzien|gepland|aan de orde|van toepassing|te verwachten|bekend))*`;

const nothing = new RegExp(
  [
    String.raw`(?:dit is |dat is )?(?:niet van toepassing|n\.?v\.?t\.?|niet nodig|niet aan de orde)`,
    'geen',
    String.raw`${adverbs}(?:er )?(?:is|zijn|komt|komen|volgt|volgen|wordt|worden) (?:er )?${adverbs}(?:geen|niets)(?: \p{L}+){0,4}${need}`,
    String.raw`geen (?:\p{L}+ ){0,2}\p{L}+${need}`,
    String.raw`(?:\p{L}+ ){1,4}(?:is|zijn) (?:hier |hierbij )?(?:niet (?:nodig|van toepassing|aan de orde)|overbodig)`,
  ].join('|'),
  'iu',
);
const whole = new RegExp(`^\\s*(?:${nothing.source})\\s*[.!]?\\s*$`, 'iu');

/** Whether all a text says is that there is nothing: "Niet van toepassing.", "Er is geen vervolg nodig.". */
export function saysNothing(text: string | undefined): boolean {
  return text !== undefined && text.length < 120 && whole.test(text.replace(/\s+/gu, ' '));
}
