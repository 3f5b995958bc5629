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

const identityOf = ({ code, file, args, path }: Diagnostic) => JSON.stringify([code, file, args, path]);
const known = new Map<string, Promise<ReadonlySet<string>>>();

/** What is found in the region as it is shipped. */
function knownIn(regio: string): Promise<ReadonlySet<string>> {
  const findings =
    known.get(regio) ?? shippedRegion(regio).then((region) => new Set(region.findings.map(identityOf)));
  known.set(regio, findings);
  return findings;
}

/** The findings an edit brings, as code and line of the file. Throws when the text to change is not there. */
export async function findingsAfter({
  regio,
  file,
  from,
  to,
}: Mutation): Promise<readonly (readonly [string, number])[]> {
  const before = await knownIn(regio);
  let isChanged = false;
  const after = await shippedRegion(regio, (path, text) => {
    if (path !== `segments/${regio}/${file}` || !text.includes(from)) return text;
    isChanged = true;
    return text.replace(from, () => to);
  });
  if (!isChanged) throw new Error(`${file} of ${regio} does not hold: ${from}`);
  const fresh = after.findings.filter((finding) => !before.has(identityOf(finding)));
  return fresh.map((finding) => [finding.code, finding.span.start.line] as const);
}
