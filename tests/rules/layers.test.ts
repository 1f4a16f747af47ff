import { describe, expect, it } from 'vitest'
import { crossings, pathTo } from './layers.ts'
import { allSources } from './source-files.ts'

const sources = allSources()

describe('layers', () => {
  it('import only what their folder may', () => {
    expect(sources.flatMap(crossings)).toEqual([])
  })

  it('keep Electron out of every handler, at any depth', () => {
    const handlers = sources.filter(({ path }) => path.endsWith('-handlers.ts'))
    expect(handlers.length).toBeGreaterThan(5)
    expect(handlers.flatMap(({ path }) => pathTo('electron', path, sources) ?? [])).toEqual([])
  })

  it.each([
    ['core/case/a.ts', "import { readFileSync } from 'node:fs'"],
    ['db/a.ts', "import { app } from 'electron'"],
    ['db/migrations/050-a.ts', "import { packParts } from '../../core/pack/types.ts'"],
    ['words/a.ts', "import { packParts } from '../core/pack/types.ts'"],
    ['main/cases/case-handlers.ts', "import { memberHandlers } from '../members/member-handlers.ts'"],
    ['main/cases/keep-case.ts', "import { memberHandlers } from '../members/member-handlers.ts'"],
    ['main/cases/a.ts', "import { app } from 'electron'"],
    ['main/jobs/a.ts', "import { getCase } from '../../db/cases.ts'"],
    ['main/a.ts', "import { useText } from '../renderer/text.ts'"],
    ['renderer/features/cases/a.tsx', "import { x } from '../packs/b.ts'"],
    ['renderer/features/cases/a.tsx', "export * from '../packs/b.ts'"],
    ['renderer/features/cases/a.ts', "import { unzipSync } from 'fflate'"],
    ['renderer/ui/a.tsx', "import { x } from '../features/packs/b.ts'"],
    ['renderer/a.ts', "const late = import('../main/log.ts')"],
    ['renderer/a.ts', "import { calls } from '../preload/contract.ts'"],
    ['preload/index.ts', "import {\n  z,\n} from 'zod'"],
    ['other/a.ts', ''],
  ])('would refuse in %s: %s', (path, text) => {
    expect(crossings({ path, text })).toHaveLength(1)
  })

  it('would find Electron behind another file, and not behind a type', () => {
    const files = [
      { path: 'main/cases/case-handlers.ts', text: "import { a } from '../files/a.ts'\nimport type { B } from '../files/b.ts'" },
      { path: 'main/files/a.ts', text: "export const a = 1" },
      { path: 'main/files/b.ts', text: "import { dialog } from 'electron'\nexport type B = 1" },
    ]
    const withValue = files.map((file) => ({ ...file, text: file.text.replace('import type { B }', 'import { b }') }))
    expect([pathTo('electron', 'main/cases/case-handlers.ts', files), pathTo('electron', 'main/cases/case-handlers.ts', withValue)])
      .toEqual([undefined, ['main/cases/case-handlers.ts', 'main/files/b.ts', 'electron']])
  })
})
