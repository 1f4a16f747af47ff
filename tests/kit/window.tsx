import { cleanup, configure, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactElement } from 'react'
import { afterEach, expect, vi } from 'vitest'
import { App } from '../../renderer/app.tsx'
import { DraftStoreProvider } from '../../renderer/drafts.tsx'
import { NavigationProvider, type Route } from '../../renderer/navigation.tsx'
import { WordsProvider } from '../../renderer/words-provider.tsx'
import { ToastsProvider } from '../../renderer/ui/toasts.tsx'
import type { CallName, CallProblem } from '../../preload/contract.ts'
import { createFakeClient, type FakeAnswers, type FakeClient } from './fake-client.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import { wordsIn } from '../../words/words.ts'

/** The window in jsdom, for tests that press and type. What jsdom lacks of a browser: layout, and what watches it. */
class NothingToWatch {
  observe(): void { /* jsdom lays nothing out, so nothing changes its size */ }
  unobserve(): void { /* see above */ }
  disconnect(): void { /* see above */ }
}
vi.stubGlobal('ResizeObserver', NothingToWatch)
vi.stubGlobal('IntersectionObserver', NothingToWatch)
vi.stubGlobal('matchMedia', (media: string) => ({ media, matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }))
Element.prototype.scrollIntoView = () => undefined
// Lists that draw only the rows in sight ask how large they are.
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1280)
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800)

// Room for a slow machine: what is awaited is named, so waiting longer hides nothing.
configure({ asyncUtilTimeout: 20_000 })
afterEach(cleanup)

type User = ReturnType<typeof userEvent.setup>
export type OpenWindow = { readonly user: User; readonly client: FakeClient }

const connect = (answers: FakeAnswers): FakeClient => {
  const client = createFakeClient(answers)
  Object.defineProperty(window, 'vigil', { value: client, configurable: true })
  return client
}

/** The whole window at a page, served by the fake client with these answers in place of its own. */
export const openWindow = (route: Route, answers: FakeAnswers = {}): OpenWindow => {
  const client = connect(answers)
  render(<App start={route} />)
  return { user: userEvent.setup(), client }
}

/** One component, with what every component may ask for around it. */
export const openComponent = (element: ReactElement, answers: FakeAnswers = {}): OpenWindow => {
  const client = connect(answers)
  render(<WordsProvider words={wordsIn('en')}><NavigationProvider><ToastsProvider><DraftStoreProvider first={[]}>{element}</DraftStoreProvider></ToastsProvider></NavigationProvider></WordsProvider>)
  return { user: userEvent.setup(), client }
}

/** What was asked of main under this name, in order. */
export const inputsOf = (client: FakeClient, name: CallName): readonly unknown[] =>
  client.calls.filter((call) => call.name === name).map(({ input }) => input)

/** A refusal as main gives it, and its three sentences as the window says them. */
export const refusal: CallProblem = plainProblem('write-disk-full')
export const refusalSentences = problemSentences(refusal, wordsIn('en'))

export const expectRefusal = async (): Promise<void> => {
  const alert = await screen.findByRole('alert')
  for (const sentence of Object.values(refusalSentences)) expect(alert.textContent).toContain(sentence)
}

/** Types over what a field holds. */
export const typeOver = async (user: User, field: HTMLElement, text: string): Promise<void> => {
  await user.clear(field)
  await user.type(field, text)
}

/** Types another day, such as `2026-12-05`, over the one a day field shows: day, month and year, each in its part. */
export const typeDay = async (user: User, field: HTMLElement, day: string): Promise<void> => {
  const [year = '', month = '', dayOfMonth = ''] = day.split('-')
  for (const [part, digits] of [['day', dayOfMonth], ['month', month], ['year', year]] as const) {
    await user.click(within(field).getByRole('spinbutton', { name: new RegExp(`^${part},`, 'u') }))
    await user.keyboard(digits)
  }
}

/** Chooses from a list as a person does: opens it, then presses the choice. */
export const choose = async (user: User, label: RegExp, option: string | RegExp): Promise<void> => {
  await user.click(screen.getByRole('button', { name: label }))
  await user.click(await screen.findByRole('option', { name: option }))
}
