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
    // LibreOffice and packing take their time on a busy machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
})
