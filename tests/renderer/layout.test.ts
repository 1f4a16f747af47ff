import { describe, expect, it } from 'vitest'
import { layoutOf } from '../../renderer/layout.ts'

describe('the layout of the window', () => {
  it('follows the width, and larger text makes it narrower', () => {
    expect([
      layoutOf(1440, 1), layoutOf(1200, 1), layoutOf(1199, 1), layoutOf(1093, 1), layoutOf(800, 1), layoutOf(799, 1), layoutOf(1440, 1.5), layoutOf(1093, 2),
    ]).toEqual(['wide', 'wide', 'rail', 'rail', 'rail', 'narrow', 'rail', 'narrow'])
  })
})
