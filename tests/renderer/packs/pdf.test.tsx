// @vitest-environment jsdom
import { act, screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plainProblem } from '../../../core/problem/problem.ts'
import type { FakeAnswers } from '../../kit/fake-client.ts'
import { plannedPack } from '../../kit/pack-sample.ts'
import { samplePack } from '../../kit/sample-packs.ts'
import { caseIdOf } from '../../kit/sample-values.ts'
import { inputsOf, openWindow } from '../../kit/window.tsx'

const pack = samplePack
const found: FakeAnswers = { 'packs.pdfState': () => ({ isFound: true, making: null }), 'packs.list': () => [pack] }
const openMenu = async (user: ReturnType<typeof openWindow>['user']) => user.click(await screen.findByRole('button', { name: /^More: / }))

describe('a pack as PDF', () => {
  it('is made from its menu, with its progress and a way to cancel, and opened from the notice', async () => {
    const { user, client } = openWindow({ page: 'packs' }, { ...found, 'packs.makePdf': () => ({ fileNames: ['letters.pdf'] }), 'packs.openPdf': () => null, 'packs.cancelPdf': () => null })
    await openMenu(user)
    await user.click(await screen.findByRole('menuitem', { name: 'Make a PDF' }))
    expect(await screen.findByText('The PDF is ready')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Open the PDF' }))
    expect([inputsOf(client, 'packs.makePdf'), inputsOf(client, 'packs.openPdf')]).toEqual([[{ packId: pack.id }], [{ packId: pack.id }]])
    act(() => client.announce('pdf.changed', { making: { packId: pack.id, progress: { done: 1, total: 3 } } }))
    expect(screen.getByText('File 2 of 3')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Cancel the PDF' }))
    expect(inputsOf(client, 'packs.cancelPdf')).toEqual([{ packId: pack.id }])
    act(() => client.announce('pdf.changed', { making: null }))
    expect(screen.queryByRole('progressbar')).toBeNull()
  })

  it('is opened to be printed: made first where there is none', async () => {
    const { user, client } = openWindow({ page: 'packs' }, { ...found, 'packs.makePdf': () => ({ fileNames: ['letters.pdf'] }), 'packs.openPdf': () => null })
    await openMenu(user)
    await user.click(await screen.findByRole('menuitem', { name: 'Print from the PDF' }))
    await waitFor(() => expect(inputsOf(client, 'packs.openPdf')).toEqual([{ packId: pack.id }]))
    expect(inputsOf(client, 'packs.makePdf')).toHaveLength(1)
  })

  it('says that no LibreOffice was found, and what to do', async () => {
    const { user } = openWindow({ page: 'packs' }, { ...found, 'packs.makePdf': () => plainProblem('pdf-no-program') })
    await openMenu(user)
    await user.click(await screen.findByRole('menuitem', { name: 'Make a PDF' }))
    expect(await screen.findByText(/No LibreOffice was found on this computer/)).toBeTruthy()
    expect(screen.getByText(/Install LibreOffice/)).toBeTruthy()
  })
})

describe('the builder of packs', () => {
  const answers: FakeAnswers = {
    'packs.templates': () => [],
    'packs.plan': () => ({ ok: true, plan: plannedPack() }),
  }
  it('asks for a PDF where LibreOffice is installed, else says that there is none', async () => {
    const { user, client } = openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, { ...answers, ...found })
    await user.click(await screen.findByRole('checkbox', { name: /Also make a PDF/ }))
    await waitFor(() => expect(inputsOf(client, 'packs.plan').at(-1)).toEqual({ choices: expect.objectContaining({ makesPdf: true }) }))
  })

  it('says where there is no LibreOffice', async () => {
    openWindow({ page: 'new-pack', caseIds: [caseIdOf(2)] }, { ...answers, 'packs.pdfState': () => ({ isFound: false, making: null }) })
    expect(await screen.findByText(/No LibreOffice was found on this computer, so Vigil makes no PDF/)).toBeTruthy()
    expect(screen.queryByRole('checkbox', { name: /Also make a PDF/ })).toBeNull()
  })
})
