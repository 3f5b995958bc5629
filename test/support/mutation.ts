import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { shippedRegion } from './shipped.ts';

/** One edit in a file of a shipped region: the first `from` becomes `to`. */
export interface Mutation {
  readonly regio: string;
  /** Below the region's folder. */
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** A finding by what it says and where in the data, whatever the line. */
const identityOf = ({ code, file, args, path }: Diagnostic) => JSON.stringify([code, file, args, path]);
const known = new Map<string, Promise<ReadonlySet<string>>>();

/** What is found in the region as it is shipped. */
function knownIn(regio: string): Promise<ReadonlySet<string>> {
  const findings =
    known.get(regio) ?? shippedRegion(regio).then((region) => new Set(region.findings.map(identityOf)));
  known.set(regio, findings);
  return findings;
}

/** What an edit brings: the findings that are new, and the line it is on. Throws when the text to change is not there. */
export async function findingsAfter({ regio, file, from, to }: Mutation): Promise<{
  readonly found: readonly Diagnostic[];
  readonly line: number;
}> {
  const before = await knownIn(regio);
  let line = 0;
  const after = await shippedRegion(regio, (path, text) => {
    if (path !== `segments/${regio}/${file}` || !text.includes(from)) return text;
    line = text.slice(0, text.indexOf(from)).split('\n').length;
    return text.replace(from, () => to);
  });
  if (line === 0) throw new Error(`${file} of ${regio} does not hold: ${from}`);
  return { found: after.findings.filter((finding) => !before.has(identityOf(finding))), line };
}
