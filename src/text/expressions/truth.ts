import { cleanText } from '../clean-text.ts';

/** Whether there is nothing to print: no value, or a text without a visible character. */
export function isMissing(data: unknown): boolean {
  return data === undefined || data === null || (typeof data === 'string' && cleanText(data) === '');
}

/** Whether a condition holds. Zero is a value; nothing, `false`, an empty text and an empty list are not. */
export function isTrue(data: unknown): boolean {
  return !isMissing(data) && data !== false && !(Array.isArray(data) && data.length === 0);
}
