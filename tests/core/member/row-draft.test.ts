import { describe, expect, it } from 'vitest'
import type { AddressParts, JoinAddress } from '../../../core/member/address-parts.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { draftOfRow } from '../../../core/member/row-draft.ts'

const inLines: JoinAddress = ({ lines, postcode, town }) => [...lines, `${postcode} ${town}`.trim()].filter(Boolean)

describe('a row of a list', () => {
  it('becomes a draft, its address with the town as last line', () => {
    const columns = ['given-name', 'family-name', 'address', 'postcode', 'town', 'email', 'phone', 'note', 'name-on-letters', null] as const
    expect(draftOfRow({ columns, dayOrder: null }, ['Ines', 'Albrecht', ' 4 Mill Lane ', 'AB1', 'Northgate', 'ines@members.example', '0555', 'By hand', 'Yes', 'unread'], inLines)).toEqual({
      name: 'Ines Albrecht', address: '4 Mill Lane\nAB1 Northgate', town: 'Northgate', email: 'ines@members.example', phone: '0555', note: 'By hand',
      joined: '', languages: '', tags: '', likes: '', avoids: '', consents: { ...emptyMemberDraft.consents, 'name-on-letters': 'yes' },
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
    expect(draftOfRow({ columns, dayOrder: null }, cells, inLines).name).toBe(name)
  })

  it('gives every part of the address to be joined', () => {
    const columns = ['address', 'house-number', 'address', 'town', 'postcode', 'state', 'country'] as const
    const parts: AddressParts[] = []
    draftOfRow({ columns, dayOrder: null }, ['Mill Lane', '4', 'Flat 2', 'Lesk', 'AB1', 'Norland', 'Freedonia'], (given) => {
      parts.push(given)
      return []
    })
    expect(parts).toEqual([{ lines: ['Mill Lane', 'Flat 2'], houseNumber: '4', town: 'Lesk', postcode: 'AB1', state: 'Norland', country: 'Freedonia' }])
  })

  it('keeps a second phone, note and e-mail', () => {
    const { phone, email, note } = draftOfRow({ columns: ['phone', 'phone', 'email', 'email', 'note', 'note'], dayOrder: null }, ['0555', '0666', 'a@members.example', 'b@members.example', 'By hand', 'Sings'], inLines)
    expect([phone, email, note]).toEqual(['0555, 0666', 'a@members.example', 'By hand\nSings\nb@members.example'])
  })

  it.each([['Shale, Mary', 'Mary Shale'], ['Mary Shale', 'Mary Shale'], ['Tom Shale, Jr.', 'Tom Shale, Jr.']])('writes the name %j as %j', (listed, name) => {
    expect(draftOfRow({ columns: ['name'], dayOrder: null }, [listed], inLines).name).toBe(name)
  })

  it.each([['Ja', 'yes'], ['no, thanks', 'no'], ['нет', 'no'], ['Hayır', 'no'], ['x', 'yes'], ['NÃO', 'no'], ['non', 'no'], ['', 'not-asked'], ['perhaps', 'not-asked']])('takes %j as the answer %s', (cell, answer) => {
    expect(draftOfRow({ columns: ['name-on-letters'], dayOrder: null }, [cell], inLines).consents).toEqual({ ...emptyMemberDraft.consents, 'name-on-letters': answer })
  })
})
