/**
 * Abbreviations that need no explanation in a document for a council: institutions and laws named so by their own
 * statutes or citation titles, units, and short forms in the dictionary of every reader (Taaladvies, "afkortingen").
 */
export const commonAbbreviations: ReadonlySet<string> = new Set(
  `
  NL EU EG VWS OCW SZW BZK SER ZZP ADHD AMvB VN UK CBS VNG GGD RIVM CPB SCP UWV SVB IBAN BIC KvK BTW btw AOW WIA WW BSN ID PDF HTML CPV ISO CAO cao TV
  B&W Wmo Jw Pw AWBZ WWB Wbp Awb Woo Wob Wgr Gw BW AVG ICT IT IQ HR HRM P&C iWmo iJw Wlz Zvw IOAW IOAZ AI RIB CO2 EHBO mbo hbo vmbo MBO HBO VMBO
  cq zgn nr nrs blz mw dr drs mr km cm mln mld art vgl jl st kg pp ca
  `
    .split(/\s+/u)
    .filter((word) => word !== ''),
);

/** Short forms of the field in small letters that not every reader knows, although the dictionary has them. */
export const fieldAbbreviations: ReadonlySet<string> = new Set(
  'pgb pgbs ggz jgz lvb gi gis sroi iza gala wlz zvw vso pho mkba zin wvggz ozb kdc mdo zrm rsj sdg'.split(
    ' ',
  ),
);
