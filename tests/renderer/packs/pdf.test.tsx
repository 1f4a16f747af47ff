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

  it('is printed in the system’s dialog: made first where there is none', async () => {
    const { user, client } = openWindow({ page: 'packs' }, { ...found, 'packs.makePdf': () => ({ fileNames: ['letters.pdf'] }), 'packs.print': () => ({ shown: 'dialog', fileName: 'letters.pdf' }) })
    await openMenu(user)
    await user.click(await screen.findByRole('menuitem', { name: 'Print' }))
    expect(await screen.findByText(/in the system’s print dialog/)).toBeTruthy()
    expect([inputsOf(client, 'packs.makePdf'), inputsOf(client, 'packs.print')]).toEqual([[{ packId: pack.id }], [{ packId: pack.id, fileName: 'letters.pdf' }]])
  })

  it('is printed one file at a time where there are several', async () => {
    const list = () => [{ ...pack, fileNames: ['a 1.docx', 'a 2.docx', 'a 1.pdf', 'a 2.pdf'] }]
    const { user, client } = openWindow({ page: 'packs' }, { ...found, 'packs.list': list, 'packs.print': () => ({ shown: 'dialog', fileName: 'a 2.pdf' }) })
    await openMenu(user)
    await user.click(await screen.findByRole('menuitem', { name: 'Print a 2.pdf' }))
    await waitFor(() => expect(inputsOf(client, 'packs.print')).toEqual([{ packId: pack.id, fileName: 'a 2.pdf' }]))
    expect(inputsOf(client, 'packs.makePdf')).toEqual([])
  })

  it('is opened in the program for Word files where there is no LibreOffice, which is said', async () => {
    const { user, client } = openWindow({ page: 'packs' }, { ...found, 'packs.pdfState': () => ({ isFound: false, making: null }), 'packs.print': () => ({ shown: 'program', fileName: 'letters.docx' }) })
    await openMenu(user)
    await user.click(await screen.findByRole('menuitem', { name: 'Print' }))
    expect(await screen.findByText('letters.docx is open in the system’s program')).toBeTruthy()
    expect([inputsOf(client, 'packs.makePdf'), inputsOf(client, 'packs.print')]).toEqual([[], [{ packId: pack.id, fileName: null }]])
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
