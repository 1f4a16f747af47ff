import { describe, expect, it } from 'vitest'
import { draftOfMember } from '../../../renderer/features/members/member-draft.ts'
import { draftProblems } from '../../../renderer/features/members/draft-problems.ts'
import { memberRowOf, type MemberRow } from '../../../core/member/member-row.ts'
import { unusedColumns } from '../../../core/member/import-log.ts'
import { separatorName } from '../../../renderer/features/members/import-words.ts'
import { sortMembers } from '../../../renderer/features/members/sort-members.ts'
import { sampleMembers, samplePreview } from '../../kit/sample-values.ts'

const four = sampleMembers.slice(0, 4).map(memberRowOf)
const names = (members: readonly MemberRow[]) => members.map(({ name }) => name)

describe('the list of members', () => {
  it('sorts by a column both ways, equals by name', () => {
    expect(names(sortMembers(four, { column: 'town', direction: 'ascending' }))).toEqual(['Marit Solheim-Oku', 'Benedek Farrow', 'Rufus Abernay', 'Tamsin Oyelaran'])
    expect(names(sortMembers(four, { column: 'name', direction: 'descending' }))).toEqual(['Tamsin Oyelaran', 'Rufus Abernay', 'Marit Solheim-Oku', 'Benedek Farrow'])
  })

  it('names the separator and the headings that no field takes', () => {
    expect([';', ',', '\t', '|', 'cards', '~'].map(separatorName)).toEqual(['semicolon', 'comma', 'tab', 'bar', 'cards', 'other'])
    expect(unusedColumns(samplePreview.columns)).toEqual(['Shoe size'])
  })
})

describe('the form of a member', () => {
  it('starts with what is kept, one address line each line', () => {
    const [first] = sampleMembers
    expect(first && draftOfMember({ ...first, addressLines: ['3 Weaver Row', 'Millrace'] })).toEqual({
      name: 'Tamsin Oyelaran', address: '3 Weaver Row\nMillrace', town: 'Millrace', email: 'tamsin@letters.example', phone: '', note: 'Prefers not to write to Qamaria.',
      joined: '', languages: '', tags: '', likes: '', avoids: '',
      consents: { 'name-on-letters': 'yes', 'email-news': 'yes', 'keep-record': 'yes', 'post-news': 'yes' },
      safety: { sender: 'full', returnAddress: 'home' },
    })
  })

  it('finds each field that keeps it from being saved', () => {
    expect(draftProblems({ ...draftOfMember(null), name: ' ', email: 'tamsin at letters' }, null)).toEqual([
      { field: 'name', code: 'no-name' }, { field: 'email', code: 'not-an-email' },
    ])
  })
})
