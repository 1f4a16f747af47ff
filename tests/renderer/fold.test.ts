import { describe, expect, it } from 'vitest'
import { foldOf } from '../../renderer/fold.ts'

describe('the fold of the window', () => {
  it('follows the width, and larger text folds earlier', () => {
    expect([
      foldOf(1440, 1), foldOf(1200, 1), foldOf(1199, 1), foldOf(1093, 1), foldOf(800, 1), foldOf(799, 1), foldOf(1440, 1.5), foldOf(1093, 2),
    ]).toEqual(['wide', 'wide', 'rail', 'rail', 'rail', 'narrow', 'rail', 'narrow'])
  })
})
