import { describe, expect, it } from 'vitest'
import { foldersInCircles } from './folders.ts'
import { allSources } from './source-files.ts'

describe('arrows between folders', () => {
  it('run one way', () => {
    expect(foldersInCircles(allSources())).toEqual([])
  })

  it('are really followed, over other folders and by types too, and not within one folder', () => {
    const planted = [
      { path: 'core/case/a.ts', text: "import type { B } from '../pack/b.ts'" },
      { path: 'core/pack/b.ts', text: "import { c } from '../member/c.ts'" },
      { path: 'core/member/c.ts', text: "import { a } from '../case/a.ts'" },
      { path: 'core/pack/sheets/d.ts', text: "import { b } from '../b.ts'" },
      { path: 'core/pack/e.ts', text: "import { d } from './sheets/d.ts'" },
    ]
    expect(foldersInCircles(planted)).toEqual(['core/case, core/member, core/pack'])
    expect(foldersInCircles(planted.slice(1))).toEqual([])
  })
})
