import { globSync, readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { LongFirst } from './long-first.ts'

const root = fileURLToPath(new URL('..', import.meta.url))

/** A test that replaces modules or globals, or has a window, would change what the next file in the same worker finds. */
const changesItsWorker = (path: string): boolean => /vi\.(?:mock|doMock|resetModules|stubGlobal|stubEnv)\(|@vitest-environment/u.test(readFileSync(join(root, path), 'utf8'))

const files = globSync('tests/**/*.test.{ts,tsx}', { cwd: root, exclude: ['tests/e2e/**'] }).map((path) => path.replaceAll('\\', '/'))
const apart = files.filter(changesItsWorker)

const common = {
  root,
  // LibreOffice and packing take their time on a busy machine.
  testTimeout: 180_000,
  hookTimeout: 180_000,
  environment: 'node' as const,
}

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: LongFirst },
    // One core is left alone by default, which is half of a small machine: many tests wait for a disk or for another program.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      // Loading the program again for each file took a third of the time.
      { test: { ...common, name: 'shared', include: files.filter((path) => !apart.includes(path)), isolate: false, restoreMocks: true } },
      { test: { ...common, name: 'apart', include: apart } },
    ],
  },
})
