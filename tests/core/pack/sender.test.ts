import { describe, expect, it } from 'vitest'
import { emptyCaseFile } from '../../../core/case/case-file.ts'
import { initialsOf, returnToOf, safetyOfCase, senderOf } from '../../../core/pack/sender.ts'
import { noRestrictions, strictestSafety, returnAddresses, senderForms } from '../../../core/member/safety.ts'

const tamsin = { name: 'Tamsin Mary Oyelaran-Reed', addressLines: ['12 Mill Lane', ' ', 'Millrace ML1'], town: 'Millrace' }
const group = { name: 'Millrace Letter Group', addressLines: ['c/o Library', 'Millrace'] }

describe('initialsOf', () => {
  it.each([
    ['Tamsin Mary Oyelaran-Reed', 'T. M. O. R.'], ['Žofie Ñandú', 'Ž. Ñ.'], ['نور الهدى', 'ن. ا.'], ['山田花子', '山.'], ['O’Brien', 'O.'], ['  ', ''], ['3rd Person', 'R. P.'],
  ])('%s: %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials)
  })
})

describe('senderOf', () => {
  it('shows what is allowed and no more', () => {
    const senders = senderForms.flatMap((sender) => returnAddresses.map((returnAddress) => [sender, returnAddress, senderOf(tamsin, { sender, returnAddress }, group)]))
    const name = 'Tamsin Mary Oyelaran-Reed'
    const initials = { name: 'T. M. O. R.', addressLines: ['Millrace'] }
    expect(senders).toEqual([
      ['full', 'home', { name, addressLines: ['12 Mill Lane', 'Millrace ML1'] }],
      ['full', 'group', { name, addressLines: group.addressLines }],
      ['full', 'none', { name, addressLines: ['Millrace'] }],
      ['initials', 'home', initials], ['initials', 'group', initials], ['initials', 'none', initials],
      ['group', 'home', { name: group.name, addressLines: group.addressLines }],
      ['group', 'group', { name: group.name, addressLines: group.addressLines }],
      ['group', 'none', { name: group.name, addressLines: [] }],
    ])
  })

  it('is null for a group without a name, and has the town where there is no street', () => {
    const nobody = { name: '', addressLines: [] }
    expect([senderOf(tamsin, { sender: 'group', returnAddress: 'home' }, nobody), senderOf({ ...tamsin, addressLines: [] }, noRestrictions, group)?.addressLines]).toEqual([null, ['Millrace']])
  })
})

describe('returnToOf', () => {
  it('never puts initials on an envelope, and nothing where no answer is asked for', () => {
    const forms = senderForms.map((sender) => returnToOf(tamsin, { sender, returnAddress: 'home' }, group)?.name)
    expect([forms, returnToOf(tamsin, { sender: 'full', returnAddress: 'group' }, group), returnToOf(tamsin, { sender: 'full', returnAddress: 'none' }, group), returnToOf(null, noRestrictions, group)])
      .toEqual([[tamsin.name, group.name, group.name], group, null, group])
  })
})

describe('the most careful wish', () => {
  it('holds for the name and for the address apart', () => {
    expect([
      strictestSafety([{ sender: 'initials', returnAddress: 'home' }, { sender: 'full', returnAddress: 'group' }]),
      strictestSafety([noRestrictions, { sender: 'group', returnAddress: 'none' }, noRestrictions]),
      strictestSafety([]),
    ]).toEqual([{ sender: 'initials', returnAddress: 'group' }, { sender: 'group', returnAddress: 'none' }, noRestrictions])
  })

  it('of a case heeds its rule on return addresses', () => {
    expect([safetyOfCase(emptyCaseFile), safetyOfCase({ rules: ['no-return-address'], safety: { sender: 'initials', returnAddress: 'home' } })])
      .toEqual([noRestrictions, { sender: 'initials', returnAddress: 'none' }])
  })
})
