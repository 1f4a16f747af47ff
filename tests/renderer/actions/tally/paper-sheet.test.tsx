// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import type { Day } from '../../../../core/day.ts'
import type { EventListItem } from '../../../../core/event/types.ts'
import type { CaseId, EventId, TargetId } from '../../../../core/ids.ts'
import { problemOf } from '../../../../core/problem/problem.ts'
import type { ByColumn } from '../../../../core/tally/cell-sums.ts'
import type { TallyColumn } from '../../../../core/tally/columns.ts'
import type { TallyRow, TallySheet } from '../../../../preload/tally-calls.ts'
import type { FakeAnswers } from '../../../kit/fake-client.ts'
import { choose, inputsOf, openWindow, typeOver, type OpenWindow } from '../../../kit/window.tsx'

const eventId = '01HX0000000000000000000090' as EventId
const other = '01HX0000000000000000000091' as EventId
const caseOf = (number: number): CaseId => `01HX00000000000000000000${number}` as CaseId
const eventOf = (id: EventId, name: string, on: string): EventListItem => ({ id, name, on: on as Day } as EventListItem)
const rowOf = (number: number, name: string, more: Partial<TallyRow> = {}): TallyRow =>
  ({ number, caseId: caseOf(10 + number), target: null, uaNumber: `${number}/26`, name, status: 'open', isInEvent: true, isOnPaper: false, cells: {}, settled: {}, elsewhere: [], ...more })

/** Main as far as a sheet needs it: keeps what is saved, and announces it. */
const openSheet = async (rows: readonly TallyRow[], given: FakeAnswers = {}, totals: ByColumn = {}): Promise<OpenWindow & { readonly set: (at: number, cells: ByColumn) => void }> => {
  let sheet: Omit<TallySheet, 'eventId' | 'sheet'> = { name: 'Winter letter evening', on: '2026-11-10' as Day, sheets: 2, rows, printedOn: null, planned: 0, totals }
  const setRow = (is: (row: TallyRow) => boolean, change: (cells: ByColumn) => ByColumn): void => {
    sheet = { ...sheet, rows: sheet.rows.map((row) => (is(row) ? { ...row, cells: change(row.cells) } : row)) }
  }
  const withNumber = (cells: ByColumn, column: TallyColumn, number: number | null): ByColumn => {
    const { [column]: _before, ...others } = cells
    return number === null || number === 0 ? others : { ...others, [column]: number }
  }
  const opened = openWindow({ page: 'actions', view: 'sheet' }, {
    'events.list': () => [eventOf('01HX0000000000000000000092' as EventId, 'Spring evening', '2027-03-20'), eventOf(eventId, 'Winter letter evening', '2026-11-10'), eventOf(other, 'Summer evening', '2026-06-05')],
    'tally.sheet': (input) => ({ ...sheet, ...input }),
    'tally.saveCell': ({ caseId, targetId = null, column, typed }) => {
      setRow((row) => row.caseId === caseId && (row.target?.id ?? null) === targetId, (cells) => withNumber(cells, column, typed))
      queueMicrotask(() => opened.client.announce('actions.changed', null))
      return null
    },
    'tally.saveTotal': ({ column, total }) => {
      sheet = { ...sheet, totals: total === null ? withNumber(sheet.totals, column, null) : { ...sheet.totals, [column]: total } }
      queueMicrotask(() => opened.client.announce('events.changed', null))
      return null
    },
    ...given,
  })
  await screen.findByRole('grid')
  return { ...opened, set: (at, cells) => {
    setRow(({ number }) => number === at, () => cells)
    opened.client.announce('actions.changed', null)
  } }
}

const cell = (name: RegExp | string): HTMLInputElement => screen.getByRole('textbox', { name })
const numberIn = (gridCell: HTMLElement): string => gridCell.textContent.replace(gridCell.querySelector('.tally__label')?.textContent ?? '', '')
/** What is counted, and the differences from the paper. */
const sums = (): readonly string[] =>
  [/^Counted here/, /^Difference/].map((name) => within(screen.getByRole('row', { name })).getAllByRole('gridcell').slice(1).map(numberIn).join('|'))
const three = [rowOf(1, 'Teodora Vasín'), rowOf(2, 'Farid Nasserin', { cells: { letters: 16 } }), rowOf(3, 'Ilse Tamoro')]

describe('the paper sheet', () => {
  it('opens the last event that was held, with its rows, saves each cell that is left, and counts as one types', async () => {
    const { user, client } = await openSheet(three)
    expect(inputsOf(client, 'tally.sheet')).toEqual([{ eventId, sheet: 1 }])
    await user.click(cell('Letters, row 1, Teodora Vasín'))
    await user.keyboard('12')
    expect(sums()).toEqual(['28|0|0|0|0', '||||'])
    expect(inputsOf(client, 'tally.saveCell')).toEqual([])
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(cell('Letters, row 2, Farid Nasserin'))
    await user.keyboard('17{Enter}')
    await user.keyboard('{Enter}30{Enter}')
    expect(document.activeElement).toBe(cell('Group letters, row 1, Teodora Vasín'))
    await waitFor(() => expect(sums()).toEqual(['29|0|0|0|0', '1 fewer||||']))
    await user.keyboard('1{ArrowRight}5{Tab}3{Tab}24')
    await user.tab()
    expect([inputsOf(client, 'tally.saveCell'), inputsOf(client, 'tally.saveTotal')]).toEqual([
      ([['letters', 11, 12], ['letters', 12, 17], ['group-letters', 11, 1], ['signed-by', 11, 5], ['cards', 11, 3], ['petition-names', 11, 24]] as const)
        .map(([column, number, typed]) => ({ eventId, sheet: 1, caseId: caseOf(number), column, typed })),
      [{ eventId, sheet: 1, column: 'letters', total: 30 }],
    ])
    await waitFor(() => expect([sums(), screen.getByText('Every cell is saved as you leave it').isConnected]).toEqual([['29|1|5|3|24', '1 fewer||||'], true]))
    await typeOver(user, cell('Letters, row 3, Ilse Tamoro'), '1')
    expect(sums()[1]).toBe('the same||||')
  })

  it('sends no cell that says the same, empties one, and Esc takes back what is typed', async () => {
    const { user, client } = await openSheet(three)
    await user.click(cell(/^Letters, row 2/))
    await user.keyboard('{Enter}')
    await typeOver(user, cell(/^Letters, row 2/), '016')
    await user.click(cell(/^Cards, row 1/))
    await user.keyboard('0{Enter}')
    await typeOver(user, cell(/^Letters, row 2/), '99')
    await user.keyboard('{Escape}')
    expect([cell(/^Letters, row 2/).value, cell(/^Cards, row 1/).value, inputsOf(client, 'tally.saveCell')]).toEqual(['16', '', []])
    await user.clear(cell(/^Letters, row 2/))
    await user.tab()
    expect(inputsOf(client, 'tally.saveCell')).toEqual([{ eventId, sheet: 1, caseId: caseOf(12), column: 'letters', typed: null }])
  })

  it('says and never changes what is no number of a cell: a comma, a sign, too much', async () => {
    const { user, client } = await openSheet(three)
    for (const typed of ['1,5', '-3', '100001', '12a', '1.0']) {
      await typeOver(user, cell(/^Cards, row 1/), typed)
      await user.tab()
      expect([cell(/^Cards, row 1/).value, cell(/^Cards, row 1/).getAttribute('aria-invalid')]).toEqual([typed, 'true'])
      expect(screen.getByText(`Cards, row 1, Teodora Vasín: “${typed}” was not accepted. Type a whole number from 0 to 100,000, in digits only.`).isConnected).toBe(true)
    }
    expect([inputsOf(client, 'tally.saveCell'), screen.getByText(/^1 cell is typed and not saved/).isConnected, sums()[0]]).toEqual([[], true, '16|0|0|0|0'])
    // What is typed is on the disk as a draft meanwhile.
    await waitFor(() => expect(inputsOf(client, 'drafts.keep').at(-1)).toMatchObject({ key: `tally/${eventId}/1/${caseOf(11)}/cards`, value: '"1.0"' }))
  })

  it('keeps the cell that has the focus in view when a remark takes room from the grid', async () => {
    const { user } = await openSheet(three, { 'tally.saveCell': () => problemOf('cell-settled', { count: 5 }) })
    const brought: Element[] = []
    vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function bring(this: Element) {
      brought.push(this)
    })
    await typeOver(user, cell(/^Letters, row 2/), '4')
    await user.keyboard('{Enter}')
    await screen.findByText(/^Letters, row 2, .*posted/)
    // Each as it gets the focus, and the last once more below the remark.
    expect(brought).toEqual([cell(/^Letters, row 2/), cell(/^Letters, row 3/), cell(/^Letters, row 3/)])
  })

  it('keeps what main refuses, and says what happened, that nothing was changed, and what to do', async () => {
    const { user } = await openSheet(three, { 'tally.saveCell': () => problemOf('cell-settled', { count: 5 }) })
    await typeOver(user, cell(/^Letters, row 2/), '4')
    await user.tab()
    const remark = await screen.findByText(/^Letters, row 2, Farid Nasserin: 5 of this cell were posted/)
    expect([remark.textContent, cell(/^Letters, row 2/).value]).toEqual([expect.stringMatching(/cannot make it less.*Nothing was changed.*take it back/u), '4'])
    await typeOver(user, cell(/^Letters, row 2/), '40')
    expect(screen.queryByText(/^Letters, row 2, Farid Nasserin: 5/)).toBeNull()
  })

  it('shows what an undo brings back, also in a cell that was saved on this page', async () => {
    const { user, set } = await openSheet(three)
    await typeOver(user, cell(/^Cards, row 1/), '7')
    await user.tab()
    await waitFor(() => expect([cell(/^Cards, row 1/).value, cell(/^Cards, row 1/).dataset['undo']]).toEqual(['7', 'app']))
    set(1, {})
    await waitFor(() => expect(cell(/^Cards, row 1/).value).toBe(''))
  })

  it('asks about a number that is far outside the rest before it saves it: the second Enter says that it is right', async () => {
    const { user, client } = await openSheet(three)
    await typeOver(user, cell(/^Letters, row 1/), '165')
    expect(screen.queryByText(/far outside/)).toBeNull()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(cell(/^Letters, row 1/))
    expect([(await screen.findByText(/^Letters, row 1, Teodora Vasín: 165 is far outside the other numbers, so it is not saved yet/)).isConnected, inputsOf(client, 'tally.saveCell')]).toEqual([true, []])
    expect([screen.getByText('1 cell is typed and not saved').isConnected, screen.queryByText('Every cell is saved as you leave it')]).toEqual([true, null])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(inputsOf(client, 'tally.saveCell')).toEqual([{ eventId, sheet: 1, caseId: caseOf(11), column: 'letters', typed: 165 }]))
    await waitFor(() => expect(screen.queryByText(/far outside/)).toBeNull())
  })

  it('leaves such a number unsaved where the cell is left otherwise, and leads back to it', async () => {
    const { user, client } = await openSheet(three)
    await typeOver(user, cell(/^Cards, row 3/), '100000')
    await user.tab()
    expect([(await screen.findByText(/^Cards, row 3, Ilse Tamoro: 100,000 is far outside/)).isConnected, cell(/^Cards, row 3/).dataset['unsaved'], inputsOf(client, 'tally.saveCell')]).toEqual([true, 'true', []])
    await user.click(screen.getByRole('button', { name: 'Go to it' }))
    await typeOver(user, cell(/^Cards, row 3/), '10')
    await user.tab()
    await waitFor(() => expect(inputsOf(client, 'tally.saveCell')).toMatchObject([{ column: 'cards', typed: 10 }]))
    expect(screen.queryByText(/far outside/)).toBeNull()
  })

  it('says a group letter that fewer people signed than there are letters, once the row is left', async () => {
    const { user } = await openSheet(three)
    await typeOver(user, cell(/^Group letters, row 1/), '5')
    await typeOver(user, cell(/^Signed by, row 1/), '3')
    expect(screen.queryByText(/Look at the paper/)).toBeNull()
    await user.click(cell(/^Letters, row 2/))
    expect(screen.getByText('Signed by, row 1, Teodora Vasín: 5 group letters signed by 3 people. Look at the paper: one of the two numbers may be wrong.').isConnected).toBe(true)
    await typeOver(user, cell(/^Signed by, row 1/), '30')
    await user.click(cell(/^Letters, row 2/))
    expect(screen.queryByText(/Look at the paper/)).toBeNull()
  })

  it('says whether its rows are those of the printed sheet', async () => {
    const printed = { 'tally.sheet': (input: { readonly eventId: EventId; readonly sheet: number }): TallySheet => ({ ...input, name: 'Winter letter evening', on: '2026-11-10' as Day, sheets: 1, planned: 0, totals: {}, printedOn: '2026-11-08' as Day, rows: [rowOf(1, 'Teodora Vasín', { isOnPaper: true }), rowOf(2, 'Farid Nasserin')] }) }
    await openSheet(three, printed)
    expect([screen.getByText(/Rows in the order of the paper, printed on .*8 November.*The last row is of a case that is not on it\./).isConnected, screen.getByText('UA 2/26, not on the paper').isConnected]).toEqual([true, true])
  })

  it('leads to other sheets and other events, each read by itself', async () => {
    const { user, client } = await openSheet(three)
    await user.click(screen.getByRole('button', { name: 'Sheet 2' }))
    await screen.findByRole('grid', { name: 'Tally sheet 2' })
    await user.click(screen.getByRole('button', { name: 'One more sheet' }))
    await screen.findByRole('grid', { name: 'Tally sheet 3' })
    await choose(user, /Event of the sheet/, /^Summer evening/)
    await waitFor(() => expect(inputsOf(client, 'tally.sheet').at(-1)).toEqual({ eventId: other, sheet: 1 }))
    expect(inputsOf(client, 'tally.sheet').slice(0, 3)).toEqual([1, 2, 3].map((sheet) => ({ eventId, sheet })))
  })

  it('says what was counted by keys, which cases are closed, and which are no longer in the event', async () => {
    await openSheet([rowOf(1, 'Teodora Vasín', { elsewhere: [{ kind: 'letter', count: 30 }] }), rowOf(2, 'Farid Nasserin', { status: 'closed' }), rowOf(3, 'Ilse Tamoro', { isInEvent: false })])
    expect(screen.getAllByRole('rowheader').slice(0, 3).map(({ textContent }) => textContent))
      .toEqual(['Teodora VasínUA 1/26, 30 letters counted without a sheet', 'Farid NasserinUA 2/26, closed', 'Ilse TamoroUA 3/26, no longer in this event'])
    expect(screen.getByText(/^30 letters\. What you type from the paper is added to it/).isConnected).toBe(true)
  })

  it('opens a case into its targets by keys or a press, types piles for each, and keeps those with a number in sight', async () => {
    const target = (number: number, letter: string, name: string): TallyRow['target'] => ({ id: `01HX0000000000000000000${number}0` as TargetId, letter, name })
    const rows = [rowOf(1, 'Teodora Vasín'), rowOf(1, 'Teodora Vasín', { target: target(51, 'A', 'Minister of Justice') }), rowOf(1, 'Teodora Vasín', { target: target(52, 'B', '') }), rowOf(2, 'Farid Nasserin')]
    const { user, client } = await openSheet(rows)
    const headings = (): readonly string[] => screen.getAllByRole('rowheader').slice(0, -3).map(({ textContent }) => textContent)
    expect(headings()).toEqual(['Teodora Vasín by targetUA 1/26', 'Farid NasserinUA 2/26'])
    await user.click(cell(/^Letters, row 1,/))
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(headings()).toEqual(['Teodora Vasín by targetUA 1/26, of no target in particular', 'Minister of Justice', 'Target without a name', 'Farid NasserinUA 2/26'])
    await user.keyboard('{Enter}12{Enter}')
    expect(document.activeElement).toBe(cell(/^Letters, row 1B/))
    // With the focus in a row that closes, the keys go on in the row of the case.
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect([inputsOf(client, 'tally.saveCell'), cell('Letters, row 1A, Teodora Vasín, Minister of Justice').value, sums()[0]]).toEqual([
      [{ eventId, sheet: 1, caseId: caseOf(11), targetId: target(51, 'A', '')?.id, column: 'letters', typed: 12 }], '12', '12|0|0|0|0',
    ]))
    // A number stays in sight, so the case has no button that would hide it.
    expect(screen.queryByRole('button', { name: 'Count Teodora Vasín by target' })).toBeNull()
    await typeOver(user, cell(/^Letters, row 1A/), '{Delete}')
    await user.keyboard('{Enter}{Alt>}{ArrowUp}{/Alt}')
    await waitFor(() => expect(screen.queryByRole('textbox', { name: /^Letters, row 1B/ })).toBeNull())
    expect(document.activeElement).toBe(cell(/^Letters, row 1,/))
    await user.click(screen.getByRole('button', { name: 'Count Teodora Vasín by target' }))
    expect(cell(/^Letters, row 1B/).isConnected).toBe(true)
  })

  it('without an event leads to the plan of one, and without cases to the plan of its event', async () => {
    openWindow({ page: 'actions', view: 'sheet' }, { 'events.list': () => [] })
    expect((await screen.findByRole('button', { name: 'Plan an event' })).isConnected).toBe(true)
  })

  it('of an event without cases says where they are added', async () => {
    openWindow({ page: 'actions', view: 'sheet', eventId }, { 'events.list': () => [eventOf(eventId, 'Winter letter evening', '2026-11-10')], 'tally.sheet': (input) => ({ ...input, name: 'Winter letter evening', on: '2026-11-10' as Day, sheets: 1, rows: [], printedOn: null, planned: 0, totals: {} }) })
    await screen.findByText('Winter letter evening has no cases yet')
    expect([screen.queryByRole('grid'), screen.getByRole('button', { name: 'Open the plan' }).isConnected]).toEqual([null, true])
  })
})
