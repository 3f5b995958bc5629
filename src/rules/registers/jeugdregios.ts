import { type RegisterSource, readRows } from './register.ts';

/** The list changes: a decree of 2025 brings it to 41. What is not in it is asked about, not refused. */
export const jeugdregiosBron: RegisterSource = {
  bron: 'CBS, jeugdregio’s 2025',
  datum: '2025-01-01',
  zekerheid: 'H',
};

/** Names of the jeugdregio's as CBS writes them, by code. Regions themselves often write a hyphen. */
export const jeugdregios: ReadonlyMap<string, string> = readRows(`
JZ01 Groningen; JZ02 Friesland (Fryslan); JZ03 Kop van Noord-Holland; JZ04 Drenthe; JZ05 West Friesland;
JZ06 Alkmaar (Noord-Kennemerland); JZ07 IJsselland; JZ08 Flevoland; JZ09 Zaanstreek-Waterland; JZ10
IJmond (Midden Kennemerland); JZ11 Zuid Kennemerland; JZ12 Noord-Veluwe; JZ13 Amsterdam-Amstelland; JZ14
Twente; JZ15 Haarlemmermeer; JZ16 Gooi en Vechtstreek; JZ17 Midden IJssel / Oost Veluwe; JZ18 Holland
Rijnland; JZ19 Utrecht West; JZ20 Eemland; JZ21 Food Valley; JZ22 Utrecht Stad; JZ23 Zuidoost Utrecht;
JZ24 Haaglanden; JZ25 Achterhoek; JZ26 Lekstroom; JZ27 Midden Holland; JZ28 Centraal Gelderland; JZ29
Rijnmond; JZ30 Rivierenland; JZ31 Zuid-Holland Zuid; JZ32 Rijk van Nijmegen; JZ33 Noordoost Brabant; JZ34
West Brabant Oost; JZ35 Midden-Brabant (Hart van Brabant); JZ36 West Brabant West; JZ37 Noord-Limburg;
JZ38 Zeeland; JZ39 Zuidoost-Brabant; JZ41 Zuid-Limburg; JZ42 Midden-Limburg Oost; JZ43 Midden-Limburg
West;
`);
