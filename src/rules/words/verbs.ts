/** The form of a verb in the present tense with one subject, and with more. */
export interface VerbForms {
  readonly one: string;
  readonly more: string;
  /** Never takes an object, so that the noun before it is what does it. */
  readonly alone?: boolean;
}

const pairs = (text: string, alone: boolean): readonly VerbForms[] =>
  text
    .trim()
    .split(/\s+/u)
    .map((pair) => {
      const [one = '', more = ''] = pair.split('/');
      return { one, more, ...(alone && { alone }) };
    });

/** Frequent verbs. Left out are forms that are also another word: "leven", "werken", "kosten", "plannen". */
const verbs: readonly VerbForms[] = [
  ...pairs(
    `is/zijn gaat/gaan komt/komen blijft/blijven staat/staan streeft/streven valt/vallen lijkt/lijken ontstaat/ontstaan
     bestaat/bestaan verschilt/verschillen stijgt/stijgen daalt/dalen groeit/groeien loopt/lopen
     verandert/veranderen zorgt/zorgen beschikt/beschikken voldoet/voldoen deelneemt/deelnemen`,
    true,
  ),
  ...pairs(
    `heeft/hebben wordt/worden kan/kunnen wil/willen moet/moeten zal/zullen mag/mogen hoeft/hoeven krijgt/krijgen
     doet/doen maakt/maken koopt/kopen geeft/geven vindt/vinden biedt/bieden neemt/nemen bepaalt/bepalen stelt/stellen
     betaalt/betalen levert/leveren helpt/helpen kiest/kiezen sluit/sluiten legt/leggen houdt/houden brengt/brengen
     ziet/zien zoekt/zoeken vraagt/vragen zet/zetten spreekt/spreken gebruikt/gebruiken ontvangt/ontvangen
     bespreekt/bespreken regelt/regelen ondersteunt/ondersteunen betrekt/betrekken verwacht/verwachten richt/richten
     draagt/dragen weet/weten denkt/denken leert/leren volgt/volgen voert/voeren stuurt/sturen deelt/delen
     ontwikkelt/ontwikkelen organiseert/organiseren realiseert/realiseren evalueert/evalueren signaleert/signaleren
     beslist/beslissen besluit/besluiten bewaakt/bewaken verbindt/verbinden verbetert/verbeteren versterkt/versterken
     vormt/vormen begeleidt/begeleiden voelt/voelen begrijpt/begrijpen merkt/merken ervaart/ervaren beschrijft/beschrijven
     omschrijft/omschrijven schrijft/schrijven leest/lezen bereikt/bereiken beheert/beheren betreft/betreffen
     verleent/verlenen voorkomt/voorkomen vermindert/verminderen verhoogt/verhogen verlaagt/verlagen beperkt/beperken
     bewijst/bewijzen toont/tonen meldt/melden meet/meten rapporteert/rapporteren controleert/controleren toetst/toetsen
     contracteert/contracteren financiert/financieren adviseert/adviseren informeert/informeren stimuleert/stimuleren
     investeert/investeren monitort/monitoren leidt/leiden overlegt/overleggen onderzoekt/onderzoeken behandelt/behandelen
     herstelt/herstellen oefent/oefenen ontmoet/ontmoeten hoort/horen telt/tellen noemt/noemen
     verantwoordt/verantwoorden verstrekt/verstrekken verzorgt/verzorgen vervangt/vervangen
     waardeert/waarderen weegt/wegen geldt/gelden heet/heten wacht/wachten start/starten stopt/stoppen`,
    false,
  ),
  // The past tense.
  ...pairs(
    `was/waren ging/gingen kwam/kwamen bleef/bleven stond/stonden steeg/stegen daalde/daalden groeide/groeiden`,
    true,
  ),
  ...pairs(
    `had/hadden werd/werden kon/konden wilde/wilden moest/moesten zou/zouden mocht/mochten kreeg/kregen deed/deden
     maakte/maakten kocht/kochten gaf/gaven vond/vonden bood/boden nam/namen bepaalde/bepaalden stelde/stelden
     betaalde/betaalden leverde/leverden hielp/hielpen koos/kozen sloot/sloten legde/legden hield/hielden bracht/brachten
     zag/zagen zocht/zochten vroeg/vroegen sprak/spraken gebruikte/gebruikten ontving/ontvingen besprak/bespraken
     regelde/regelden voerde/voerden stuurde/stuurden deelde/deelden dacht/dachten wist/wisten
     organiseerde/organiseerden evalueerde/evalueerden werkte/werkten koppelde/koppelden stemde/stemden gunde/gunden`,
    false,
  ),
];

/** Of these the form with more is also a noun, so that only the other form tells anything. */
const nounLike = pairs(
  'werkt/werken leeft/leven woont/wonen kost/kosten plant/plannen besloot/besloten eist/eisen wenst/wensen',
  false,
);

/** By the form with one subject, and by that with more. */
export const byOne: ReadonlyMap<string, VerbForms> = new Map(
  [...verbs, ...nounLike].map((verb) => [verb.one, verb]),
);
export const byMore: ReadonlyMap<string, VerbForms> = new Map(verbs.map((verb) => [verb.more, verb]));
