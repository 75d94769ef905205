import { defineConfig } from 'vitest/config';
import { BaseSequencer } from 'vitest/node';

/** What says when something was seen, or how much it cost: each has the machine to itself. */
const ALONE = ['tap', 'live', 'fights', 'hostile', 'worker-death', 'navigation'].map(
  (name) => `tests/e2e/${name}.test.ts`,
);

/** The million damaged frames begin first: nothing else takes so long, and at the end one core would wait for them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: Parameters<BaseSequencer['sort']>[0]) {
    const isLong = (name: string): number => Number(/live\/fuzz/.test(name));
    return (await super.sort(files)).sort((a, b) => isLong(b.moduleId) - isLong(a.moduleId));
  }
}

const IN_A_BROWSER = {
  globalSetup: ['tests/support/global-setup.mjs'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};

// No WxtVitest plugin: no room but entrypoints/ knows the extension API, and those are tested in the real browser.
export default defineConfig({
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      // Pure code: nothing to keep apart, and both cores at work.
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          isolate: false,
          maxWorkers: 2,
        },
      },
      // Builds inside its own bundle tests, so that the rules on sources are told even when the build is broken.
      {
        extends: true,
        test: {
          name: 'structure',
          include: ['tests/structure/**/*.test.ts'],
          environment: 'node',
          hookTimeout: 60_000,
        },
      },
      // Two browsers at a time: they wait for each other's pages most of the time.
      {
        extends: true,
        test: { name: 'e2e', include: ['tests/e2e/**/*.test.ts'], exclude: ALONE, maxWorkers: 2, ...IN_A_BROWSER },
      },
      { extends: true, test: { name: 'e2e-alone', include: ALONE, fileParallelism: false, ...IN_A_BROWSER } },
      {
        extends: true,
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['tests/support/global-setup.mjs'],
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
