import type { Stretch } from '../sentences.ts';

/** Whether a stretch of text speaks of what is still to come or of what has been. */
export type Tense = 'future' | 'past';

const word = (inner: string) => new RegExp(String.raw`(?<![\p{L}-])(?:${inner})(?![\p{L}-])`, 'iu');

const future = word(
  String.raw`zal|zullen|gaat|gaan|wordt|worden|wil|willen|(?<!(?:dan|als)[ \n])verwacht|verwachten|verwachting|streven|streeft|streef|hopen|hoopt|komt|komen|begint|beginnen|(?<!(?:de|het|een|bij|na|voor|vóór|met)[ \n])start|starten|loopt|lopen|treedt|treden|volgt|volgen|gepland|volgens (?:de |onze )?planning|voorzien|voornemens|straks|publiceren|publiceert|gunnen|gunt|besluit nog|besluiten nog|verschijnt|verschijnen|tekenen|ondertekenen|tekent|ondertekent`,
);

const pastVerbs = `
  was waren werd werden begon begonnen startte startten stemde stemden instemde instemden besloot kreeg
  kregen vroeg vroegen ging gingen kwam kwamen verliep verliepen bleef bleven verscheen verschenen droeg
  droegen had hadden nam namen deed deden liep liepen stelde stelden bespraken besprak sprak spraken
  publiceerde publiceerden gunde gunden tekende tekenden ondertekende ondertekenden leverde leverden
  rondde rondden eindigde eindigden verstuurde verstuurden ontving ontvingen maakte maakten keurde keurden
  voerde voerden opende openden las lazen koos kozen vond vonden steeg stegen daalde daalden groeide
  groeiden scheelde scheelden lukte lukten kostte kostten leidde leidden zorgde zorgden haalde haalden
  behaalde behaalden bereikte bereikten bleek bleken gaf gaven viel vielen hield hielden stond stonden lag
  lagen zag zagen bracht brachten hielp hielpen sloot sloten werkte werkten gebruikte gebruikten betaalde
  betaalden verbeterde verbeterden verminderde verminderden ontstond ontstonden slaagde slaagden kon
  konden mocht mochten moest moesten schreef schreven won wonnen dacht dachten wist wisten zocht zochten
  bezochten onderzochten kocht kochten verkochten legde legden zette zei zeiden gold golden bood boden
  verbond bewees trad traden raakte raakten betrok overlegde overlegden vergaderde vergaderden
  organiseerde organiseerden evalueerde evalueerden presenteerde presenteerden behandelde behandelden
  meldde meldden vertelde vertelden reageerde reageerden stuurde stuurden informeerde informeerden
  luisterde luisterden beoordeelde beoordeelden bezuinigde bezuinigden koppelde koppelden deelde deelden
  noemde noemden speelde speelden toonde toonden voldeed voldeden overtrof trof troffen trok schoof
  schoven greep grepen ving vingen wierp verdween vertrok leek leken scheen keek keken beslisten sprong
  sprongen zond zonden riep riepen liet lieten genoot verloor verbleef verbleven
`
  .trim()
  .split(/\s+/u)
  .join('|');
const participles = String.raw`ge\p{L}{2,}(?:d|t|en)|\p{L}{2,}ge\p{L}{2,}(?:d|t|en)|begonnen|besloten|besproken|vastgesteld|behaald|gehaald|voltooid|verlopen|verstuurd|verzonden|gepubliceerd|ondertekend|goedgekeurd|ingegaan|gestart|afgerond`;
const past = new RegExp(
  String.raw`(?<![\p{L}-])(?:${pastVerbs}|gestart|afgerond)(?![\p{L}-])|(?<![\p{L}-])(?:is|zijn|heeft|hebben|hebt)(?![\p{L}-])[^.;]*(?<![\p{L}-])(?:${participles})(?![\p{L}-])`,
  'iu',
);

const pastWord = new RegExp(String.raw`(?<![\p{L}-])(?:${pastVerbs}|${participles})(?![\p{L}-])`, 'giu');

/** The words that tell of the past in a stretch of text, from left to right. */
export function pastWordsIn(text: string): readonly Stretch[] {
  return [...text.matchAll(pastWord)].map(({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/** What only holds if something else happens first says nothing about now. */
const condition = /(?<![\p{L}-])(?:als|zodra|wanneer|nadat|voordat|mits|tenzij)(?![\p{L}-])[^,.;:]*/giu;

/** After a time at the head of a sentence comes the verb: "In 2031 scheelde het", "Op 3 mei 2031 dachten ouders mee". */
const verbSecond = new RegExp(
  String.raw`^\s*(?:(?:ook|al|reeds)[ \n]+)?(?:in|op|tijdens|rond|sinds|begin|eind|medio|halverwege)[ \n]+(?:[\p{L}\p{N}]+[ \n]+){0,5}?(?:(?:19|20)\d\d|\ufffc+)[ \n]+(?:(?:${pastVerbs})(?!\p{L})|(?!(?:beide|goede|grote|eerste|laatste|meeste|beste|derde|vierde)(?!\p{L}))\p{L}{3,}[dt]e(?!\p{L})|\p{L}{2,}(?:kten|pten|ften|gden|fden|mden|eerden)(?!\p{L}))`,
  'iu',
);

/** Who looks back does so on what comes after these words; what comes before them is when. */
const lookingBack =
  /(?<![\p{L}-])(?:kijkt|kijken|blikt|blikken)(?![\p{L}-])[^.;]*?(?<!\p{L})terug(?!\p{L})/iu;

/** The tense of a clause at an offset in it; undefined when it has none, or both. */
export function tenseOf(clause: string, at = clause.length): Tense | undefined {
  const main = clause.replace(condition, (found) => ' '.repeat(found.length));
  // A time that the verb of the past follows is over, whatever the rest of the clause is about.
  const told = verbSecond.exec(main);
  if (told && at < told[0].length) return 'past';
  const isLookedBackOn = lookingBack.test(main.slice(0, at));
  const [isFuture, isPast] = [future.test(main), past.test(main) || told !== null || isLookedBackOn];
  if (isFuture === isPast) return undefined;
  return isFuture ? 'future' : 'past';
}

/** A claim that a plan or a budget has come true. */
export const realised = word(
  'gelukt|volgens verwachting|volgens plan|volgens planning|binnen de begroting|binnen het budget|binnen het budgettaire kader|gerealiseerd|behaald|gehaald|bereikt|afgerond|voltooid',
);
