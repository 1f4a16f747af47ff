import { describe, expect, it } from 'vitest'
import { copyMomentIn, copyNameOf, copyReasons } from '../../../core/backup/copy-name.ts'

describe('the name of a copy', () => {
  it.each(copyReasons)('says when and why it was made: %s', (reason) => {
    const made = { madeAt: '2026-11-12T18:40:07.000Z', reason }
    expect(copyMomentIn(copyNameOf(made))).toEqual(made)
    expect(copyMomentIn(copyNameOf(made, 3))).toEqual(made)
  })

  it('has no character that a file system refuses', () => {
    expect(copyNameOf({ madeAt: '2026-11-12T18:40:07.123Z', reason: 'daily' })).toBe('vigil-2026-11-12T18-40-07Z-daily.sqlite')
  })

  it.each(['vigil.sqlite', 'before-version-60.sqlite', 'vigil-2026-11-12T18-40-07Z-lunch.sqlite', 'vigil-2026-13-45T18-40-07Z-daily.sqlite', 'vigil-2026-11-12T18-40-07Z-daily.sqlite.part'])(
    'is not read in %s', (name) => expect(copyMomentIn(name)).toBeUndefined())
})
