// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { emptyCollation, type CollatedSlip, type Collation } from '../../../core/collate/collation.ts'
import { kindCounts } from '../../../core/collate/slip-counts.ts'
import { noSums } from '../../../core/collate/sums.ts'
import type { CollateView } from '../../../core/collate/view.ts'
import type { Day } from '../../../core/day.ts'
import type { CallInput, FileToken } from '../../../preload/contract.ts'
import { plainProblem } from '../../../core/problem/problem.ts'
import { slipToSettle } from '../../kit/slips.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const slip = (checksum: string, letters: number, more: Partial<CollatedSlip> = {}): CollatedSlip => ({
  ...slipToSettle(checksum), total: letters, files: [`${checksum}.json`], counts: { ...kindCounts([]), letter: letters }, use: 'counted', marks: [], answer: null, in: 'period', ...more,
})
const october = { from: '2026-10-01' as Day, to: '2026-10-31' as Day }
const sums = (letters: number) => ({ ...noSums, counts: { ...noSums.counts, letter: letters }, total: letters, groups: 1, slips: 1 })
const collation: Collation = {
  ...emptyCollation, total: sums(30),
  slips: [
    slip('a', 30), slip('b', 118, { use: 'waiting', marks: [{ kind: 'overlap', other: 'c' }] }), slip('c', 96, { use: 'waiting', marks: [{ kind: 'overlap', other: 'b' }] }),
    slip('d', 31, { marks: [{ kind: 'newer-refused', revision: 2, file: 'd2.json' }] }),
  ],
  refused: [{ file: 'd2.json', problem: { code: 'checksum' }, claims: { reportId: 'r', revision: 2, groupId: 'g', groupName: 'Fenwick Green group' } }],
  silent: [{ id: 'g9', name: 'Upper Sallow group', number: null, section: null, country: null, last: null, refused: [] }],
}
const view = (more: Partial<CollateView> = {}): CollateView => ({
  reading: null, unread: 0, passedOver: 0, periods: [{ ...october, slips: 4 }], counts: { 'counted': 2, 'replaced': 0, 'waiting': 2, 'left-out': 0, slips: 4, otherPeriod: 0, refused: 1, silent: 1 }, collation, ...more,
})
const open = (answers: Parameters<typeof openWindow>[1] = {}) => openWindow({ page: 'collate' }, { 'collate.view': () => view(), ...answers })
const lastAsked = (client: Parameters<typeof inputsOf>[0]) => inputsOf(client, 'collate.view').at(-1) as CallInput<'collate.view'>

describe('the page of an office', () => {
  it('is reached from Reports, says what is kept, and opens files, folders and mails', async () => {
    const picked: string[] = []
    const { user, client } = openWindow({ page: 'collate' }, { 'collate.pickFiles': () => {
      picked.push('files')
      return { refused: 2 }
    }, 'collate.pickFolder': () => {
      picked.push('folder')
      return { refused: 0 }
    }, 'collate.addText': ({ text }) => ({ refused: Number(text.length < 12) }) })
    expect(await screen.findByText(/nothing of them is kept in Vigil/u)).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Open slips' }))
    expect(await screen.findByText('2 files were refused')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Open a folder' }))
    await user.click(screen.getByRole('button', { name: 'Paste a mail' }))
    await user.type(screen.getByRole('textbox', { name: 'Text of a mail with a slip' }), 'Dear office')
    await user.click(screen.getByRole('button', { name: 'Add it' }))
    // What holds no slip stays, to be pasted whole.
    expect(await screen.findByText(/^No slip could be read from it/u)).toBeTruthy()
    await user.type(screen.getByRole('textbox', { name: 'Text of a mail with a slip' }), ', here it is')
    await user.click(screen.getByRole('button', { name: 'Add it' }))
    await vi.waitFor(() => expect(screen.queryByRole('textbox', { name: 'Text of a mail with a slip' })).toBeNull())
    expect([picked, inputsOf(client, 'collate.addText')]).toEqual([['files', 'folder'], [{ text: 'Dear office' }, { text: 'Dear office, here it is' }]])
  })

  it('shows what needs a decision first, and each refusal with its reason', async () => {
    open()
    const table = await screen.findByRole('grid', { name: 'Slips' })
    expect(within(table).getAllByRole('row').map((row) => row.textContent)).toEqual([
      expect.stringContaining('What happens with it'),
      'Needs a decision, not counted', expect.stringContaining('counts some of the same days and cases as another report of the group (c.json)'), expect.stringContaining('(b.json)'),
      'Refused, nothing counted', expect.stringMatching(/Fenwick Green group.*d2\.json.*It was changed after it was made/u),
      'Counted', expect.stringContaining('Millrace'), expect.stringContaining('revision 2 was refused (d2.json), so this one counts'),
      expect.stringContaining('Silent'), expect.stringContaining('Upper Sallow group'),
    ])
  })

  it('asks again with each decision, and with what was taken back', async () => {
    const { user, client } = open({ 'collate.view': ({ answers }) => view({ collation: { ...collation, slips: collation.slips.map((one) => ({ ...one, answer: answers[one.checksum] ?? null })) } }) })
    await user.click((await screen.findAllByRole('button', { name: /^Use it/u }))[0] as HTMLElement)
    // In its row, which has moved, and in a notice.
    await waitFor(() => expect(screen.getAllByText('Used, as you decided')).toHaveLength(2))
    expect(lastAsked(client).answers).toEqual({ b: 'use' })
    // The decision after it has the focus.
    expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Use it: .*c\.json/u)
    await user.click(screen.getAllByRole('button', { name: /^Leave it out: .*c\.json/u })[0] as HTMLElement)
    expect(lastAsked(client).answers).toEqual({ b: 'use', c: 'leave-out' })
    await user.click(screen.getByRole('button', { name: /^Take back: .*b\.json/u }))
    expect(lastAsked(client).answers).toEqual({ c: 'leave-out' })
    await waitFor(() => expect(screen.queryByText('Used, as you decided')).toBeNull())
    await user.click(within(screen.getByRole('alertdialog')).getByRole('button', { name: /^Undo/u }))
    await waitFor(() => expect(lastAsked(client).answers).toEqual({}))
  })

  it('adds up the slips of a period, by each table', async () => {
    const { user, client } = open()
    await user.click(await screen.findByRole('button', { name: /^Slips of/u }))
    await user.click(screen.getByRole('menuitemradio', { name: /October 2026 \(4 slips\)/u }))
    await user.click(screen.getByRole('radio', { name: 'By case' }))
    await screen.findByRole('grid', { name: 'By case' })
    expect(lastAsked(client)).toEqual({ period: october, answers: {}, table: 'case' })
  })

  it('says how far it has read, stops, and writes nothing while files are unread', async () => {
    const { user, client } = open({ 'collate.view': () => view({ unread: 2_688 }), 'collate.stop': () => null, 'collate.rest': () => ({ refused: 0 }) })
    await screen.findByText('2,688 files were not read')
    expect(screen.getByRole('button', { name: 'Save the totals' }).hasAttribute('disabled')).toBe(true)
    client.announce('collate.reading', { done: 1_200, total: 5_000 })
    await screen.findByText('1,200 of 5,000 files read')
    await user.click(screen.getByRole('button', { name: 'Stop' }))
    await user.click(screen.getByRole('button', { name: 'Read the rest' }))
    expect([inputsOf(client, 'collate.stop').length, inputsOf(client, 'collate.rest')]).toEqual([1, [{ choice: 'read' }]])
  })

  it('writes the files that are wanted into a folder, with the decisions', async () => {
    const { user, client } = open({ 'collate.chooseFolder': () => ({ token: 'folder' as FileToken, fileName: 'out' }), 'collate.write': () => ({ fileNames: ['totals.xlsx'] }) })
    await user.click(await screen.findByRole('checkbox', { name: 'For programs (JSON)' }))
    await user.click(screen.getByRole('button', { name: 'Save the totals' }))
    await screen.findByText('The totals are saved')
    expect(inputsOf(client, 'collate.write')).toEqual([{ period: null, answers: {}, formats: ['xlsx', 'docx', 'csv'], token: 'folder' }])
  })

  it('says when adding up ended unexpectedly', async () => {
    open({ 'collate.view': () => plainProblem('collator-stopped') })
    expect((await screen.findByRole('alert')).textContent).toContain('Adding up the slips ended unexpectedly.')
  })
})
