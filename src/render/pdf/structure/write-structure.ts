import { compareNames } from '../paint/compare-names.ts';
import type { PdfKitDocument, PdfReference } from '../pdfmake.ts';
import { isElement, type Slot, type StructElement } from './element.ts';
import type { StructureRecord } from './structure-record.ts';

/** Types that are ours, with the standard type they are read as. */
const roleMap = { Strong: 'Span', Em: 'Span' };

/** Cells stand in a grid: also those without content have to be there. */
const keptEmpty: ReadonlySet<string> = new Set(['Document', 'TR', 'TH', 'TD']);

/** Writes the structure tree of what was painted; elements without content are left out. */
export function writeStructure(
  document: PdfKitDocument,
  root: StructElement,
  painted: StructureRecord,
): void {
  const named: (readonly [string, PdfReference])[] = [];
  const filled = (kid: StructElement | Slot): boolean => {
    if (!isElement(kid)) return painted.contents.has(kid);
    return keptEmpty.has(kid.role) || kid.kids.some(filled);
  };

  const write = (element: StructElement, parent: PdfReference): PdfReference => {
    const ref = painted.refOf(element);
    const { data } = ref;
    data['P'] = parent;
    Object.assign(data, detailsOf(element, painted.boxes.get(element)));
    if (element.id !== undefined) named.push([element.id, ref]);
    const kids: unknown[] = [];
    const here = (page: PdfReference): boolean => {
      data['Pg'] ??= page;
      return data['Pg'] === page;
    };
    for (const kid of element.kids) {
      if (isElement(kid)) {
        if (filled(kid)) kids.push(write(kid, ref));
        continue;
      }
      for (const { page, mcid } of painted.contents.get(kid) ?? [])
        kids.push(here(page) ? mcid : { Type: 'MCR', Pg: page, MCID: mcid });
    }
    for (const { page, object } of painted.objects.get(element) ?? [])
      kids.push({ Type: 'OBJR', ...(here(page) ? {} : { Pg: page }), Obj: object });
    if (kids.length > 0) data['K'] = kids.length === 1 ? kids[0] : kids;
    ref.end();
    return ref;
  };

  const { data } = document.getStructTreeRoot();
  data['K'] = [write(root, document.getStructTreeRoot())];
  data['RoleMap'] = roleMap;
  if (named.length > 0) {
    const names = named.toSorted(([a], [b]) => compareNames(a, b));
    data['IDTree'] = { Names: names.flatMap(([id, ref]) => [new String(id), ref]) };
  }
}

/** What an element says of itself, as entries of its object; pdfkit writes a `String` as text, a string as a name. */
function detailsOf(element: StructElement, box: readonly number[] | undefined): Record<string, unknown> {
  const entries: Record<string, unknown> = {};
  const say = (key: string, text: string | undefined): void => {
    if (text !== undefined) entries[key] = new String(text);
  };
  say('Lang', element.lang);
  say('E', element.expansion);
  say('Alt', element.alternative);
  say('ID', element.id);
  if (element.attributes !== undefined) {
    const { owner, values } = element.attributes;
    entries['A'] = { O: owner, ...values };
  }
  if (box !== undefined) entries['A'] = { O: 'Layout', Placement: 'Block', BBox: box };
  return entries;
}
