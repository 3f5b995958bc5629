import { expect, test } from 'vitest';
import { loadDictionary } from '../../../src/cli/node-dictionary.ts';
import { rule as abbreviationExplained } from '../../../src/rules/checks/abbreviation-explained.ts';
import { rule as articlesAgree } from '../../../src/rules/checks/articles-agree.ts';
import { rule as clausesWhole } from '../../../src/rules/checks/clauses-whole.ts';
import { rule as compoundsJoined } from '../../../src/rules/checks/compounds-joined.ts';
import { rule as fixedPhrases } from '../../../src/rules/checks/fixed-phrases.ts';
import { rule as listLikeItsLeadIn } from '../../../src/rules/checks/list-like-its-lead-in.ts';
import { rule as noDoubledWords } from '../../../src/rules/checks/no-doubled-words.ts';
import { rule as plainWords } from '../../../src/rules/checks/plain-words.ts';
import { rule as sentenceEnds } from '../../../src/rules/checks/sentence-ends.ts';
import { rule as sentenceHasVerb } from '../../../src/rules/checks/sentence-has-verb.ts';
import { rule as verbAgrees } from '../../../src/rules/checks/verb-agrees.ts';
import { rule as wordsSpelled } from '../../../src/rules/checks/words-spelled.ts';
import type { Rule } from '../../../src/rules/rule.ts';
import { findingsOf, readBy, type Seen } from '../findings-of.ts';

const dictionary = await loadDictionary();

const seen = (rule: unknown, body: string, more: Readonly<Record<string, string>> = {}): readonly Seen[] =>
  findingsOf(
    rule as Rule,
    { 'tekst.md': `---\nid: tekst\nkop: Inleiding\n---\n\n${body}\n`, ...more },
    { dictionary, ...readBy('definitief') },
  );

const tokens = (rule: unknown, body: string, more: Readonly<Record<string, string>> = {}) =>
  seen(rule, body, more).map(({ token }) => token);

test.each([
  ['De wachtijd neemt toe.', 'wachtijd'],
  ['Wachlijsten worden korter.', 'Wachlijsten'],
  ['Er is een plan gecreerd.', 'gecreerd'],
  ['Zij willen de raad informereren.', 'informereren'],
  ['De uitgangpunten staan vast.', 'uitgangpunten'],
  ['Een Persoonsgebondenbudget kan ook.', 'Persoonsgebondenbudget'],
  ['Dit volgt uit de AmvB over tarieven.', 'AmvB'],
])('%s holds a misspelled word', (body, word) => {
  expect(tokens(wordsSpelled, body)).toEqual([word]);
});

test.each([
  'De inkoopinstrumenten per onderwijszorgarrangement staan in de raadsinformatiebrief.',
  'Eén gezin, één plan; zo’n aanpak kost zestieneneenhalf uur.',
  'Aanbieders van jeugd- en opvoedhulp, beleids- en beheerkosten, 24-uurszorg.',
  'Jansen & Zonen uit Oud-Beierland schreef in met de heer Klovertink.',
  'Wie {{regio.naam}}e zegt, of `geen wordd`, of [Mienskip]{lang=fy}, maakt geen fout.',
])('%s is spelled right', (body) => {
  expect(tokens(wordsSpelled, body)).toEqual([]);
});

test('a name or term of the region is a word, and a slip in the name itself is found', () => {
  const named = (naam: string) => ({
    'organisaties.yaml': `organisaties:\n  - { id: mee, naam: ${naam}, kort: Zwalf }\n`,
  });
  expect(tokens(wordsSpelled, 'Zwalf en Zorgkruim doen mee.', named('Zorgkruim'))).toEqual([]);
  expect(tokens(wordsSpelled, 'Allen doen mee.', named('Sociaale Wijkteams'))).toEqual(['Sociaale']);
});

test('the fix puts the likely word in place, as a guess', () => {
  const [found] = seen(wordsSpelled, 'De wachtijd neemt toe.');
  expect(found?.diagnostic.fix).toMatchObject({ safe: false, edits: [{ text: 'wachttijd' }] });
  expect(found?.diagnostic.severity).toBe('warning');
});

test('without a dictionary no spelling is looked at', () => {
  expect(findingsOf(wordsSpelled, { 'tekst.md': '---\nid: tekst\n---\n\nDe wachtijd.\n' })).toEqual([]);
});

test.each([
  ['De hulp van de de gemeente.', ['de de']],
  ['De hulp van\nvan de gemeente.', ['van\nvan']],
  ['De hulp van de van de gemeente.', ['van de van de']],
  ['Geld voor het het plan.', ['het het']],
  ['Aanbieders die die hulp geven, en dat het het best past.', []],
  ['Hulp bij wonen\n\nwonen gaat voor', []],
])('%j: doubled words', (body, found) => {
  expect(tokens(noDoubledWords, body)).toEqual(found);
});

test.each([
  ['Hulp is ten alle tijde bereikbaar.', 'ten alle tijde'],
  ['Dit kan in d.m.v. een gesprek.', 'in d.m.v.'],
  ['De professional betreft waar mogelijk de buurt.', 'betreft waar mogelijk de'],
  ['Behoeft aan meer plekken is er ook.', 'Behoeft aan'],
  ['De groep is groter als verwacht.', 'groter als verwacht'],
  ['Hieruit vloeien drie punten voor.', 'vloeien drie punten voor'],
])('%s holds a garbled phrase', (body, found) => {
  expect(tokens(fixedPhrases, body)).toEqual([found]);
});

test.each([
  'Wat de kosten betreft, is er geen verschil. Het betreft ook de jeugd.',
  'De tarieven zijn hoger als de zorg zwaarder is.',
  'De aanpak is afhankelijk van de wijk en voldoet aan de eisen.',
])('%s holds no garbled phrase', (body) => {
  expect(tokens(fixedPhrases, body)).toEqual([]);
});

test.each([
  ['Er is een passende aanbod.', ['passende aanbod']],
  ['De raad wijst de plan af.', ['de plan']],
  ['Het gemeente betaalt.', ['Het gemeente']],
  ['Een zelfstandig woning is beter.', ['zelfstandig woning']],
  ['Groepen met gezamenlijk kenmerken.', ['gezamenlijk kenmerken']],
  ['Een goed bestuurder kent het sociaal domein en het dagelijks bestuur.', []],
  ['De sociaal werker biedt het gezin een eerste gesprek aan.', []],
])('%s: articles', (body, found) => {
  expect(tokens(articlesAgree, body)).toEqual(found);
});

test.each([
  ['De gemeenten streeft naar één tarief.', ['streeft']],
  ['De gemeente hebben een plan.', ['hebben']],
  ['Daarom kiest de gemeenten samen.', ['kiest']],
  ['Het doel is dat jongeren weer kan meedoen.', ['kan']],
  ['De kosten betaalt de gemeente. De aanbieders kiest het college.', []],
  ['Samen maken de gemeente en de aanbieder een plan. Inwoners wordt gevraagd mee te denken.', []],
  ['Inzicht bieden kost tijd. Als regio hebben we invloed.', []],
])('%s: the verb', (body, found) => {
  expect(tokens(verbAgrees, body)).toEqual(found);
});

test.each([
  ['Het is vaak niet bekend is wie het doet.', ['is vaak niet bekend is']],
  ['We weten dat de raad heeft de raad nodig.', ['de raad heeft de raad']],
  ['De inwoner leert om zelfstandig om gaan met geld.', ['om zelfstandig om gaan']],
  ['Zij moeten zelf in het gesprek zelf meedoen.', ['zelf in het gesprek zelf']],
  ['Met dit plan kunnen onze doelen bereiken.', ['Met dit plan kunnen onze doelen bereiken']],
  ['Wie arm is, is niet altijd ziek. Wat is, is. Het is zoals het is.', []],
  ['Het plan is om inwoners om te scholen.', []],
])('%s: clauses', (body, found) => {
  expect(tokens(clausesWhole, body)).toEqual(found);
});

test('a compound that stands apart is found where the region writes it as one word', () => {
  expect(tokens(compoundsJoined, 'Het inkoopplan is af. Dit inkoop plan telt.')).toEqual(['inkoop plan']);
  expect(tokens(compoundsJoined, 'Samenwerken is nodig: wij samen werken.')).toEqual([]);
});

test('an abbreviation is told once, at its first use, unless something explains it', () => {
  expect(tokens(abbreviationExplained, 'Het XQZ kiest. Het XQZ beslist.')).toEqual(['XQZ']);
  expect(tokens(abbreviationExplained, 'Het Xeno Quotum Zorg (XQZ) kiest. Het XQZ beslist.')).toEqual([]);
  expect(tokens(abbreviationExplained, 'Een mentor (XQZ) helpt.')).toEqual(['XQZ']);
  expect(tokens(abbreviationExplained, 'Wie WLZ krijgt, kent de Wmo.')).toEqual(['WLZ']);
  const terms = {
    'begrippen.yaml':
      'begrippen:\n  - { id: q, term: xeno quotum zorg, afkorting: XQZ, definitie: Geld voor zorg. }\n',
  };
  expect(tokens(abbreviationExplained, 'Het XQZ kiest.', terms)).toEqual([]);
});

test('plain words are advice: one for a text, and never more than info', () => {
  const found = seen(plainWords, 'Derhalve kiest de raad. Tevens beslist het college.');
  expect(found.map(({ token, diagnostic }) => [token, diagnostic.severity])).toEqual([['Derhalve', 'info']]);
  expect(tokens(plainWords, 'De raad kiest, en het college beslist.')).toEqual([]);
});

test.each([
  ['De beschikingen zijn klaar.', ['beschikingen']],
  ['Een zorgaanbiedt helpt.', ['zorgaanbiedt']],
  ['Vaktherapie, kinder- en jeugdpsychiatrie, praktijkondersteuners en loonkostensubsidie helpen.', []],
])('%s: compounds and endings', (body, found) => {
  expect(tokens(wordsSpelled, body)).toEqual(found);
});

test.each([
  ['De hulp word lichter.', ['word']],
  ['Daarom vraag de regio om hulp.', ['vraag']],
  ['Elke gemeente betaald zelf de hulp.', ['betaald']],
  ['Goede hulp verdiend zich terug.', ['verdiend']],
  ['Eerst zijn de doelen bepaalt.', ['bepaalt']],
  ['Inwoners weten wat zij mogen verwacht.', ['verwacht']],
  ['Wie hulp zoekt en een band hebt, blijft.', ['hebt']],
  ['Elke aanbieder die voldoet, kom in aanmerking.', ['kom']],
  ['Dit is noch te bepalen.', ['noch']],
  ['Zorg is meer als aanbesteden.', ['meer als aanbesteden']],
  ['Hulp, mits anders is afgesproken.', ['mits anders']],
  ['Er zijn meerder plannen.', ['meerder plannen']],
  ['Kies de vorm, bespreek die en houd rekening met ouders. Lukt dat niet, neem dan contact op.', []],
  ['De prijs, vooraf bepaald door de raad, geldt. Wat nodig is, bepaalt de inwoner.', []],
  ['Dat kost noch tijd, noch geld. Hulp wordt zwaarder als dat nodig is.', []],
  ['Het gaat om leren. We praten met hun ouders en met hen zelf.', []],
])('%s: forms of verbs and fixed words', (body, found) => {
  expect(tokens(fixedPhrases, body)).toEqual(found);
});

test.each([
  ['Een belangrijke deel blijft.', ['belangrijke deel']],
  ['Met één integrale budget.', ['integrale budget']],
  ['De vijf gemeente kopen in.', ['vijf gemeente']],
  ['Het evaluatie van de wet.', ['Het evaluatie']],
  ['Zij bepalen welk aanbieders passen.', ['welk aanbieders']],
  ['Het ouder worden vraagt zorg. Aanbieders die onderzoek doen, werken drie uur.', []],
])('%s: more articles', (body, found) => {
  expect(tokens(articlesAgree, body)).toEqual(found);
});

test.each([
  ['Er moet minder aanbieders komen.', ['moet']],
  ['Vaste patronen en werkwijzen moet anders.', ['moet']],
  ['De gemeenten sturen op resultaat en stelt voorwaarden.', ['stelt']],
  ['De regio is klein en bestuurders vindt elkaar.', ['vindt']],
  ['Er komt een plan dat jongeren rust geeft. Hulp en zorg past. Het hulp bieden kost tijd.', []],
])('%s: more verbs', (body, found) => {
  expect(tokens(verbAgrees, body)).toEqual(found);
});

test.each([
  ['Vervoer kan moet anders.', ['kan moet']],
  ['Een inwoner hoeft niets merken van de grenzen.', ['hoeft niets merken']],
  ['De school blijft betrokken bij.', ['betrokken bij.']],
  ['Ouderen dat thuis wonen, krijgen hulp.', ['dat']],
  ['Wat er is moet blijven. Daar is zij verantwoordelijk voor. De kans dat dit lukt, is klein.', []],
])('%s: more clauses', (body, found) => {
  expect(tokens(clausesWhole, body)).toEqual(found);
});

test('a compound stands together where a sentence has room for one noun', () => {
  expect(tokens(compoundsJoined, 'Dat verschilt per levens fase.')).toEqual(['levens fase']);
  expect(tokens(compoundsJoined, 'Er zijn passende crisis plekken.')).toEqual(['crisis plekken']);
  expect(tokens(compoundsJoined, 'De gemeente geeft de zorg ruimte, voor twee jaar contracten.')).toEqual([]);
});

test.each([
  ['De hulp is klaar. Zij is voorlopig goed', ['goed']],
  ['De regio koopt zelf hulp in,\n\nDaarna volgt de rest.', ['in,']],
  ['Zij doen dit:\n\n- leren;\n- samen werken\n- stoppen;\n- delen.', ['werken']],
  ['Zij doen dit:\n\n- leren\n- samen werken\n- stoppen', []],
  ['Zie [[inleiding]]\n\n# Kop zonder punt\n\nDit zijn zij:', []],
])('%j: the end of a sentence', (body, found) => {
  expect(tokens(sentenceEnds, body)).toEqual(found);
});

test.each([
  ['We leerden:\n\n- dat het kan;\n- dat het mag;\n- dat het moet;\n- geld is er niet.', ['geld']],
  ['We leerden dat:\n\n- het kan;\n- dat het mag;\n- het moet.', ['dat']],
  ['We leerden:\n\n- dat het kan;\n- geld is er niet;\n- zij doen mee.', []],
])('%j: the points of a list', (body, found) => {
  expect(tokens(listLikeItsLeadIn, body)).toEqual(found);
});

test.each([
  ['De lokale toegang de regie.', ['De lokale toegang de regie.']],
  ['Meestal de hulp langdurig.', ['Meestal de hulp langdurig.']],
  ['Eén gezin, één plan. De juiste hulp op de juiste plek. Meestal lukt het wel.', []],
])('%s: a verb', (body, found) => {
  expect(tokens(sentenceHasVerb, body)).toEqual(found);
});
