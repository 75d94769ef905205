/**
 * Blanks comments and strings out of TypeScript and JSX so that rules look at code only, and reads imports. Small on
 * purpose, and not the compiler: TypeScript 7 has no compiler API. Positions stay those of the file.
 */

export interface Import {
  /** As written; undefined for `import(expression)`. */
  from: string | undefined;
  typeOnly: boolean;
  line: number;
}

export interface Lexed {
  /** Comments and the insides of strings, templates and regular expressions are blanks. */
  code: string;
  /** Only comments are blanks. */
  text: string;
  comments: { line: number; text: string }[];
}

const REGEX_BEFORE =
  /(?:^|[=(,:;[!&|?{+*%~^<>-]|\b(?:return|typeof|case|in|of|do|else|void|delete|throw|new|yield|await))\s*$/;

/** Where a string that opens at `at` ends (after its quote); undefined for an apostrophe in JSX text. */
function stringEnd(source: string, at: number): number | undefined {
  for (let i = at + 1; i < source.length; i += 1) {
    if (source[i] === '\\') i += 1;
    else if (source[i] === source[at]) return i + 1;
    else if (source[i] === '\n') return undefined;
  }
  return undefined;
}

function regexEnd(source: string, at: number): number | undefined {
  let inClass = false;
  for (let i = at + 1; i < source.length; i += 1) {
    const c = source[i];
    if (c === '\\') i += 1;
    else if (c === '\n') return undefined;
    else if (c === '[') inClass = true;
    else if (c === ']') inClass = false;
    else if (c === '/' && !inClass) return i + 1;
  }
  return undefined;
}

export const lineAt = (source: string, at: number): number => source.slice(0, at).split('\n').length;

export function lex(source: string): Lexed {
  const code = [...source.split('')];
  const text = [...code];
  const comments: Lexed['comments'] = [];
  const blank = (from: number, to: number, ...into: string[][]): void => {
    for (let i = from; i < to; i += 1) if (source[i] !== '\n') for (const list of into) list[i] = ' ';
  };
  // One entry for each template we are inside of: how many braces are open in its `${…}`, or -1 in its text.
  const templates: number[] = [];
  let i = 0;
  while (i < source.length) {
    const c = source[i];
    const top = templates.length - 1;
    const depth = templates[top];
    if (depth === -1) {
      if (c === '`') templates.pop();
      else if (c === '$' && source[i + 1] === '{') {
        templates[top] = 0;
        i += 1;
      } else {
        const width = c === '\\' ? 2 : 1;
        blank(i, Math.min(i + width, source.length), code);
        i += width - 1;
      }
      i += 1;
    } else if (source.startsWith('//', i) || source.startsWith('/*', i)) {
      const end = source[i + 1] === '/' ? source.indexOf('\n', i) : source.indexOf('*/', i) + 2;
      const stop = end < i + 2 ? source.length : end;
      comments.push({ line: lineAt(source, i), text: source.slice(i, stop) });
      blank(i, stop, code, text);
      i = stop;
    } else if (c === "'" || c === '"') {
      const end = stringEnd(source, i);
      if (end !== undefined) blank(i + 1, end - 1, code);
      i = end ?? i + 1;
    } else if (
      c === '/' &&
      source[i - 1] !== '<' &&
      source[i + 1] !== '>' &&
      REGEX_BEFORE.test(code.slice(Math.max(0, i - 20), i).join(''))
    ) {
      const end = regexEnd(source, i);
      if (end !== undefined) blank(i + 1, end - 1, code);
      i = end ?? i + 1;
    } else {
      if (c === '`') templates.push(-1);
      else if (depth !== undefined && c === '{') templates[top] = depth + 1;
      else if (depth !== undefined && c === '}') templates[top] = depth - 1;
      i += 1;
    }
  }
  return { code: code.join(''), text: text.join(''), comments };
}

/** The literal that opens at `at` (a quote or a backtick), without its quotes. Holes of a template become `\0`. */
export function literalAt(source: string, code: string, at: number): string | undefined {
  const quote = source[at];
  if (quote === "'" || quote === '"') {
    const end = stringEnd(source, at);
    return end === undefined ? undefined : source.slice(at + 1, end - 1);
  }
  if (quote !== '`') return undefined;
  let out = '';
  for (let i = at + 1; i < source.length; i += 1) {
    if (code[i] === '`') return out;
    if (code[i] === '$' && code[i + 1] === '{') {
      let depth = 0;
      for (i += 1; i < source.length; i += 1) {
        if (code[i] === '{') depth += 1;
        if (code[i] === '}') depth -= 1;
        if (depth === 0) break;
      }
      out += '\0';
    } else out += source[i];
  }
  return undefined;
}

const STATIC = /\b(?:import|export)\b([^;'"`=()]*?)\bfrom\s*(?=['"])/g;
const BARE = /\bimport\s*(?=['"])/g;
const CALL = /\b(?:import|require)\s*\(\s*/g;

/** Every `import`, `export … from`, `import('…')` and `require('…')`. */
export function importsOf(source: string, { code } = lex(source)): Import[] {
  const found: Import[] = [];
  const add = (at: number, quoteAt: number, typeOnly: boolean): void => {
    const from = literalAt(source, code, quoteAt);
    found.push({ from: from?.includes('\0') ? undefined : from, typeOnly, line: lineAt(source, at) });
  };
  for (const m of code.matchAll(STATIC)) add(m.index, m.index + m[0].length, /^\s*type\b(?!\s*,)/.test(m[1] ?? ''));
  for (const m of code.matchAll(BARE)) add(m.index, m.index + m[0].length, false);
  for (const m of code.matchAll(CALL)) add(m.index, m.index + m[0].length, false);
  return found.sort((a, b) => a.line - b.line);
}
