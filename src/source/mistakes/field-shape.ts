import {
  equalsSign,
  missingColon,
  missingSpaceAfterColon,
  missingSpaceAfterDash,
} from '../../diagnostics/catalogue/spacing-codes.ts';
import { diagnose } from '../../diagnostics/code.ts';
import { type LineParts, partsOf } from './lines.ts';
import { linesNear, type Mistake, type Pitfall } from './mistake.ts';

const gluedColon = /^([\p{L}_][\p{L}\w-]*):(?!\/\/)(?=[^\s:])/u;
const assignment = /^([\p{L}_][\p{L}\w -]*?)([ \t]*(?:=>|:=|=)[ \t]*)/u;
const gluedDash = /^-(?=[^\s-])/u;
const bareField = /^([\p{L}_][\p{L}\w-]*)(?![\p{L}\w-])[^:]*$/u;

/** `naam:Wonen`. */
export const gluedColonPitfall: Pitfall = nearby(({ rest, restStart }) => {
  const [, key] = gluedColon.exec(rest) ?? [];
  if (key === undefined) return undefined;
  const colon = restStart + key.length;
  return {
    start: restStart,
    end: colon + 1,
    safe: true,
    evident: true,
    repairs: [[{ start: colon + 1, end: colon + 1, text: ' ' }]],
    report: (place, details) => diagnose(missingSpaceAfterColon, place, { key }, details),
  };
});

/** `naam = Wonen`. */
export const equalsPitfall: Pitfall = nearby(({ rest, restStart }) => {
  const [, key, sign] = assignment.exec(rest) ?? [];
  if (key === undefined || sign === undefined) return undefined;
  const start = restStart + key.length;
  const blank = sign.length - sign.trimStart().length;
  return {
    start: start + blank,
    end: start + sign.trimEnd().length,
    safe: true,
    evident: true,
    repairs: [[{ start, end: start + sign.length, text: ': ' }]],
    report: (place, details) => diagnose(equalsSign, place, { key }, details),
  };
});

/** `-Wonen`. */
export const gluedDashPitfall: Pitfall = nearby(({ rest, restStart }) => {
  if (!gluedDash.test(rest)) return undefined;
  return {
    start: restStart,
    end: restStart + 1,
    safe: true,
    evident: true,
    repairs: [[{ start: restStart + 1, end: restStart + 1, text: ' ' }]],
    report: (place, details) => diagnose(missingSpaceAfterDash, place, {}, details),
  };
});

/** `naam Wonen`, or `naam` alone. */
export const missingColonPitfall: Pitfall = nearby(({ rest, restStart }) => {
  const [, key] = bareField.exec(rest) ?? [];
  if (key === undefined) return undefined;
  const at = restStart + key.length;
  const text = rest.length > 40 ? `${rest.slice(0, 39)}…` : rest;
  return {
    start: restStart,
    end: restStart + rest.length,
    safe: false,
    repairs: [[{ start: at, end: at, text: ':' }]],
    report: (place, details) => diagnose(missingColon, place, { text }, details),
  };
});

function nearby(guess: (parts: LineParts) => Mistake | undefined): Pitfall {
  return (reading, error) =>
    linesNear(reading, error)
      .map((line) => guess(partsOf(line)))
      .filter((mistake) => mistake !== undefined);
}
