import { describe, expect, it } from 'vitest'
import { noRestrictions } from '../../../core/member/safety.ts'
import { packCase, packInput, packMember, packPlan } from '../../kit/pack-sample.ts'

const settingsOf = (groupName: string, groupAddress = '') => ({ settings: { ...packInput().settings, groupName, groupAddress } })
const ofGroup = (given: Parameters<typeof packPlan>[0]) =>
  packPlan(given).warnings.filter(({ code }) => code === 'no-group' || code === 'no-return-address').map(({ code, count }) => [code, count])

describe('what a pack says of the group', () => {
  it('counts the letters that have no return address while the group is not set up', () => {
    expect([ofGroup(settingsOf('')), ofGroup(settingsOf('Sallow Letter Group')), ofGroup(settingsOf('Sallow Letter Group', '1 Mill Lane'))]).toEqual([[['no-group', 4]], [['no-return-address', 4]], []])
  })

  it('counts no letter that has none on purpose', () => {
    const silent = packCase({ file: { ...packCase().file, rules: ['no-return-address'] } })
    const wary = packMember(9, 'Jo Field', false, { safety: { ...noRestrictions, returnAddress: 'none' } })
    const quiet = { copies: 0 }
    expect([
      ofGroup({ ...settingsOf('Sallow Letter Group'), choices: { returnAddress: 'none' } }),
      ofGroup({ ...settingsOf('Sallow Letter Group'), cases: [silent] }),
      ofGroup({ ...settingsOf('Sallow Letter Group'), members: [wary], choices: quiet }),
      // The sheets do not name the group all the same.
      ofGroup({ ...settingsOf(''), cases: [silent] }),
    ]).toEqual([[], [], [], [['no-group', 0]]])
  })
})
