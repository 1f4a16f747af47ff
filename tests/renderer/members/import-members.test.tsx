// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { MemberId } from '../../../core/ids.ts'
import type { ImportPreview, ImportRow, RowMatch } from '../../../core/member/import-types.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { FileToken } from '../../../preload/contract.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const route = { page: 'import-members', token: 'list' as FileToken, fileName: 'autumn.csv' } as const
const match = (memberName: string, more: Partial<RowMatch>): RowMatch => ({ memberId: '01JDM000000000000000000001' as MemberId, memberName, evidence: ['same-name', 'other-email'], fields: [], consents: [], ...more })
const row = (line: number, name: string, more: Partial<ImportRow>): ImportRow => ({ row: line, fate: 'new', reason: 'none', draft: { ...emptyMemberDraft, name }, match: null, alsoNo: [], text: '', ...more })

const preview: ImportPreview = {
  fileName: 'autumn.csv', separator: ',', columns: [{ heading: 'Name', column: 'name' }, { heading: 'Name on letters', column: 'name-on-letters' }],
  rows: [
    row(2, 'Ines Albrecht', { fate: 'changes', reason: 'same-person', match: match('Ines Albrecht', {
      fields: [{ field: 'address', before: '4 Rise', after: '19 Road' }, { field: 'phone', before: '', after: '0555' }],
      consents: [{ purpose: 'name-on-letters', before: 'yes', after: 'no', effect: 'always' }],
    }) }),
    row(3, 'Jon Mirov', { fate: 'to-decide', reason: 'likely-person', match: match('Jon Mirov', { fields: [{ field: 'email', before: 'father@members.example', after: 'son@members.example' }] }) }),
    row(4, '', { fate: 'left-out', reason: 'damaged-row', text: '"Dan Fox,4 Rise' }),
    row(5, 'Maud Lindqvist', {}),
  ],
  newCount: 1, changedCount: 1, alreadyHereCount: 0, toDecideCount: 1, leftOutCount: 1,
}
const open = () => openWindow(route, { 'members.previewImport': () => preview, 'members.import': () => ({ added: 2, changed: 1, rows: [
  { row: 2, name: 'Ines Albrecht', did: 'changed', reason: 'same-person', taken: ['address', 'name-on-letters'], notTaken: ['phone'] },
  { row: 4, name: '', did: 'left-out', reason: 'damaged-row', taken: [], notTaken: [] },
] }) })

describe('importing a list of members', () => {
  it('asks about each person who may be here, field by field, and takes only what is chosen', async () => {
    const { user, client } = open()
    await screen.findByRole('heading', { level: 1, name: 'Same person?' })
    expect(screen.getByText('1 row is open. Rows you do not decide are not imported.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Somebody else' }))
    await user.click(screen.getByRole('button', { name: 'Next person' }))
    expect(screen.getByText('Print my name on letters: Yes becomes No')).toBeTruthy()
    const address = within(screen.getByRole('radiogroup', { name: 'Address' }))
    expect(address.getByRole<HTMLInputElement>('radio', { name: /4 Rise/ }).checked).toBe(true)
    await user.click(address.getByRole('radio', { name: /19 Road/ }))
    await user.click(screen.getByRole('button', { name: 'Check the list' }))
    await screen.findByRole('heading', { level: 1, name: 'Check the list before importing it' })
    expect([screen.queryByText('To decide'), screen.getByText('Row 4: "Dan Fox,4 Rise')].map(Boolean)).toEqual([false, true])
    await user.click(screen.getByRole('button', { name: 'Import 3 rows' }))
    expect(inputsOf(client, 'members.import')).toEqual([{ token: 'list', encoding: null, decisions: [{ row: 3, is: 'other', take: [] }, { row: 2, is: 'same', take: ['address'] }] }])
  })

  it('says afterwards what was done with each row, and why', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Check the list' }))
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }))
    await screen.findByRole('heading', { level: 1, name: 'What was imported' })
    expect([screen.getByText(/taken: Address and Print my name on letters; not taken: Phone/), screen.getByText('a quotation mark is missing or out of place')].length).toBe(2)
  })

  it('goes straight to the list where nobody may be here', async () => {
    openWindow(route, { 'members.previewImport': () => ({ ...preview, rows: preview.rows.slice(2) }) })
    await screen.findByRole('heading', { level: 1, name: 'Check the list before importing it' })
    expect(screen.queryByRole('button', { name: 'Back to people' })).toBeNull()
  })
})
