import { expect, it } from 'vitest'
import { groupReturnLines } from '../../../core/pack/return-labels.ts'

it('the group’s return address has its country only for post abroad, and no lines without an address', () => {
  const group = { groupName: 'Millrace Letter Group', groupAddress: 'c/o Library\n 2 Mill Lane ', country: 'Deutschland' }
  expect([groupReturnLines(group, false), groupReturnLines(group, true), groupReturnLines({ ...group, groupName: '' }, false), groupReturnLines({ ...group, groupAddress: ' \n' }, true)]).toEqual([
    ['Millrace Letter Group', 'c/o Library', '2 Mill Lane'], ['Millrace Letter Group', 'c/o Library', '2 Mill Lane', 'DEUTSCHLAND'], ['c/o Library', '2 Mill Lane'], [],
  ])
})
