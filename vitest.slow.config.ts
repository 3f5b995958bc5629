import { defineConfig } from 'vitest/config';

/** The suites that need more than Node: poppler, a browser, other versions of Node. Run by `.ci/run`. */
export default defineConfig({
  test: {
    include: ['test/slow/**/*.test.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    fileParallelism: false,
    isolate: false,
  },
});
