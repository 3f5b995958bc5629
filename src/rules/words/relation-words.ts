/** Words by which a sentence sets one kind of help beside another: then the other is named with reason. */
export const relationWords =
  /(?<!\p{L})(?:naast|daarnaast|daarna|na afloop|aan(?:sluit\p{L}*|vul\p{L}*)|sluit(?:en)?|vul(?:t|len)|volgt|volgen|samen(?: met|hang\p{L}*)?|kan|kunnen|overgang\p{L}*|over(?:stap|gaat|gaan)\p{L}*|door(?:stro\p{L}*|werk\p{L}*|gaa?n?t?)|uitstro\p{L}*|in plaats van|vervang\p{L}*|raak(?:t|vlak\p{L}*)|voorkom(?:t|en)|ander(?:e)? segment(?:en)?|ook)(?!\p{L})/iu;

/** Before a name, in a text about what a segment itself has: "aanbieders van …", "plekken voor …". */
export const ownSupply = String.raw`(?:aanbod|aanbieders?|plekken|plaatsen|vormen|wachttijd(?:en)?|wachtlijst(?:en)?|instroom|toegang|tarieven|kosten|vraag|behoefte)\s+(?:van|voor|naar|in|aan|tot)\s+(?:de |het |een )?`;

/** Verbs after which a name at the start of a sentence is what the sentence is about. */
export const subjectVerbs =
  'is|zijn|wordt|helpt|biedt|geeft|duurt|richt|krijgt|maakt|begint|stopt|bestaat|gaat|heeft|moet|let|past|vraagt|komt|staat|blijft|werkt|verloopt|gebeurt|groeit|stijgt|daalt|neemt|kost|levert|loopt|blijkt|hoort|valt|draait|zorgt|ondersteunt|bereidt|werken|en het|en de';
