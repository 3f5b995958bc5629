/** Where the facts of a register come from, and how far they can be trusted. */
export interface RegisterSource {
  readonly bron: string;
  /** Day the facts were taken over, YYYY-MM-DD. */
  readonly datum: string;
  /** H: read in the primary source. M: a secondary source or an older copy. What is below H only warns. */
  readonly zekerheid: 'H' | 'M';
}

/** How grave a contradiction of a register can be: what is not certain only warns. */
export function gravityOf({ zekerheid }: RegisterSource): 'error' | 'warning' {
  return zekerheid === 'H' ? 'error' : 'warning';
}

/** The rows of a register that is written as `code name; code name;`, names by code. */
export function readRows(text: string): ReadonlyMap<string, string> {
  const rows = text.split(';').flatMap((row) => {
    const [, code, name] = /^\s*(\S+)\s+([\s\S]+?)\s*$/u.exec(row) ?? [];
    return code === undefined || name === undefined ? [] : [[code, name.replace(/\s+/gu, ' ')] as const];
  });
  return new Map(rows);
}
