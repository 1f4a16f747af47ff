import { describe, expect, it } from 'vitest'
import { crossings, findCycle } from './layers.ts'
import { allSources } from './source-files.ts'

describe('layers', () => {
  it('import only what their folder may', () => {
    expect(allSources().flatMap(crossings)).toEqual([])
  })

  it('have no circles', () => {
    expect(findCycle(allSources())).toBeUndefined()
  })

  it('are really looked at', () => {
    const planted = [
      { path: 'core/case/a.ts', text: "import { readFileSync } from 'node:fs'" },
      { path: 'db/a.ts', text: "import { app } from 'electron'" },
      { path: 'main/cases/case-handlers.ts', text: "import { memberHandlers } from '../members/member-handlers.ts'" },
      { path: 'main/jobs/a.ts', text: "import { getCase } from '../../db/cases.ts'" },
      { path: 'renderer/features/cases/a.tsx', text: "import { x } from '../packs/b.ts'" },
      { path: 'renderer/a.ts', text: "const late = import('../main/log.ts')" },
      { path: 'preload/index.ts', text: "import {\n  z,\n} from 'zod'" },
    ]
    expect(planted.filter((file) => crossings(file).length === 0)).toEqual([])
    expect(findCycle([
      { path: 'core/a.ts', text: "import { b } from './b.ts'" }, { path: 'core/b.ts', text: "import { a } from './a.ts'" },
    ])).toEqual(['core/a.ts', 'core/b.ts', 'core/a.ts'])
  })
})
