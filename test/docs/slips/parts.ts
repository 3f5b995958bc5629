/** A source for figures, at the end of a file. */
export const source = '\nbronnen:\n  - { id: telling, titel: Eigen telling, jaar: 2029 }\n';

/** A table of two years with its source; `more` is a further field of it. */
export function complaints(more?: string): string {
  return `${source}
datasets:
  - id: klachten
    titel: Klachten
    eenheid: klachten
    bron: telling
    kolommen:
      - { id: toen, titel: "2028", peildatum: "2028" }
      - { id: nu, titel: "2029", peildatum: "2029" }
    rijen:
      - { id: jeugd, titel: Jeugd, waarden: { toen: 30, nu: 20 } }
      - { id: wmo, titel: Wmo, waarden: { toen: 40, nu: 50 } }
${more === undefined ? '' : `    ${more}\n`}`;
}

/** A table of a budget, of which it is said whether the amounts were planned or spent. */
export function costs(aard: 'begroting' | 'realisatie'): string {
  return `${source}
datasets:
  - id: kosten
    titel: Kosten
    eenheid: euro
    bron: telling
    kolommen:
      - { id: nu, titel: Begroting 2029, peildatum: "2029", aard: ${aard} }
    rijen:
      - { id: jeugd, titel: Jeugd, waarden: { nu: 900000 } }
`;
}

/** One more decision, at the end of the decisions. */
export const decision = (tekst: string) => `\n  - id: nieuw\n    tekst: ${tekst}\n    orgaan: college\n`;

/** The products, the first of them; those of the other segment are to follow. */
export const products =
  '\nproducten:\n  - { id: gesprekken, naam: Gesprekken, wet: jeugdwet, segment: begeleiding-jeugd }\n';

/** A purchasing plan that opens with a text and has one focus point; `more` is a further field of it. */
export function plan(tekst: string, kern: string, more?: string): string {
  return `
documenten:
  - id: inkoopplan
    soort: inkoopplan
    titel: Inkoopplan
    jaar: 2031
    status: concept
    versie: "0.1"
    teksten: { inleiding: [${tekst}] }
${more === undefined ? '' : `    ${more}\n`}
focuspunten:
  - { id: op-tijd, kern: ${kern}, jaar: 2031 }
`;
}
