import { curlyQuotesPitfall } from './curly-quotes.ts';
import { equalsPitfall, gluedColonPitfall, gluedDashPitfall, missingColonPitfall } from './field-shape.ts';
import { hardSpacePitfall } from './hard-space.ts';
import { indentationPitfall } from './indentation.ts';
import type { Pitfall } from './mistake.ts';
import { textAfterQuotePitfall, unclosedQuotePitfall, unknownEscapePitfall } from './straight-quotes.ts';
import { tabIndentPitfall } from './tab-indent.ts';
import { colonInTextPitfall, specialStartPitfall, unclosedBracketPitfall } from './unquoted-text.ts';
import { wrongBulletPitfall } from './wrong-bullet.ts';

/** The most specific guess first: the first whose repair works explains the error. */
export const pitfalls: readonly Pitfall[] = [
  tabIndentPitfall,
  hardSpacePitfall,
  wrongBulletPitfall,
  curlyQuotesPitfall,
  gluedColonPitfall,
  equalsPitfall,
  gluedDashPitfall,
  unknownEscapePitfall,
  textAfterQuotePitfall,
  unclosedQuotePitfall,
  unclosedBracketPitfall,
  specialStartPitfall,
  colonInTextPitfall,
  missingColonPitfall,
  indentationPitfall,
];
