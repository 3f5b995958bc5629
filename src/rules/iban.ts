/** Length of the national part by country, where a mistake in length would pass the check digits by chance. */
const lengths: Readonly<Record<string, number>> = { NL: 18, BE: 16, DE: 22 };

/** Whether `text` is an IBAN whose check digits are right (ISO 13616, modulo 97). Spaces are allowed. */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(/[ \u00a0]/gu, '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/u.test(iban)) return false;
  if ((lengths[iban.slice(0, 2)] ?? iban.length) !== iban.length) return false;
  let rest = 0;
  for (const character of iban.slice(4) + iban.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
