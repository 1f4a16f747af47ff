// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { stepTitle } from '../../../core/undo/step-title.ts'
import type { UndoStep } from '../../../core/undo/types.ts'
import type { Day } from '../../../core/day.ts'
import { samplePreviewOf, stepOf } from '../../kit/sample-steps.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const recorded = stepOf(9, stepTitle('action-recorded', { case: 'UA 41/26', kind: 'letter', count: 18 }))
const report = stepOf(8, stepTitle('report-saved', { from: '2026-10-01' as Day, to: '2026-10-31' as Day }), { stays: 'went-out' })
const imported = stepOf(7, stepTitle('members-imported', { file: 'members-autumn.csv' }))
const undone = stepOf(6, stepTitle('settings-changed', {}), { undoneAt: '2026-11-12T18:05:00.000Z', at: '2026-11-11T18:00:00.000Z' })

const open = (steps: readonly UndoStep[]) => openWindow({ page: 'undo' }, {
  'undo.list': () => steps,
  'undo.next': () => ({ undo: steps[0] ?? null, redo: steps.find(({ undoneAt }) => undoneAt !== null) ?? null, undoCount: 3, redoCount: 1 }),
  'undo.preview': ({ step }) => samplePreviewOf(steps.find(({ number }) => number === step) ?? recorded, step === imported.number ? { withIt: [recorded] } : {}),
})

const lineOf = (title: string): HTMLElement => {
  const line = screen.getByText(title).closest('li')
  if (!line) throw new Error(`No line says ${title}`)
  return line
}

describe('the undo list', () => {
  it('says what it is for when nothing was done', async () => {
    open([])
    await screen.findByText('Nothing to undo yet')
  })

  it('lists steps by day, and says why one cannot be undone', async () => {
    open([recorded, report, imported, undone])
    await screen.findByText('18 letters recorded')
    expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual(expect.arrayContaining(['Thursday 12 November 2026', 'Wednesday 11 November 2026']))
    const line = lineOf('Report saved')
    expect([line.textContent.includes('may have been sent'), within(line).queryByRole('button', { name: /^Undo/ })]).toEqual([true, null])
    expect(screen.getByText('Settings changed').tagName).toBe('S')
  })

  it('undoes one line without the lines above it', async () => {
    const { user, client } = open([recorded, report, imported, undone])
    await screen.findByText('18 letters recorded')
    await user.click(within(screen.getByRole('main')).getByRole('button', { name: /^Undo.*18 letters recorded/ }))
    await waitFor(() => expect(inputsOf(client, 'undo.undo')).toEqual([{ step: 9, withIt: [] }]))
    await user.click(within(lineOf('Settings changed')).getByRole('button', { name: /^Redo.*Settings changed/ }))
    await waitFor(() => expect(inputsOf(client, 'undo.redo')).toEqual([{ step: 6 }]))
  })

  it('shows first what was built on a line, then undoes both', async () => {
    const { user, client } = open([recorded, report, imported])
    const line = await screen.findByRole('button', { name: /^Undo.*Members imported/ })
    await user.click(line)
    await screen.findByText('One later change depends on it')
    expect(inputsOf(client, 'undo.undo')).toEqual([])
    await user.click(within(screen.getByRole('complementary')).getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(inputsOf(client, 'undo.undo')).toEqual([{ step: 7, withIt: [9] }]))
  })

  it('shows what Undo in the bar and its key would take back beside the list, not over it', async () => {
    const { user, client } = open([recorded, imported])
    await user.click(await screen.findByText('Members imported'))
    await screen.findByRole('heading', { name: /^Members imported,/ })
    const [inBar] = screen.getAllByRole('button', { name: /^Undo: 18 letters recorded/ })
    if (inBar) await user.click(inBar)
    await screen.findByRole('heading', { name: /^18 letters recorded,/ })
    expect(lineOf('18 letters recorded').contains(document.activeElement)).toBe(true)
    await user.click(screen.getByText('Members imported'))
    await screen.findByRole('heading', { name: /^Members imported,/ })
    fireEvent.keyDown(document.body, { key: 'z', ctrlKey: true })
    await screen.findByRole('heading', { name: /^18 letters recorded,/ })
    expect([screen.queryByRole('dialog'), inputsOf(client, 'undo.undo')]).toEqual([null, []])
  })
})
