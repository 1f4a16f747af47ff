import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { commitSeed } from './commit-seed.ts'
import { LongFirst } from './long-first.ts'

declare module 'vitest' {
  // What a declaration is merged with is an interface.
  interface ProvidedContext { readonly propertySeed: number }
}

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    setupFiles: ['tests/property-seed.ts'],
    provide: { propertySeed: commitSeed() },
    // A test that fails once and not again is named as flaky at the end, with what it said: most of them wait for another process.
    // A property begins from the same seed again, so what it finds fails twice.
    retry: 1,
    sequence: { sequencer: LongFirst },
    // One core is left alone by default, which is half of a small machine: many tests wait for a disk or for another program.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // LibreOffice and packing take their time on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
