// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { RevertView } from '../../../renderer/features/undo/revert-view.tsx'
import { samplePreviewOf, sampleStep } from '../../kit/sample-steps.ts'
import { openComponent } from '../../kit/window.tsx'

const preview = (undoneAt: string | null) => samplePreviewOf({ ...sampleStep, undoneAt }, { changed: [{ of: 'cases', count: 1 }], keptNo: 1 })

it('says of Undo what was before, and of Redo what the change made', () => {
  openComponent(<RevertView preview={preview(null)} />)
  expect([screen.queryByText('1 case goes back to what it said before this change.'), screen.queryByText('A “no” stays a “no”, even after Undo.')].every((found) => found !== null)).toBe(true)
})

it('has no word of Undo in what Redo would do', () => {
  openComponent(<RevertView preview={preview(sampleStep.at)} />)
  expect(screen.getByText('1 case goes forward to what it said after this change.').isConnected).toBe(true)
  expect(screen.getByText('A “no” stays a “no”, even after Redo.').isConnected).toBe(true)
  expect(document.body.textContent).not.toMatch(/Undo|before/u)
})
