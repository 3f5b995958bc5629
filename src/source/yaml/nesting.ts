import type { CST } from 'yaml';

/** The deepest nesting a definition may have. */
export const nestingLimit = 64;

interface Level {
  readonly token: CST.Token;
  readonly depth: number;
}

/** The offset of the first value nested deeper than the limit. Walks without recursion, so any depth is safe. */
export function firstTooDeep(tokens: readonly CST.Token[]): number | undefined {
  const open: Level[] = tokens.map((token) => ({ token, depth: 0 }));
  let first: number | undefined;
  for (let level = open.pop(); level !== undefined; level = open.pop()) {
    const { token, depth } = level;
    if (depth > nestingLimit) {
      first = first === undefined ? token.offset : Math.min(first, token.offset);
      continue;
    }
    for (const child of childrenOf(token)) {
      open.push({ token: child, depth: isCollection(child) ? depth + 1 : depth });
    }
  }
  return first;
}

function childrenOf(token: CST.Token): readonly CST.Token[] {
  if (token.type === 'document') return token.value === undefined ? [] : [token.value];
  if (!('items' in token)) return [];
  return token.items.flatMap((item) => [item.key, item.value].filter((child) => child != null));
}

function isCollection(token: CST.Token): boolean {
  return 'items' in token;
}
