/** Words that stand apart from the next one in one sentence and are written with it in another: "samen werken". */
const loose = new Set(
  (
    'aan achter af al alle ander bij binnen boven buiten daar dan de deze dit door eigen een een er ge goed half heel heen het hier hoe hoog hun ieder in is ' +
    'je kan kort laag lang langs los maar mede mee meer men met min mis na naar naast nabij niet niets nog nu om omhoog omlaag onder ' +
    'ons op open over per recht rond samen te tegen ten ter terug teveel thuis toe tot tussen uit vaak van vast veel ver vol voor voort ' +
    'vooral waar wat weer weg wel wie zich zeer ze zij zo zoals zelf zonder zwaar één twee drie vier vijf zes zeven acht negen tien elk elke en of ook als dat die ' +
    'door heel recht klaar stil snel gelijk nieuw oud groot klein jong mogelijk wij we u uw na vrije vrij fijn dicht'
  ).split(' '),
);

/** Whether a word, in lower case, often stands loose before a word it can also be written together with. */
export const isSeparable = (word: string): boolean => loose.has(word);
