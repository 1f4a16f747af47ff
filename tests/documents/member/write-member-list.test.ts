import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { memberListFormats } from '../../../core/member/list-formats.ts'
import { draftFromMember } from '../../../core/member/make-member.ts'
import { planImport } from '../../../core/member/plan-import.ts'
import { postalAddress } from '../../../documents/member/postal-address.ts'
import { readList } from '../../../documents/member/read-list.ts'
import { writeMemberList } from '../../../documents/member/write-member-list.ts'
import { wordsIn } from '../../../words/words.ts'
import { notAsked, plainMember } from '../../kit/sample-member.ts'

const ines = plainMember('Inés Álvarez-Łuk', {
  addressLines: ['=4 Mill, Lane', 'Flat "2"', 'Lesk LS1 4AB'], town: 'Lesk', email: 'ines@members.example', phone: '+44 1632 960001', note: 'Sings;\nloudly', joinedOn: '2024-10-03' as Day,
  languages: ['English', 'Spanish'], tags: ['writes to Norland', 'choir'], likes: ['cards'],
  consents: { ...plainMember('').consents, 'name-on-letters': { ...notAsked, answer: 'yes' }, 'email-news': { ...notAsked, answer: 'no' } },
})
const back = async (format: (typeof memberListFormats)[number]) => {
  const read = await readList(await writeMemberList([ines, plainMember('Tomas')], format, wordsIn('en')), { encoding: null, sheet: null })
  if (!read.ok) throw new Error(read.problem.code)
  return planImport(read.value.list, 'list', [], (parts) => postalAddress(parts, 'GB'))
}

describe('an exported list of members', () => {
  it.each(['csv', 'xlsx'] as const)('as .%s is read again as it was', async (format) => {
    const { rows, columns } = await back(format)
    expect([rows.map(({ draft }) => draft), columns.filter(({ column }) => column === null)]).toEqual([[draftFromMember(ines), draftFromMember(plainMember('Tomas'))], []])
  })

  it('as address cards is read again but for the answers about consent and what cards have no field for', async () => {
    const [first, second] = (await back('vcf')).rows.map(({ draft }) => draft)
    expect(first).toEqual({ ...draftFromMember(ines), joined: '', languages: '', likes: '', consents: draftFromMember(plainMember('')).consents })
    expect(second?.name).toBe('Tomas')
  })
})
