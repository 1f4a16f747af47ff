import { describe, expect, it } from 'vitest'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { draftOfRow } from '../../../core/member/row-draft.ts'

describe('a row of a list', () => {
  it('becomes a draft, its address with the town as last line', () => {
    const columns = ['given-name', 'family-name', 'address', 'postcode', 'town', 'email', 'phone', 'note', 'name-on-letters', null] as const
    expect(draftOfRow(columns, ['Ines', 'Albrecht', ' 4 Mill Lane ', 'AB1', 'Northgate', 'ines@members.example', '0555', 'By hand', 'Yes', 'unread'])).toEqual({
      name: 'Ines Albrecht', address: '4 Mill Lane\nAB1 Northgate', town: 'Northgate', email: 'ines@members.example', phone: '0555', note: 'By hand',
      consents: { ...emptyMemberDraft.consents, 'name-on-letters': 'yes' },
      safety: { sender: 'full', returnAddress: 'home' },
    })
  })

  it.each([
    [['name', 'given-name'], ['Albrecht', 'Ines'], 'Ines Albrecht'],
    [['name', 'given-name', 'family-name'], ['Ines Albrecht', 'I.', 'A.'], 'Ines Albrecht'],
    [['given-name'], ['Ines'], 'Ines'],
    [['family-name'], ['Albrecht'], 'Albrecht'],
    [['name', 'given-name', 'family-name'], ['', 'Ines', ''], 'Ines'],
  ] as const)('puts the name together from %j', (columns, cells, name) => {
    expect(draftOfRow(columns, cells).name).toBe(name)
  })

  it.each([
    ['4 Mill Lane, Northgate', '', 'Northgate', '4 Mill Lane, Northgate'],
    ['4 Mill Lane\nAB1 Northgate', 'AB1', 'Northgate', '4 Mill Lane\nAB1 Northgate'],
    ['4 Northgate Road', '', 'Northgate', '4 Northgate Road\nNorthgate'],
    ['', 'AB1', 'Northgate', ''],
    ['4 Mill Lane', '', '', '4 Mill Lane'],
  ])('does not write the town twice: %j', (address, postcode, town, expected) => {
    expect(draftOfRow(['address', 'postcode', 'town'], [address, postcode, town]).address).toBe(expected)
  })

  it('joins address columns as lines and takes the first phone there is', () => {
    const { address, phone } = draftOfRow(['address', 'address', 'phone', 'phone'], ['Mill House', '4 Mill Lane', '', '0555'])
    expect([address, phone]).toEqual(['Mill House\n4 Mill Lane', '0555'])
  })

  it.each([['Ja', 'yes'], ['x', 'yes'], ['NÃO', 'no'], ['non', 'no'], ['', 'not-asked'], ['perhaps', 'not-asked']])('takes %j as the answer %s', (cell, answer) => {
    expect(draftOfRow(['name-on-letters'], [cell]).consents).toEqual({ ...emptyMemberDraft.consents, 'name-on-letters': answer })
  })
})
