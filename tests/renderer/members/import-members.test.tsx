// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { MemberId, MemberImportId } from '../../../core/ids.ts'
import type { ImportPreview, ImportRow, MemberColumn, RowMatch } from '../../../core/member/import-types.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { FileToken } from '../../../preload/contract.ts'
import type { ListToMatch } from '../../../preload/member-import-calls.ts'
import { choose, inputsOf, openWindow, typeOver } from '../../kit/window.tsx'

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
const columnOf = (heading: string, column: MemberColumn | null, text: string): ListToMatch['columns'][number] => ({ heading, column, sample: { row: 2, text }, answers: null })
const toMatch: ListToMatch = {
  fileName: 'autumn.csv', separator: ';', rowCount: 4, sheets: [], sheet: null, isRemembered: false, fingerprint: 'first', unsureDays: [], dayOrder: null,
  columns: [columnOf('Full Name', 'name', 'Ines Albrecht'), columnOf('Street', 'address', '19 Road'), columnOf('Shoe size', null, '39')],
  addresses: [{ row: 2, name: 'Ines Albrecht', lines: ['19 Road', 'Lesk'] }, { row: 3, name: 'Jon Mirov', lines: [] }], damaged: [{ row: 4, text: '"Dan Fox,4 Rise' }], damagedCount: 1,
}
const result = () => ({ added: 2, changed: 1, rows: [
  { row: 2, name: 'Ines Albrecht', did: 'changed', reason: 'same-person', taken: ['address', 'name-on-letters'], notTaken: ['phone'] },
  { row: 4, name: '', did: 'left-out', reason: 'damaged-row', taken: [], notTaken: [] },
] } as const)
const open = (more: Partial<ListToMatch> = {}, answers: Parameters<typeof openWindow>[1] = {}) =>
  openWindow(route, { 'members.matchColumns': () => ({ ...toMatch, ...more }), 'members.previewImport': () => preview, 'members.import': result, ...answers })
const next = async (user: ReturnType<typeof open>['user']): Promise<void> => user.click(await screen.findByRole('button', { name: 'See who is new' }))

describe('matching the columns of a list', () => {
  it('shows each column with its guess, the address as it will print, the damaged row, and the unused column by name', async () => {
    open()
    await screen.findByRole('heading', { level: 1, name: 'Match the columns' })
    expect(screen.getByRole('button', { name: /Street goes to/ }).textContent).toContain('Address line')
    expect([screen.getByText(/^Ines Albrecht\s19 Road\sLesk$/), screen.getByText('Row 4: "Dan Fox,4 Rise'), screen.getByText(/2 columns are used, 1 is left out: Shoe size\./)].length).toBe(3)
  })

  it('takes a damaged line as it is typed on the spot, and gives it to the import; the file can be taken as it is again', async () => {
    const { user, client } = open({}, { 'members.matchColumns': ({ corrected = [] }) => (corrected.length === 0 ? toMatch : { ...toMatch, damaged: [], damagedCount: 0 }) })
    await user.click(await screen.findByRole('button', { name: 'Correct row 4' }))
    const field = screen.getByRole('textbox', { name: /Row 4 as it should be/ })
    expect([document.activeElement === field, (field as HTMLTextAreaElement).value]).toEqual([true, '"Dan Fox,4 Rise'])
    await typeOver(user, field, 'Dan Fox;4 Rise')
    await user.click(screen.getByRole('button', { name: 'Read the line' }))
    await screen.findByText(/^1 row is corrected here/)
    expect([inputsOf(client, 'members.matchColumns').at(-1), screen.queryByText('1 row is damaged')]).toMatchObject([{ corrected: [{ row: 4, text: 'Dan Fox;4 Rise' }] }, null])
    await user.click(screen.getByRole('button', { name: 'As in the file' }))
    await screen.findByText('1 row is damaged')
    expect(inputsOf(client, 'members.matchColumns').at(-1)).not.toHaveProperty('corrected')
  })

  it('reads the list again when a column is changed by hand, and names it to the import', async () => {
    const { user, client } = open()
    await screen.findByText('19 Road')
    await choose(user, /Shoe size goes to/, 'Note')
    await next(user)
    await user.click(await screen.findByRole('button', { name: 'Check the list' }))
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }))
    expect(inputsOf(client, 'members.matchColumns').at(-1)).toMatchObject({ columns: ['name', 'address', 'note'] })
    expect(inputsOf(client, 'members.import')).toEqual([{ token: 'list', encoding: null, sheet: null, columns: ['name', 'address', 'note'], dayOrder: null, decisions: [] }])
  })

  it('shows a day in words', async () => {
    open({ columns: [columnOf('Full Name', 'name', 'Ines Albrecht'), columnOf('Since', 'joined', '2021-04-03')] })
    expect((await screen.findByText('3 April 2021')).isConnected).toBe(true)
  })

  it('does not go on without a name', async () => {
    open({ columns: [columnOf('Who', null, 'Ines')] })
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'See who is new' })).disabled).toBe(true)
    expect(screen.getByText('Say which column has the names.')).toBeTruthy()
  })

  it('asks which day is meant, with real rows, before it goes on', async () => {
    const unsureDays = [{ row: 2, text: '03/04/2025', 'day-first': '2025-04-03' as Day, 'month-first': '2025-03-04' as Day }]
    const { user, client } = openWindow(route, { 'members.matchColumns': ({ dayOrder }) => ({ ...toMatch, unsureDays, dayOrder }), 'members.previewImport': () => preview })
    expect((await screen.findByRole<HTMLButtonElement>('button', { name: 'See who is new' })).disabled).toBe(true)
    await user.click(screen.getByRole('radio', { name: /Month first.*Row 2: 03\/04\/2025 is 4 March 2025/s }))
    await next(user)
    expect(inputsOf(client, 'members.previewImport').at(-1)).toMatchObject({ dayOrder: 'month-first' })
  })

  it('offers the sheets of a workbook', async () => {
    const { user, client } = open({ sheets: ['Members', 'Former'], sheet: 'Members' })
    await screen.findByText('19 Road')
    await choose(user, /Sheet/, 'Former')
    expect(inputsOf(client, 'members.matchColumns').at(-1)).toMatchObject({ sheet: 'Former' })
  })

  it('turns through the addresses of the first rows', async () => {
    const { user } = open()
    await user.click(await screen.findByRole('button', { name: 'Row after' }))
    expect([screen.getByText('Row 3, on a label'), screen.getByText('Jon Mirov')].length).toBe(2)
  })
})

describe('importing a list of members', () => {
  it('counts every row once: one that changes nothing is already here', async () => {
    const { user } = open()
    await next(user)
    await user.click(await screen.findByRole('button', { name: 'Same, keep all' }))
    await user.click(screen.getByRole('button', { name: 'Check the list' }))
    await screen.findByRole('heading', { level: 1, name: 'Check the list before importing it' })
    expect([...document.querySelectorAll('.stat')].map((stat) => stat.textContent)).toEqual(['1new member', '1member changes', '1already here', '1left out'])
  })

  it('asks about each person who may be here, field by field, and takes only what is chosen', async () => {
    const { user, client } = open()
    await next(user)
    await screen.findByRole('heading', { level: 1, name: 'Same person?' })
    expect(screen.getByText('1 row is open. Rows you do not decide are not imported.')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Somebody else' }))
    await user.keyboard('{F8}')
    expect(screen.getByText('Print my name on letters: Yes becomes No')).toBeTruthy()
    const address = within(screen.getByRole('radiogroup', { name: 'Address' }))
    expect(address.getByRole<HTMLInputElement>('radio', { name: /4 Rise/ }).checked).toBe(true)
    await user.click(address.getByRole('radio', { name: /19 Road/ }))
    await user.click(screen.getByRole('button', { name: 'Check the list' }))
    await screen.findByRole('heading', { level: 1, name: 'Check the list before importing it' })
    expect([screen.queryByText('To decide'), screen.getByText('Row 4: "Dan Fox,4 Rise')].map(Boolean)).toEqual([false, true])
    await user.click(screen.getByRole('button', { name: 'Import 3 rows' }))
    expect(inputsOf(client, 'members.import')).toMatchObject([{ token: 'list', decisions: [{ row: 3, is: 'other', take: [] }, { row: 2, is: 'same', take: ['address'] }] }])
  })

  it('keeps what was decided as a draft, without the list, and finds it when the same file is chosen again', async () => {
    const { user, client } = open()
    await next(user)
    await user.click(await screen.findByRole('button', { name: 'Somebody else' }))
    await screen.findByText('Nothing has changed yet. Only what you choose is taken.')
    await new Promise((wait) => setTimeout(wait, 400))
    const [kept] = inputsOf(client, 'drafts.keep').slice(-1) as { key: string; page: string; value: string }[]
    expect([kept?.key, kept?.page, JSON.parse(kept?.value ?? '{}')]).toMatchObject([draftKey('member-import', 'autumn.csv'), '{"page":"import-members","fileName":"autumn.csv"}', { step: 'people', decisions: [{ row: 3, is: 'other' }], fingerprint: 'first' }])
  })

  it('asks for the list again after a start, and takes decisions only for the same content', async () => {
    const draft = { key: draftKey('member-import', 'autumn.csv'), page: '{}', value: JSON.stringify({ step: 'people', decisions: [{ row: 3, is: 'other', take: [] }], fingerprint: 'first' }), basedOn: null, updatedAt: '2026-11-12T10:00:00.000Z', about: '' }
    const answers = { 'drafts.list': () => [draft], 'members.pickList': () => ({ token: 'list' as FileToken, fileName: 'autumn.csv' }), 'members.previewImport': () => preview }
    const { user } = openWindow({ page: 'import-members', fileName: 'autumn.csv' }, { ...answers, 'members.matchColumns': () => toMatch })
    await user.click(await screen.findByRole('button', { name: 'Choose the list' }))
    await screen.findByText('Nothing has changed yet. Only what you choose is taken.')
  })

  it('asks about the rows of another content again', async () => {
    const draft = { key: draftKey('member-import', 'autumn.csv'), page: '{}', value: JSON.stringify({ step: 'people', decisions: [{ row: 3, is: 'other', take: [] }], fingerprint: 'first' }), basedOn: null, updatedAt: '2026-11-12T10:00:00.000Z', about: '' }
    open({ fingerprint: 'second' }, { 'drafts.list': () => [draft] })
    await screen.findByText('1 row is open. Rows you do not decide are not imported.')
  })

  it('says afterwards what was done with each row, and why', async () => {
    const { user } = open()
    await next(user)
    await user.click(await screen.findByRole('button', { name: 'Check the list' }))
    await user.click(await screen.findByRole('button', { name: 'Import 2 rows' }))
    await screen.findByRole('heading', { level: 1, name: 'What was imported' })
    expect([screen.getByText(/taken: Address and Print my name on letters; not taken: Phone/), screen.getByText('a quotation mark is missing or out of place')].length).toBe(2)
  })

  it('goes straight to the list where nobody may be here', async () => {
    const { user } = open({}, { 'members.previewImport': () => ({ ...preview, rows: preview.rows.slice(2) }) })
    await next(user)
    await screen.findByRole('heading', { level: 1, name: 'Check the list before importing it' })
    expect([screen.queryByRole('button', { name: 'Back to people' }), screen.queryByText('Same person?')]).toEqual([null, null])
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    await screen.findByRole('heading', { level: 1, name: 'Match the columns' })
  })
})

describe('earlier imports', () => {
  const summary = { importId: '01JDI000000000000000000001' as MemberImportId, fileName: 'spring.csv', addedOn: '2026-04-03' as Day, added: 12, changed: 3, leftOut: 1, notDecided: 0 }

  it('are listed from the members, each with its rows and the columns that it did not use', async () => {
    const { user } = openWindow({ page: 'members' }, {
      'members.imports': () => [summary],
      'members.importLog': () => ({ ...summary, unused: ['Shoe size'], rows: [{ row: 2, name: '', did: 'added', reason: 'none', taken: [], notTaken: [] }, { row: 3, name: '', did: 'left-out', reason: 'no-name', taken: [], notTaken: [] }] }),
    })
    await user.click(await screen.findByRole('button', { name: 'More about the list' }))
    await user.click(await screen.findByRole('menuitem', { name: 'Earlier imports' }))
    await user.click(await screen.findByText('spring.csv'))
    await screen.findByRole('heading', { level: 1, name: 'spring.csv' })
    expect([screen.getByText('Columns that were not used: Shoe size.'), screen.getByText('a member who is no longer here'), screen.getByText('row 3')].length).toBe(3)
  })
})
