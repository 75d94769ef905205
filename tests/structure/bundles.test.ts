/** What was built, for both browsers: what each bundle may hold, and how much of it there may be. */

import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { ensureBuilt, filesUnder } from '../support/build.mjs';
import { importsOf } from './lib/lex';
import { root } from './lib/tree';
import { BUNDLES, CONTENT_SCRIPTS, MARKERS, RUN_TEXT } from './rules/bundles';

const gzip = (text: string): number => gzipSync(text, { level: 9 }).length;

/** A bundle and the chunks it imports when it starts: a rule must not be escaped by splitting. */
function withChunks(file: string, seen = new Set<string>()): string {
  if (seen.has(file) || !existsSync(file)) return '';
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  const chunks = /\bimport\b/.test(source)
    ? importsOf(source).flatMap(({ from }) => (from?.startsWith('.') ? [from] : []))
    : [];
  return [source, ...chunks.map((chunk) => withChunks(path.resolve(path.dirname(file), chunk), seen))].join('\n');
}

describe.each(['chrome', 'firefox'] as const)('the %s build', (browser) => {
  let dir = '';
  beforeAll(async () => {
    dir = (await ensureBuilt())[browser];
  });

  it.each(BUNDLES.map((one) => [one.file, one] as const))(
    '%s holds only what it may',
    (file, { holdsNo, budget, repair }) => {
      expect(existsSync(path.join(dir, file)), `${file} was not built`).toBe(true);
      const bundle = withChunks(path.join(dir, file));
      for (const { name, pattern } of holdsNo) {
        const at = bundle.search(pattern);
        expect(at, `${file} holds ${name}: …${bundle.slice(Math.max(0, at - 60), at + 60)}…\nRepair: ${repair}\n`).toBe(
          -1,
        );
      }
      if (budget !== undefined) {
        const size = gzip(bundle);
        expect(
          size,
          `${file} weighs ${size} B after gzip, ${budget} B at most.\nRepair: ${repair}\n`,
        ).toBeLessThanOrEqual(budget);
      }
    },
  );

  it('runs no text as code, in any file', () => {
    const scripts = filesUnder(dir).filter((file) => file.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    for (const file of scripts) {
      const source = readFileSync(file, 'utf8');
      const at = source.search(RUN_TEXT.pattern);
      expect(at, `${path.relative(dir, file)}: …${source.slice(Math.max(0, at - 60), at + 60)}…`).toBe(-1);
    }
  });

  it('keeps all content scripts together within their budget', () => {
    const manifest = JSON.parse(readFileSync(path.join(dir, 'manifest.json'), 'utf8'));
    const scripts: string[] = manifest.content_scripts.flatMap(
      ({ js = [], css = [] }: { js?: string[]; css?: string[] }) => [...js, ...css],
    );
    const sizes = [...new Set(scripts)].map(
      (file) => [file, gzip(readFileSync(path.join(dir, file), 'utf8'))] as const,
    );
    const sum = sizes.reduce((all, [, size]) => all + size, 0);
    const told = `content scripts after gzip: ${sum} B (${sizes.map(([file, size]) => `${path.basename(file)} ${size}`).join(', ')}), aim ${CONTENT_SCRIPTS.aim}, limit ${CONTENT_SCRIPTS.limit}`;
    console.info(`${browser}: ${told}`);
    expect(
      sum,
      `${told}\nRepair: look at what overlay.content imports; words, icons and rules that only the popup needs go there.\n`,
    ).toBeLessThanOrEqual(CONTENT_SCRIPTS.limit);
  });
});

describe.each(MARKERS.map((one) => [one.name, one] as const))(
  'the marker of %s',
  (_, { pattern, seenIn, bad, good }) => {
    it('hits what it stands for and nothing else', () => {
      for (const sample of bad) expect(sample).toMatch(pattern);
      for (const sample of good) expect(sample).not.toMatch(pattern);
    });

    if (seenIn !== undefined)
      it('is still a word of the library', () => {
        expect(readFileSync(path.join(root, 'node_modules', seenIn), 'utf8')).toMatch(pattern);
      });
  },
);
