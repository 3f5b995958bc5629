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
     waardeert/waarderen weegt/wegen geldt/gelden heet/heten wacht/wachten start/starten stopt/stoppen
     past/passen hangt/hangen verdient/verdienen betekent/betekenen gebeurt/gebeuren bespaart/besparen bedraagt/bedragen
     bevat/bevatten beoordeelt/beoordelen beslaat/beslaan beschermt/beschermen bevordert/bevorderen benoemt/benoemen
     benadert/benaderen belooft/beloven herhaalt/herhalen verhuist/verhuizen verloopt/verlopen vermijdt/vermijden
     verrekent/verrekenen vertelt/vertellen verdeelt/verdelen verdwijnt/verdwijnen vergroot/vergroten verklaart/verklaren
     verkoopt/verkopen verlangt/verlangen verleidt/verleiden verwijst/verwijzen verwerkt/verwerken verzamelt/verzamelen
     vertrekt/vertrekken vertrouwt/vertrouwen vervalt/vervallen verwoordt/verwoorden voedt/voeden wijst/wijzen wisselt/wisselen
     belast/belasten bedenkt/bedenken begint/beginnen begroot/begroten behoudt/behouden berekent/berekenen bestelt/bestellen
     ontlast/ontlasten ontbreekt/ontbreken ontneemt/ontnemen ontslaat/ontslaan onthoudt/onthouden ontziet/ontzien
     erkent/erkennen ervaart/ervaren bouwt/bouwen breidt/breiden kent/kennen kijkt/kijken kopieert/kopiëren let/letten
     ligt/liggen maximeert/maximeren moedigt/moedigen opent/openen pakt/pakken plaatst/plaatsen praat/praten
     profiteert/profiteren raakt/raken reageert/reageren redt/redden rekent/rekenen scheelt/schelen sluit/sluiten
     stemt/stemmen steunt/steunen stroomt/stromen tekent/tekenen treedt/treden trekt/trekken vult/vullen wint/winnen
     zit/zitten lukt/lukken zwijgt/zwijgen schuift/schuiven speelt/spelen springt/springen staakt/staken trekt/trekken valt/vallen
     activeert/activeren accepteert/accepteren analyseert/analyseren bewerkt/bewerken coacht/coachen combineert/combineren
     coördineert/coördineren definieert/definiëren faciliteert/faciliteren functioneert/functioneren garandeert/garanderen
     implementeert/implementeren indiceert/indiceren initieert/initiëren integreert/integreren motiveert/motiveren
     normaliseert/normaliseren presenteert/presenteren presteert/presteren publiceert/publiceren registreert/registreren
     selecteert/selecteren specialiseert/specialiseren stabiliseert/stabiliseren structureert/structureren
     transformeert/transformeren varieert/variëren vernieuwt/vernieuwen verbreedt/verbreden voorziet/voorzien
     beweegt/bewegen duurt/duren slaagt/slagen scoort/scoren mist/missen lost/lossen herkent/herkennen wijkt/wijken vangt/vangen
     haalt/halen hecht/hechten hervat/hervatten hoopt/hopen kent/kennen lijdt/lijden raadpleegt/raadplegen rijdt/rijden roept/roepen
     ruilt/ruilen schat/schatten slaat/slaan smaakt/smaken stoort/storen strekt/strekken toetst/toetsen
     wekt/wekken zendt/zenden zakt/zakken doorloopt/doorlopen doorbreekt/doorbreken overtuigt/overtuigen
     overschrijdt/overschrijden onderbouwt/onderbouwen onderscheidt/onderscheiden omvat/omvatten benut/benutten
     bevestigt/bevestigen bewaart/bewaren bezoekt/bezoeken bundelt/bundelen delegeert/delegeren dekt/dekken dreigt/dreigen
     durft/durven filtert/filteren fluctueert/fluctueren handelt/handelen hanteert/hanteren
     indexeert/indexeren inspireert/inspireren kampt/kampen knelt/knellen mandateert/mandateren ondertekent/ondertekenen
     ontvouwt/ontvouwen participeert/participeren reguleert/reguleren schaalt/schalen schept/scheppen screent/screenen
     signeert/signeren sponsort/sponsoren verlengt/verlengen verschuift/verschuiven versnelt/versnellen verzwaart/verzwaren
     vergoedt/vergoeden verzoekt/verzoeken weigert/weigeren`,
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
     vulde/vulden begon/begonnen praatte/praatten stemde/stemden steunde/steunden veranderde/veranderden
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

/** What may be written before a verb at the end of a clause: "meekomen", "aanbiedt". */
const separable =
  /^(?:achter|aan|af|bijeen|bij|binnen|door|in|langs|mee|na|om|op|over|samen|tegen|terecht|terug|toe|uit|vast|voor|voort|weg)(?=\p{L}{3})/u;

/** The forms of a verb by one of its forms, also with a part before it that can stand loose: "meekomt". */
export function formsOf(word: string, forms: ReadonlyMap<string, VerbForms>): VerbForms | undefined {
  const own = forms.get(word);
  if (own) return own;
  const part = separable.exec(word)?.[0];
  const bare = part === undefined ? undefined : forms.get(word.slice(part.length));
  return part !== undefined && bare
    ? { one: part + bare.one, more: part + bare.more, ...(bare.alone && { alone: true }) }
    : undefined;
}

/** Stems that are no other word; of those in the second list neither with a part before them: "aanbied". */
const sureStems = new Set(
  (
    'word vind maak houd bepaal betaal lever help kies leg breng bespreek ontvang draag volg voer stuur ontwikkel organiseer ' +
    'realiseer evalueer signaleer beslis bewaak verbind verbeter versterk voel begrijp ervaar beschrijf omschrijf schrijf lees ' +
    'verleen voorkom verminder verhoog verlaag beperk rapporteer controleer contracteer financier adviseer informeer stimuleer ' +
    'investeer leid verstrek verzorg vervang waardeer weeg behandel hoor noem streef blijf sta ga doe ontsta besta stijg ' +
    'daal verander voldoe hang verdien beteken gebeur bedraag beoordeel bescherm bevorder benoem benader verdwijn verklaar ' +
    'verlang verwijs verwerk verzamel bedenk bereken bestel ontbreek erken ken vul red wissel schuif varieer vernieuw voorzie ' +
    'beschik koppel denk activeer accepteer analyseer combineer coördineer faciliteer functioneer garandeer implementeer ' +
    'motiveer normaliseer presenteer presteer publiceer registreer selecteer stabiliseer krijg bied neem geef kom ' +
    'spreek dien breid verdeel vertel vertrouw herhaal'
  ).split(' '),
);
const alsoWithPart = new Set(
  'bied neem geef kom breng doe ga sta blijf spreek stuur draag kies vul voel word'.split(' '),
);

const bySure = (sure: boolean): ReadonlyMap<string, VerbForms> =>
  new Map(
    [...verbs, ...nounLike].flatMap((verb) => {
      const stem = verb.one.replace(/(?:(?<=a)a)?t$/u, '');
      if (!verb.one.endsWith('t') || verb.more.endsWith('ten')) return [];
      return sureStems.has(stem) === sure ? [[stem, verb]] : [];
    }),
  );

/** Verbs by their stem, where that is no other word: it is what remains when a t was forgotten. */
const byStem = bySure(true);

/** Stems that may be a noun too: a verb only where a noun cannot stand. */
export const byNounStem = bySure(false);

/** The forms of a verb of which a word is the stem, where it can be nothing else: "word", "aanbied". */
export function formsOfStem(word: string): VerbForms | undefined {
  const bare = word.replace(separable, '');
  return byStem.get(word) ?? (alsoWithPart.has(bare) ? formsOf(word, byStem) : undefined);
}
