/** Fields whose title does not follow from their name. */
const titles: Readonly<Record<string, string>> = {
  bic: 'BIC',
  cpv: 'CPV-codes',
  fax: 'Faxnummer',
  iban: 'IBAN',
  id: 'Vaste naam (id)',
  kpis: 'KPI’s',
  kvk: 'KvK-nummer',
  nvt: 'Niet van toepassing',
  risicos: 'Risico’s',
  tendernedNummer: 'TenderNed-nummer',
  url: 'Webadres',
  wmo: 'Wmo',
};

/** The title of a field in an editor: `nietGebruiken` is "Niet gebruiken". */
export function fieldTitle(name: string): string {
  const words = name.replace(/[A-Z]/gu, (capital) => ` ${capital.toLowerCase()}`);
  return titles[name] ?? words.charAt(0).toUpperCase() + words.slice(1);
}
