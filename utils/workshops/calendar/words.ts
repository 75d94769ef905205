/** Text of a calendar for people: no markup, no control characters, no direction overrides, no longer than is read. */

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };
const MARKUP = /<\/?(?:a|b|body|br|div|em|h[1-6]|html|i|li|ol|p|span|strong|table|td|tr|u|ul)(?:[\s/>])/i;

/** One line. */
export const lineFrom = (text: string, length: number): string =>
  cut(
    text
      .slice(0, length * 8)
      .replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, ' ')
      .trim(),
    length,
  );

/** Several lines; markup, where there is any, becomes line breaks and nothing. */
export function textFrom(text: string, length: number): string {
  const short = text.slice(0, length * 8);
  const plain = MARKUP.test(short) ? withoutMarkup(short) : short;
  return cut(
    plain
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n]+|\p{Bidi_Control}+/gu, ' ')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ ?\n ?/g, '\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    length,
  );
}

export function withoutMarkup(html: string): string {
  return withoutScripts(html)
    .replace(/<(?:br|\/p|\/div|\/li|\/h[1-6]|\/tr)\b[^<>]*>/gi, '\n')
    .replace(/<[a-z/!][^<>]*>/gi, '')
    .replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hex, name) => {
      if (name) return ENTITIES[String(name).toLowerCase()] ?? whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex, 16);
      return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
    });
}

/** What stands between the marks is no text; an open one goes on to the end. */
function withoutScripts(html: string): string {
  const small = html.toLowerCase();
  let out = '';
  let at = 0;
  for (const { index, 0: mark, 1: name = '' } of html.matchAll(/<(script|style)\b/gi)) {
    if (index < at) continue;
    out += html.slice(at, index);
    const end = small.indexOf(`</${name.toLowerCase()}`, index + mark.length);
    if (end < 0) return out;
    at = end;
  }
  return out + html.slice(at);
}

/** Never within a character. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const short = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${short.trimEnd()}…`;
}
