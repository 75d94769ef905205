/**
 * A GIFT file in its questions, which blank lines keep apart. Each is read by itself: one that is wrong spoils no other, its
 * line is known, and a hostile file costs no more than its length.
 */

export interface Block {
  /** Line on which it begins, from 1. */
  line: number;
  text: string;
  /** Category under which it stands, as written. */
  category?: string;
}

const CATEGORY = /^\$CATEGORY:\s*(.*)$/i;

/** Category lines are taken out; blocks of comments alone are left out. */
export function blocksOf(file: string): Block[] {
  const blocks: Block[] = [];
  let category: string | undefined;
  let lines: string[] = [];
  let start = 1;
  const close = () => {
    if (lines.some((line) => line.trim() !== '' && !line.trimStart().startsWith('//')))
      blocks.push({ line: start, text: lines.join('\n'), ...(category !== undefined && { category }) });
    lines = [];
  };
  const all = file.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  for (const [at, line] of all.entries()) {
    const named = CATEGORY.exec(line.trim());
    if (named || line.trim() === '') close();
    if (named) category = named[1] ?? '';
    else if (line.trim() !== '') {
      if (lines.length === 0) start = at + 1;
      lines.push(line);
    }
  }
  close();
  return blocks;
}

/** The last part of a category's path; `//` within a name stands for one stroke. */
export function lastOf(category: string): string {
  return category.replaceAll('//', '\0').split('/').at(-1)?.replaceAll('\0', '/').trim() ?? '';
}
