import { fileCodes } from './file-codes.ts';
import { frontMatterCodes } from './front-matter-codes.ts';
import { quotingCodes } from './quoting-codes.ts';
import { schemaCodes } from './schema-codes.ts';
import { spacingCodes } from './spacing-codes.ts';
import { structureCodes } from './structure-codes.ts';
import { valueCodes } from './value-codes.ts';

/** Every code of reading a region, from its files to the shape of its data. */
export const sourceCodes = [
  ...fileCodes,
  ...frontMatterCodes,
  ...spacingCodes,
  ...quotingCodes,
  ...structureCodes,
  ...schemaCodes,
  ...valueCodes,
] as const;
