// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import type { CallProblem } from '../../../preload/contract.ts'
import { Loaded } from '../../../renderer/ui/loaded.tsx'
import { ProblemNote } from '../../../renderer/ui/notes.tsx'
import { openComponent, refusal } from '../../kit/window.tsx'

const Refused = () => {
  const [problem, setProblem] = useState<CallProblem | null>(null)
  return <>{problem && <ProblemNote problem={problem} />}<button type="button" onClick={() => setProblem({ ...refusal })}>Save</button></>
}
const watchScroll = () => {
  const scrolled: Element[] = []
  vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(function scroll(this: Element) { scrolled.push(this) })
  return scrolled
}

it('a refusal is brought into view each time, since the button may be far below it', async () => {
  const scrolled = watchScroll()
  const { user } = openComponent(<Refused />)
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(scrolled).toEqual([screen.getByRole('alert'), screen.getByRole('alert')])
})

it('what could not be loaded does not move the page', () => {
  const scrolled = watchScroll()
  openComponent(<Loaded call={{ state: 'failed', value: null, problem: refusal, reload: () => undefined }}>{() => null}</Loaded>)
  expect([screen.getAllByRole('alert').length, scrolled]).toEqual([1, []])
})
