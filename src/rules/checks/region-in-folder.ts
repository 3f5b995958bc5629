import { defineRule } from '../rule.ts';

/** The id of a region is the name of its folder: output paths and messages use either. */
export const rule = defineRule<{ id: string; folder: string }>({
  code: 'SEG225',
  severity: 'error',
  phase: 'reference',
  nl: {
    title: 'Een regio heet zoals haar map',
    message: ({ id, folder }) => `De regio heet \`${id}\`, maar haar map heet \`${folder}\`.`,
    label: ({ folder }) => `map: ${folder}`,
    why: 'De stukken komen in een map met de naam van de regio; twee namen maken dat onvindbaar.',
    remedy: 'Geef de map en het veld `id` van de regio dezelfde naam.',
  },
  en: {
    title: 'A region is called as its folder',
    message: ({ id, folder }) => `The region is called \`${id}\`, but its folder is called \`${folder}\`.`,
    label: ({ folder }) => `folder: ${folder}`,
    why: 'Documents are written to a folder with the name of the region; two names make them hard to find.',
    remedy: 'Give the folder and the field `id` of the region the same name.',
  },
  check({ region, fileOf }, report) {
    const { regio } = region.data;
    const [, folder = regio.id] = fileOf({ owner: regio, key: 'id' }).split('/');
    if (folder !== regio.id) report({ owner: regio, key: 'id' }, { id: regio.id, folder });
  },
});
