// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import type { CaseId } from '../../core/ids.ts'
import { NavigationProvider, useKeptState, useNavigation } from '../../renderer/navigation.tsx'

afterEach(cleanup)

/** A list and its items are one page, as the cases are. */
const List = () => {
  const [limit, setLimit] = useKeptState<number | null>('limit', 200)
  const more = (): void => setLimit((newest) => (newest === null ? null : newest + 5))
  const allThenMore = (): void => {
    setLimit(null)
    more()
  }
  return <><output>{limit ?? 'all'}</output><button type="button" onClick={more}>More</button><button type="button" onClick={allThenMore}>All, then more</button><button type="button" onClick={() => setLimit(null)}>All</button><button type="button" onClick={() => setLimit(5)}>Five</button></>
}
const Pages = () => {
  const { route, go, back } = useNavigation()
  return (
    <>
      {route.page === 'cases' ? <List /> : <p>The form</p>}
      <button type="button" onClick={() => go({ page: 'cases', caseId: '1' as CaseId })}>Case</button>
      <button type="button" onClick={() => go({ page: 'help' })}>Form</button>
      <button type="button" onClick={back}>Back</button>
    </>
  )
}

it('keeps a state of a page for each entry of the trail, also where two of them are one page', async () => {
  render(<NavigationProvider start={{ page: 'cases' }}><Pages /></NavigationProvider>)
  const user = userEvent.setup()
  const shown: (string | null | undefined)[] = []
  const press = async (name: string): Promise<void> => {
    await user.click(screen.getByRole('button', { name }))
    shown.push(screen.queryByRole('status')?.textContent)
  }
  for (const name of ['All', 'Case', 'Form', 'Back', 'Five', 'Back']) await press(name)
  expect(shown).toEqual(['all', 'all', undefined, 'all', '5', 'all'])
})

it('gives a change the newest value, also one that was set since the page was drawn', async () => {
  render(<NavigationProvider start={{ page: 'cases' }}><Pages /></NavigationProvider>)
  const user = userEvent.setup()
  const shown: (string | null | undefined)[] = []
  for (const name of ['More', 'More', 'All, then more']) {
    await user.click(screen.getByRole('button', { name }))
    shown.push(screen.queryByRole('status')?.textContent)
  }
  expect(shown).toEqual(['205', '210', 'all'])
})
