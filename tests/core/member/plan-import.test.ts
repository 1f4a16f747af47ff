import { describe, expect, it } from 'vitest'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { postalAddress } from '../../../documents/member/postal-address.ts'
import { planImport } from '../../../core/member/plan-import.ts'
import type { MemberList } from '../../../core/member/import-types.ts'
import { plainMember } from '../../kit/sample-member.ts'

const listOf = (headings: readonly string[], rows: readonly (readonly string[])[]): MemberList => ({
  separator: ';', headings, rows: rows.map((cells, index) => ({ line: index + 2, cells, damaged: null })),
})

const karin = plainMember('Karin Oberg', { town: 'LESK' })
const draft = (name: string, town: string, email: string, note = '') => ({ ...emptyMemberDraft, name, town, email, note })

const joinAddress = (parts: Parameters<typeof postalAddress>[0]): readonly string[] => postalAddress(parts, undefined)

describe('planning an import', () => {
  it('says for each row what would happen and why', () => {
    const list = listOf(['Name', 'Ort', 'E-Mail', 'Shoe size'], [
      ['Ines Albrecht', 'Northgate', 'ines@members.example', '38'],
      ['', '', '', ''],
      ['', 'Northgate', 'nobody@members.example', ''],
      ['Tomas Okafor', 'Northgate', '', '', 'slipped'],
      ['Maud Lindqvist', 'Lesk'],
      ['Ines  ALBRECHT', 'Northgate', '', ''],
      ['Karin Öberg', 'Lesk', '', ''],
      ['Pia Holm', 'Lesk', 'pia at members.example', ''],
      ['x'.repeat(301), 'Lesk', '', ''],
      [],
      ['Tomas Okafor', 'Northgate', '', '', ' '],
    ])
    expect(planImport(list, 'list.csv', [karin], joinAddress)).toEqual({
      fileName: 'list.csv', separator: ';',
      columns: [{ heading: 'Name', column: 'name' }, { heading: 'Ort', column: 'town' }, { heading: 'E-Mail', column: 'email' }, { heading: 'Shoe size', column: null }],
      rows: [
        { row: 2, fate: 'new', reason: 'none', draft: draft('Ines Albrecht', 'Northgate', 'ines@members.example'), match: null, alsoNo: [], text: '' },
        { row: 3, fate: 'left-out', reason: 'empty-row', draft: emptyMemberDraft, match: null, alsoNo: [], text: '' },
        { row: 4, fate: 'left-out', reason: 'no-name', draft: draft('', 'Northgate', 'nobody@members.example'), match: null, alsoNo: [], text: '' },
        { row: 5, fate: 'left-out', reason: 'ragged-row', draft: draft('Tomas Okafor', 'Northgate', ''), match: null, alsoNo: [], text: '' },
        { row: 6, fate: 'new', reason: 'ragged-row', draft: draft('Maud Lindqvist', 'Lesk', ''), match: null, alsoNo: [], text: '' },
        { row: 7, fate: 'left-out', reason: 'twice-in-list', draft: draft('Ines  ALBRECHT', 'Northgate', ''), match: null, alsoNo: [], text: '' },
        { row: 8, fate: 'changes', reason: 'same-person', draft: draft('Karin Öberg', 'Lesk', ''), match: { memberId: karin.id, memberName: 'Karin Oberg', evidence: ['same-name', 'same-town'], fields: [{ field: 'name', before: 'Karin Oberg', after: 'Karin Öberg' }, { field: 'town', before: 'LESK', after: 'Lesk' }], consents: [] }, alsoNo: [], text: '' },
        { row: 9, fate: 'new', reason: 'none', draft: draft('Pia Holm', 'Lesk', '', 'pia at members.example'), match: null, alsoNo: [], text: '' },
        { row: 10, fate: 'left-out', reason: 'too-long', draft: draft('x'.repeat(301), 'Lesk', ''), match: null, alsoNo: [], text: '' },
        { row: 11, fate: 'left-out', reason: 'empty-row', draft: emptyMemberDraft, match: null, alsoNo: [], text: '' },
        { row: 12, fate: 'new', reason: 'none', draft: draft('Tomas Okafor', 'Northgate', ''), match: null, alsoNo: [], text: '' },
      ],
      newCount: 4, changedCount: 1, alreadyHereCount: 0, toDecideCount: 0, leftOutCount: 6,
    })
  })

  it('names a damaged row with its text', () => {
    const preview = planImport({ separator: ',', headings: ['Name'], rows: [{ line: 4, cells: [], damaged: '"Ines' }] }, 'list.csv', [], joinAddress)
    expect(preview.rows).toEqual([{ row: 4, fate: 'left-out', reason: 'damaged-row', draft: emptyMemberDraft, match: null, alsoNo: [], text: '"Ines' }])
  })

  it('calls a row ragged that ends before its name', () => {
    const preview = planImport(listOf(['Town', 'E-mail', 'Name'], [['Lesk', 'a@members.example']]), 'list.csv', [], joinAddress)
    expect(preview.rows.map(({ fate, reason }) => [fate, reason])).toEqual([['left-out', 'ragged-row']])
  })

  it('asks nobody for a consent that no column gives', () => {
    const preview = planImport(listOf(['Name', 'Name auf Briefen'], [['Ines', 'ja'], ['Tomas', 'nein'], ['Maud', '?']]), 'list.csv', [], joinAddress)
    expect(preview.rows.map((row) => row.draft.consents)).toEqual([
      { ...emptyMemberDraft.consents, 'name-on-letters': 'yes' }, { ...emptyMemberDraft.consents, 'name-on-letters': 'no' }, emptyMemberDraft.consents,
    ])
  })
})
