import { isHidden, publishedSegments } from '../../model/public-view.ts';
import { walkData } from '../../model/schema-walk.ts';
import { defineRule } from '../rule.ts';

/** Says that something is not public, without its content: what may be known in any case. */
const bare = new Set(['id', 'soort', 'document', 'openbaarheid', 'checksum']);

/**
 * What is not public does not stand in a file that version control keeps. No argument holds a name or value:
 * the finding itself is public.
 */
export const rule = defineRule<{ veld: string | undefined }>({
  code: 'SEG209',
  severity: 'error',
  source: 'Woo, artikel 5.1; Aanbestedingswet 2012, artikel 2.57',
  phase: 'structure',
  nl: {
    title: 'Wat niet openbaar is, staat buiten versiebeheer',
    message: (a) =>
      a.veld === undefined
        ? 'Hier staat iets dat niet openbaar is, in een bestand dat versiebeheer bewaart.'
        : `Het veld \`${a.veld}\` is vertrouwelijk zolang de aanbesteding niet is gepubliceerd, en staat in een bestand dat versiebeheer bewaart.`,
    label: () => 'niet openbaar',
    why: 'Versiebeheer onthoudt alles: wat eenmaal is vastgelegd, blijft te lezen voor ieder die bij de bestanden kan.',
    remedy:
      'Zet dit onderdeel in een bestand in de map `besloten/` van de regio en laat versiebeheer die map overslaan. Is het al gedeeld, meld dat dan: verwijderen helpt niet meer.',
  },
  en: {
    title: 'What is not public stays out of version control',
    message: (a) =>
      a.veld === undefined
        ? 'Something that is not public stands here, in a file that version control keeps.'
        : `The field \`${a.veld}\` is confidential until the tender is published, and stands in a file that version control keeps.`,
    label: () => 'not public',
    why: 'Version control remembers everything: what was once recorded stays readable for everyone who can reach the files.',
    remedy:
      'Put this part in a file in the folder `besloten/` of the region and let version control skip that folder. If it was shared already, report it: removing it no longer helps.',
  },
  check: ({ region: { schema, data }, isTracked, fileOf }, report) => {
    const published = publishedSegments(data);
    const open = new Set<object>();
    const told = new Set<object>();
    walkData(schema, data, ({ owner, key, value, meta }) => {
      const thing = typeof value === 'object' && value !== null ? value : undefined;
      if (thing && (open.has(owner) || ('id' in thing && published.has(String(thing.id))))) open.add(thing);
      if (told.has(owner)) {
        if (thing) told.add(thing);
        return;
      }
      const isCommercial = meta.commercial === true && !open.has(owner);
      const isSecret =
        thing !== undefined && isHidden(thing) && Object.keys(thing).some((field) => !bare.has(field));
      if (!isCommercial && !isSecret) return;
      if (thing) told.add(thing);
      // The decision itself is shown, not the content around it.
      const spot = isSecret
        ? { owner: (thing as { openbaarheid: object }).openbaarheid, key: 'niveau' }
        : { owner, key, token: 'key' as const };
      if (isTracked(fileOf(spot))) report(spot, { veld: isCommercial ? String(key) : undefined });
    });
  },
});
