// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { plainProblem } from '../../../core/problem/problem.ts'
import type { ShownPhoto } from '../../../preload/picture-calls.ts'
import { CasePhoto } from '../../../renderer/features/cases/case-photo.tsx'
import { samplePng } from '../../kit/sample-pictures.ts'
import { sampleCase, sampleCases } from '../../kit/sample-values.ts'
import { inputsOf, openComponent } from '../../kit/window.tsx'

const [first] = sampleCases
if (!first) throw new Error('No sample case')
const kept = sampleCase(first)
const photo: ShownPhoto = { key: 'k', format: 'png', width: 66, height: 87, description: 'At a desk', credit: 'Photo: Millrace Library', bytes: samplePng }

describe('the photo on a case’s page', () => {
  it('is asked for with a warning, kept once it is picked, and then described', async () => {
    let shown: ShownPhoto | null = null
    const { user, client } = openComponent(<CasePhoto kept={kept} />, {
      'pictures.photo': () => shown, 'pictures.pick': () => ({ format: 'png', width: 66, height: 87, bytes: samplePng }),
      'pictures.savePhoto': () => {
        shown = { ...photo, description: '', credit: '' }
        return null
      },
    })
    await user.click(await screen.findByRole('button', { name: 'Add a photo' }))
    expect(screen.getByText(/Use only a photo that the organisation has released/u)).toBeTruthy()
    client.announce('cases.changed', null)
    await user.type(await screen.findByRole('textbox', { name: 'What the photo shows' }), 'At a desk')
    await user.type(screen.getByRole('textbox', { name: 'Credit line' }), 'Photo: A')
    await user.click(screen.getByRole('button', { name: 'Save' }))
    await waitFor(() => expect(inputsOf(client, 'pictures.savePhoto')).toEqual([
      { caseId: kept.id, bytes: samplePng, description: '', credit: '' }, { caseId: kept.id, bytes: null, description: 'At a desk', credit: 'Photo: A' },
    ]))
  })

  it('is shown with its description and credit, and removed after a question', async () => {
    const { user, client } = openComponent(<CasePhoto kept={kept} />, { 'pictures.photo': () => photo, 'pictures.removePhoto': () => null })
    expect((await screen.findByRole('img', { name: 'At a desk' })).style.blockSize).toBe('200px')
    expect(screen.getByText('Photo: Millrace Library')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Remove the photo' }))
    await user.click((await screen.findAllByRole('button', { name: 'Remove the photo' })).at(-1) ?? document.body)
    await waitFor(() => expect(inputsOf(client, 'pictures.removePhoto')).toEqual([{ caseId: kept.id }]))
  })

  it('that cannot be used says why, and nothing is kept', async () => {
    const { user, client } = openComponent(<CasePhoto kept={kept} />, { 'pictures.photo': () => null, 'pictures.pick': () => plainProblem('picture-unknown') })
    await user.click(await screen.findByRole('button', { name: 'Add a photo' }))
    expect(await screen.findByText(/neither PNG nor JPEG/u)).toBeTruthy()
    expect(inputsOf(client, 'pictures.savePhoto')).toEqual([])
  })
})
