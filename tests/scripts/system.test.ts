import { describe, expect, it } from 'vitest'
import { isDebianLike, missingPackages } from '../../scripts/setup/system.mjs'

describe('system packages', () => {
  it('knows Debian and what is made from it', () => {
    const releases = ['ID=debian\nVERSION_ID="12"', 'ID=ubuntu\nID_LIKE=debian', 'ID=fedora', 'ID=other\nID_LIKE="ubuntu debian"', '']
    expect(releases.map(isDebianLike)).toEqual([true, true, false, true, false])
  })

  it('takes any of the names a package goes by', () => {
    const wanted = [['libasound2', 'libasound2t64'], ['xvfb'], ['xauth']]
    expect(missingPackages(wanted, new Set(['libasound2t64', 'xauth']))).toEqual(['xvfb'])
  })
})
