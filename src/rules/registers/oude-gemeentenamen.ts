import type { RegisterSource } from './register.ts';

export const oudeGemeentenamenBron: RegisterSource = {
  bron: 'CBS, gemeentelijke herindelingen en naamswijzigingen; de Nederlandse namen van Friese gemeenten',
  datum: '2025-01-01',
  zekerheid: 'M',
};

/** Dutch and former names under which a gemeente is no longer known, with the name in the register. */
export const oudeGemeentenamen: ReadonlyMap<string, string> = new Map([
  ['Tietjerksteradeel', 'Tytsjerksteradiel'],
  ['Dantumadeel', 'Dantumadiel'],
  ['Zuidwest-Friesland', 'Súdwest-Fryslân'],
  ['Zuidwest-Fryslân', 'Súdwest-Fryslân'],
  ['De Friese Meren', 'De Fryske Marren'],
  ['Ferwerderadeel', 'Ferwerderadiel'],
  ['Littenseradeel', 'Littenseradiel'],
  ['Wymbritseradeel', 'Wymbritseradiel'],
  ['Wonseradeel', 'Wûnseradiel'],
  ['Gaasterland-Sloten', 'Gaasterlân-Sleat'],
  ['Scharsterland', 'Skarsterlân'],
  ['Menaldumadeel', 'Menameradiel'],
]);

/** Names of abolished gemeenten that were never those of a town or village: a text that names one means the gemeente. */
export const geenPlaatsnamen: ReadonlySet<string> = new Set(
  `
  Bellingwedde; Skarsterlân; Boarnsterhim; Dongeradeel; Franekeradeel; Kollumerland en Nieuwkruisland;
  Leeuwarderadeel; Lemsterland; Menaldumadeel; Nijefurd; Littenseradiel; Ambt Delden; Avereest; Stad Delden;
  Brederwiede; IJsselham; Rijnwaarden; Hummelo en Keppel; Graft-De Rijp; Haarlemmerliede en Spaarnwoude; Niedorp;
  Zeevang; Alkemade; Noorder-Koggenland; Wester-Koggenland; Bernisse; Oostflakkee; Binnenmaas; Korendijk;
  Cromstrijen; Westvoorne; Nederlek; Jacobswoude; Gaasterlân-Sleat; Wymbritseradiel; Giessenlanden; Graafstroom;
  Liesveld; Zederik; Wûnseradiel; Lingewaal; Aalburg; Mill en Sint Hubert; Onderbanken; Arcen en Velden;
  Meerlo-Wanssum; Eemsmond; De Marne; Zevenhuizen-Moerkapelle; Roggel en Neer; Maasdonk; Rijnwoude; Liemeer;
  Ambt Montfort; Landerd; Sluis-Aardenburg; Ferwerderadiel; Menameradiel; Molenwaard; Menterwolde
  `
    .split(';')
    .map((name) => name.trim().replaceAll(/\s+/gu, ' ')),
);
