// @vitest-environment jsdom
import { render, screen, waitFor } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { useKeptFocus } from '../../../renderer/frame/keep-focus.ts'
import '../../kit/window.tsx'

/** A page with a form that closes when it is saved, rows that can be removed, and a part that goes as a whole. */
const Page = () => {
  useKeptFocus()
  const [isOpen, setIsOpen] = useState(true)
  const [rows, setRows] = useState(['first', 'second', 'third'])
  const [isWhole, setIsWhole] = useState(true)
  return (
    <main className="sheet" tabIndex={-1}>
      <h1 tabIndex={-1}>Case</h1>
      {isWhole && (
        <>
          <section>
            <h2>Replies</h2>
            <button type="button">Add a reply</button>
            {isOpen && <form><button type="button" onClick={() => setIsOpen(false)}>Save</button></form>}
          </section>
          <ul>
            {rows.map((name) => <li key={name}><button type="button">{`Edit ${name}`}</button><button type="button" onClick={() => setRows(rows.filter((one) => one !== name))}>{`Remove ${name}`}</button></li>)}
          </ul>
        </>
      )}
      {isWhole && <div><button type="button" onClick={() => setIsWhole(false)}>Post all</button></div>}
    </main>
  )
}

const focusAfter = async (...presses: readonly string[]): Promise<(name: string) => Promise<void>> => {
  render(<Page />)
  const user = userEvent.setup()
  for (const name of presses) await user.click(screen.getByRole('button', { name }))
  return (name) => waitFor(() => expect(document.activeElement?.textContent).toBe(name))
}

it('goes to what opened a form that was saved', async () => {
  await (await focusAfter('Save'))('Add a reply')
})

it('goes to the row in the place of one that was removed, and from the last one to the row before', async () => {
  const isOn = await focusAfter('Remove second')
  await isOn('Edit third')
  await userEvent.setup().click(screen.getByRole('button', { name: 'Remove third' }))
  await isOn('Remove first')
})

it('goes to the heading where all of it went', async () => {
  await (await focusAfter('Post all'))('Case')
})

it('stays with what a page gives the focus to itself', async () => {
  render(<Page />)
  const user = userEvent.setup()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  screen.getByRole('button', { name: 'Edit third' }).focus()
  await new Promise((resolve) => { setTimeout(resolve, 200) })
  expect(document.activeElement?.textContent).toBe('Edit third')
})
