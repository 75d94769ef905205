/** Content lines of a calendar, unfolded: whatever ends them, and with what was broken by hand put together again. */

/** Longest line that is kept, characters: beyond it stands no word for people. */
const LINE_CAP = 64_000;
const NAME = /^[A-Za-z][\w-]*(?:[:;]|$)/;

/** Empty lines are left out. A line that begins with no name goes on with the one before, after a line break. */
export function* linesOf(text: string): Generator<string> {
  let line = '';
  let feed = -1;
  let carriage = -1;
  for (let at = 0; at < text.length; ) {
    // Each is looked for once: a carriage return alone ends lines in files of old, and most have none.
    if (feed < at) feed = found(text, '\n', at);
    if (carriage < at) carriage = found(text, '\r', at);
    const end = Math.min(feed, carriage, text.length);
    const part = text.slice(at, Math.min(end, at + LINE_CAP));
    at = end === carriage && feed === carriage + 1 ? end + 2 : end + 1;
    if (part === '') continue;
    const first = part.charCodeAt(0);
    if (line !== '' && (first === 32 || first === 9)) line = join(line, part.slice(1));
    else if (line !== '' && !NAME.test(part)) line = join(line, `\\n${part}`);
    else {
      if (line !== '') yield line;
      line = part.trimStart();
    }
  }
  if (line !== '') yield line;
}

function found(text: string, sign: string, from: number): number {
  const at = text.indexOf(sign, from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

const join = (line: string, more: string): string => (line.length > LINE_CAP ? line : line + more);
