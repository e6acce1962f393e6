// How the tests run: every *.test.ts under test/, in Node, two workers for two cores.
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/setup.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Files share a worker's modules: the dictionary and what it has analysed are read once, not eighty times. No test mocks a module.
    isolate: false,
  },
})
