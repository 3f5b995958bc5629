/** Words by which a sentence sets one kind of help beside another: then the other is named with reason. */
export const relationWords =
  /(?<!\p{L})(?:naast|daarnaast|daarna|na afloop|aan(?:sluit\p{L}*|vul\p{L}*)|sluit(?:en)?|vul(?:t|len)|volgt|volgen|samen(?: met|hang\p{L}*)?|kan|kunnen|overgang\p{L}*|over naar|over(?:stap|gaat|gaan)\p{L}*|door(?:stro\p{L}*|werk\p{L}*|gaa?n?t?)|uitstro\p{L}*|in plaats van|vervang\p{L}*|raak(?:t|vlak\p{L}*)|voorkom(?:t|en)|ander(?:e)? segment(?:en)?|ook)(?!\p{L})/iu;

/** After a name that begins a sentence: what it is set beside are the others, so that the sentence is about it. */
export const joinsOthers =
  /^[^,;]*?\s(?:sluit(?:en)? aan|past bij|passen bij)(?!\p{L}).*\sander(?:e)? (?:deel)?segment(?:en)?(?!\p{L})/iu;

/** Before a name, where a text says what its own help needs: "past bij …". */
export const fitting = String.raw`(?<!(?:die|dat|dit|deze|niet|minder|beter|wie|ook)\s)(?:past|passen)\s+(?:goed\s+|vooral\s+)?bij\s+(?:de\s+|het\s+)?`;

/** After a name, in a text about the people a segment is for: "die … nodig hebben". */
export const received = String.raw`(?:\s+opgelegd|\s+nodig|\s+aangeboden|\s+toegewezen)?\s+(?:krijg(?:en|t)|kreg?en|kreeg|hebben|heeft|ontvangen|ontvangt|gebruiken|gebruikt)`;
/** What people do not have, or had before, is no part of the segment for them. */
export const notReceived =
  /(?<!\p{L})(?:geen|niet|zonder|nooit|al|eerder|vroeger|nog|eerst|kunnen|naast|ook|samen|daarna)(?!\p{L})/iu;

/** Before a name, in a text about what a segment itself has: "aanbieders van …", "plekken voor …". */
export const ownSupply = String.raw`(?:aanbod|aanbieders?|plekken|plaatsen|vormen|wachttijd(?:en)?|wachtlijst(?:en)?|instroom|toegang|tarieven|kosten|vraag|behoefte)\s+(?:van|voor|naar|in|aan|tot)\s+(?:de |het |een )?`;

/** Verbs after which a name at the start of a sentence is what the sentence is about. */
export const subjectVerbs =
  'is|zijn|wordt|helpt|biedt|geeft|duurt|richt|krijgt|maakt|begint|stopt|bestaat|gaat|heeft|moet|let|past|vraagt|komt|staat|blijft|werkt|verloopt|gebeurt|groeit|stijgt|daalt|neemt|kost|levert|loopt|sluit|sluiten|blijkt|hoort|valt|draait|zorgt|ondersteunt|bereidt|werken|en het|en de';
