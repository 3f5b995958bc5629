import * as z from 'zod';
import { openbaarheid } from '../../model/openness.ts';
import type { DocumentKind } from '../document-kind.ts';

/** A document made elsewhere that others name or send along. That it exists is public; its file may not be. */
export const kind: DocumentKind = {
  soort: 'extern',
  label: 'Extern document',
  issuedPer: 'elsewhere',
  template: '',
  orientation: 'portrait',
  numbered: false,
  fields: {
    bestand: z
      .strictObject({
        checksum: z
          .stringFormat('sha256', /^[0-9a-f]{64}$/u)
          .meta({ description: 'SHA-256 van het bestand.' })
          .optional(),
        openbaarheid: openbaarheid.optional(),
      })
      .meta({ description: 'Het bestand zelf.' })
      .optional(),
  },
  required: [],
  slots: {},
  view: () => ({}),
};
