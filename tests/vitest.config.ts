import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongFirst } from './long-first.ts'

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
    environment: 'node',
    sequence: { sequencer: LongFirst },
    // One core is left alone by default, which is half of a small machine: many tests wait for a disk or for another program.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // LibreOffice and packing take their time on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
