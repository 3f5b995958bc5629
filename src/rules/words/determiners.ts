/** What may stand before a noun as its article. */
export const articles: ReadonlySet<string> = new Set(
  'de het een één elke elk iedere ieder deze dit die dat onze ons geen hun haar zijn alle'.split(' '),
);

/** What may be a subject by itself. */
export const pronouns: ReadonlySet<string> = new Set(
  'hij zij ze men iedereen niemand dit dat wat wie die het er deze'.split(' '),
);
