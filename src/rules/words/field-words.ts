/**
 * Words of the field and of public administration that the Dutch dictionary lacks. General words only: names,
 * terms and abbreviations of a region come from its own data. Collected from the Wmo 2015, the Jeugdwet, the
 * Participatiewet, the Gemeentewet, the Aanbestedingswet 2012 and the standards iWmo and iJw.
 */
export const fieldWords: ReadonlySet<string> = new Set(
  `
  aanbiederniveau aanbiedersoverleg administratieplichtig ambulantiseren ambulantisering arbeidsmatig arbeidsmatige
  arrangementsmodel backoffice basis-ggz bekostigingssystematiek beschermd-wonen bestuursrapportage casuïstiek
  casusniveau casusregie casusregisseur cliëntniveau cliëntondersteuning cliënttevredenheid cocreatie
  cocreëren collegebesluit collegevoorstel collegevoorstellen contractmanager contractmanagement coöperatief cultuursensitief
  cultuursensitieve dagbestedingslocatie deelsegment deelname-eis doorcentraliseren doorcontracteren
  doordecentralisatie doordecentraliseren doorontwikkelen doorontwikkeling dossierhouder drempelloos e-health ehealth
  ervaringsdeskundige ervaringsdeskundigheid experimenteerruimte factsheet gezinsgericht gezinsgerichte
  gezinshuisouder gezinsplan governance herindicatie herindiceren herstelgericht herstelgerichte herstelondersteunend
  herstelondersteunende hoogspecialistisch hoogspecialistische hulpvraagverheldering huisvestingsopgave indicatievrij
  indicatievrije inclusief inclusieve ingroeipad initiatiefvoorstel inkoopkader inkoopstrategie inkoopstrategieën
  inspanningsgericht inspanningsgerichte intersectoraal intersectorale jeugdhulpplicht jeugdhulpregio jeugdregio
  kamerbrief kamerbrieven kamerstuk kamerstukken kerngezond ketenpartner ketenregie kostprijsonderzoek
  kraljic-matrix kwartaalrapportage kwetsbaarheden kwaliteitsmedewerker laagdrempelig leefgebied leefgebieden
  leerwerkplek lerend lokaal-bestuurlijk maatwerkarrangement maatwerkvoorziening mantelzorger
  mantelzorgondersteuning marktconsultatie matchen matching meedoen meerjarenbegroting meicirculaire
  decembercirculaire septembercirculaire monodisciplinair multiprobleem multiproblematiek multiprobleemgezin
  multiprobleemgezinnen multidisciplinair netwerkberaad netwerkversterkend netwerkversterkende normaliseren
  normalisering ombuigingsmaatregel omgangsregeling onderaannemerschap onderaannemer onderwijszorgarrangement
  ontkokeren ontschot ontschotte ontschotten ontschotting ontzorgen openhouse opgroeiomgeving opschalen opschaling
  outcome outcomes outputgericht outputgerichte outreachend outreachende overbruggingszorg participatief perceel
  perceelindeling perspectiefplan pilots pleegouder pleegzorg preventiebudget privaatrechtelijk procesregie
  procesregisseur raadsbijeenkomst raadsbijeenkomsten raadsbrief raadsbrieven raadsinformatiebrief
  raadsinformatiebrieven raadsinformatiebijeenkomst raadsvoorstel raamcontract regiebehandelaar regiehouder
  regievoering regisseursmodel resultaatgericht resultaatgerichte resultaatgebied resultaatgebieden resultaatgestuurd
  samenhangend samenredzaam samenredzaamheid schuldhulp schuldhulpverlening segmentbeschrijving segmentprofiel
  signaalfunctie sociaalbestuurlijk specialistisch-ambulant steunfiguur steunstructuur steunsysteem
  systeemgericht systeemgerichte systeemtherapie taakgericht taakgerichte tarievenstructuur toegangsmedewerker toegangsteam
  toegangsteams toeleiding toelatingscriterium trajectfinanciering transformatieagenda transformatieplan uitstroomprofiel
  uitvoeringsvariant veelbelovend verantwoordingseis vindplaats voorliggend voorliggende vraaggericht vraaggerichte
  vraagverhelderend vraagverheldering vraagverhelderingsgesprek waakvlam waakvlambegeleiding waakvlamcontact
  waakvlamcontacten wederkerigheid wijkbudget wijkgericht wijkgerichte wijkteam wijknetwerk wijkverpleging woonurgentie woonvisie
  woonzorgvisie zelfregie zorgaanbod zorggebruik zorgintensiteit zorglandschap zorgmijder zorgmijding zorgprogramma
  zorgzwaarte zorgvuldigheidseis portefeuillehoudersoverleg portefeuillehouderoverleg bestuursorgaan inschrijvingseis
  multidisciplinaire gebiedsteam gebiedsteams dorpenteam kernteam dorpsteam kindplan gezinscoach opvoedpoli
  plusbegeleiding respijtvoorziening respijtzorg samenlevingsopbouw positieve-gezondheid meicirculaires kopkolom
  markdown webpagina sjabloon bijlagenlijst was-wordt-lijst

  matched care stepped evidence based practice open house powerful ageing best value case management caseload
  coaching coping assessment social return on investment shared savings lumpsum lump sum populatiebekostiging
  dashboard benchmark accountmanager accountmanagers

  bijv blz ca circa dr drs enz etc evt excl incl ing jl jr max min mln mld mr mw nr nrs p pag resp st tel vgl zgn art lid
  i.c i.o i.p.v d.d t.n.v z.o.z
  `
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
