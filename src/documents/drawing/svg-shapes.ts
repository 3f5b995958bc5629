/** How a line of text is set. */
export interface TextStyle {
  readonly size: number;
  readonly colour: string;
  readonly weight?: 'normal' | 'bold';
  readonly anchor?: 'start' | 'middle' | 'end';
}

export type SvgAttributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** An element without content; numbers are rounded to hundredths so that every machine writes the same. */
export function shape(name: string, attributes: SvgAttributes): string {
  return `<${name}${attributesOf(attributes)}/>`;
}

/** One line of text with its baseline at `y`. */
export function textLine(text: string, x: number, y: number, style: TextStyle): string {
  const attributes = attributesOf({
    x,
    y,
    'font-family': 'Source Sans 3',
    'font-size': style.size,
    'font-weight': style.weight === 'bold' ? 'bold' : undefined,
    'text-anchor': style.anchor === undefined || style.anchor === 'start' ? undefined : style.anchor,
    fill: style.colour,
  });
  return `<text${attributes}>${escapeXml(text)}</text>`;
}

/** The whole drawing around its parts, in points. */
export function drawing(width: number, height: number, parts: readonly string[]): string {
  const attributes = attributesOf({
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${rounded(width)} ${rounded(height)}`,
  });
  return `<svg${attributes}>${parts.join('')}</svg>`;
}

function attributesOf(attributes: SvgAttributes): string {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => ` ${name}="${typeof value === 'number' ? rounded(value) : escapeXml(value ?? '')}"`,
    )
    .join('');
}

function rounded(value: number): string {
  return String(Math.round(value * 100) / 100);
}

// Control characters have no place in XML, not even escaped.
function escapeXml(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, ' ')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
