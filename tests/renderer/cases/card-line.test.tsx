// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { CardLine } from '../../../renderer/features/cases/card-line.tsx'
import { sampleCase, sampleCases } from '../../kit/sample-values.ts'
import { inputsOf, openComponent, refusal, refusalSentences } from '../../kit/window.tsx'

const [first] = sampleCases
if (!first) throw new Error('No sample case')
const plain = sampleCase(first)
const written = { ...plain, summary: 'A poet was arrested. He has not seen a lawyer.', background: null }
const withLine = (cardLine: string) => ({ ...written, file: { ...written.file, cardLine } })

describe('the line in bold of a case card', () => {
  it('is chosen from the sentences of the story, and taken away again', async () => {
    const { user, client } = openComponent(<CardLine kept={written} />, { 'cases.editFile': () => null as never })
    await user.click(screen.getByRole('button', { name: /Sentence of the story/u }))
    await user.click(await screen.findByRole('option', { name: 'He has not seen a lawyer.' }))
    await waitFor(() => expect(inputsOf(client, 'cases.editFile')).toEqual([{ caseId: written.id, revision: written.revision, edit: { part: 'card-line', text: 'He has not seen a lawyer.' } }]))
    await screen.findByText('The line is kept')
  })

  it('says that its sentence is not in the story any more', () => {
    openComponent(<CardLine kept={withLine('He was moved.')} />)
    expect(screen.getByText(/is not in the story any more.*“He was moved.”/u)).toBeTruthy()
  })

  it('says why it was not kept', async () => {
    const { user } = openComponent(<CardLine kept={withLine('A poet was arrested.')} />, { 'cases.editFile': () => refusal })
    await user.click(screen.getByRole('button', { name: /Sentence of the story/u }))
    await user.click(await screen.findByRole('option', { name: 'None' }))
    await screen.findByText(refusalSentences.message)
  })
})
