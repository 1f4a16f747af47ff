// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import type { EventId } from '../../../core/ids.ts'
import { call } from '../../../renderer/api.ts'
import { useNavigation } from '../../../renderer/navigation.tsx'
import { useToasts } from '../../../renderer/ui/toasts.tsx'
import type { CallProblem } from '../../../preload/contract.ts'
import { openComponent, refusal, refusalSentences } from '../../kit/window.tsx'

const Notices = ({ undo }: { readonly undo: () => void }) => {
  const toasts = useToasts()
  const { go } = useNavigation()
  return (
    <>
      <button type="button" onClick={() => toasts.show({ title: 'Saved' })}>plain</button>
      <button type="button" onClick={() => toasts.show({ title: 'Recorded', detail: 'Poet held', undo })}>with undo</button>
      <button type="button" onClick={() => toasts.showProblem(refusal)}>problem</button>
      <button type="button" onClick={() => toasts.show({ title: 'Entry recorded', undo, topics: ['step 7'] })}>step</button>
      <button type="button" onClick={() => toasts.show({ title: 'Entry undone', topics: ['undo', 'step 7'] })}>step undone</button>
      <button type="button" onClick={() => go({ page: 'packs' })}>leave</button>
      <button type="button" onClick={() => go({ page: 'event', eventId: 'one' as EventId })}>first event</button>
      <button type="button" onClick={() => go({ page: 'event', eventId: 'other' as EventId })}>other event</button>
      <button type="button" onClick={() => toasts.leave()}>other part</button>
      <button type="button" onClick={() => { toasts.show({ title: 'Imported', undo }); go({ page: 'members' }) }}>import and leave</button>
    </>
  )
}

afterEach(() => {
  vi.useRealTimers()
})

describe('a notice', () => {
  it('takes back what it reports, once, and closes', async () => {
    const undo = vi.fn<() => void>()
    const { user } = openComponent(<Notices undo={undo} />)
    await user.click(screen.getByRole('button', { name: 'with undo' }))
    await user.click(await screen.findByRole('button', { name: 'Undo' }))
    expect(undo.mock.calls).toHaveLength(1)
    await waitFor(() => expect(screen.queryByText('Recorded')).toBeNull())
  })

  it('closes by its button and takes nothing back', async () => {
    const undo = vi.fn<() => void>()
    const { user } = openComponent(<Notices undo={undo} />)
    await user.click(screen.getByRole('button', { name: 'with undo' }))
    await user.click(await screen.findByRole('button', { name: 'Close' }))
    await waitFor(() => expect(screen.queryByText('Recorded')).toBeNull())
    expect(undo.mock.calls).toEqual([])
  })

  it('goes after a while where nothing is to be done, and stays where something is', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    openComponent(<Notices undo={() => undefined} />)
    for (const name of ['plain', 'with undo', 'problem']) fireEvent.click(screen.getByRole('button', { name }))
    await screen.findByText('Saved')
    await vi.advanceTimersByTimeAsync(60_000)
    await waitFor(() => expect(screen.queryByText('Saved')).toBeNull())
    expect([screen.getByText('Recorded').isConnected, screen.getByText(refusalSentences.message).isConnected]).toEqual([true, true])
  })

  it('leaves with its page, but for a problem and for what led to the next page', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    openComponent(<Notices undo={() => undefined} />)
    for (const name of ['with undo', 'problem']) fireEvent.click(screen.getByRole('button', { name }))
    await screen.findByText('Recorded')
    await vi.advanceTimersByTimeAsync(5)
    fireEvent.click(screen.getByRole('button', { name: 'import and leave' }))
    await waitFor(() => expect(screen.queryByText('Recorded')).toBeNull())
    expect([screen.getByText('Imported').isConnected, screen.getByText(refusalSentences.message).isConnected]).toEqual([true, true])
    await vi.advanceTimersByTimeAsync(5)
    fireEvent.click(screen.getByRole('button', { name: 'leave' }))
    await waitFor(() => expect(screen.queryByText('Imported')).toBeNull())
  })

  it('leaves with the record that it is about, and with the part of its page', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    openComponent(<Notices undo={() => undefined} />)
    fireEvent.click(screen.getByRole('button', { name: 'first event' }))
    for (const next of ['other event', 'other part']) {
      fireEvent.click(screen.getByRole('button', { name: 'with undo' }))
      await screen.findByText('Recorded')
      await vi.advanceTimersByTimeAsync(5)
      fireEvent.click(screen.getByRole('button', { name: next }))
      await waitFor(() => expect(screen.queryByText('Recorded')).toBeNull())
    }
  })

  it('is closed by a newer one about the same step, since its Undo would do nothing', async () => {
    const { user } = openComponent(<Notices undo={() => undefined} />)
    for (const name of ['with undo', 'step', 'step undone']) await user.click(screen.getByRole('button', { name }))
    await screen.findByText('Entry undone')
    await waitFor(() => expect(screen.queryByText('Entry recorded')).toBeNull())
    expect(screen.getByText('Recorded').isConnected).toBe(true)
  })
})

describe('notices', () => {
  it('are three at most: the oldest goes for good when a fourth comes', async () => {
    const { user } = openComponent(<Notices undo={() => undefined} />)
    for (const name of ['step', 'with undo', 'problem', 'with undo']) await user.click(screen.getByRole('button', { name }))
    await waitFor(() => expect(screen.queryByText('Entry recorded')).toBeNull())
    expect(screen.getAllByRole('alertdialog')).toHaveLength(3)
    await user.click(screen.getAllByRole('button', { name: 'Close' })[0] ?? document.body)
    await waitFor(() => expect(screen.getAllByRole('alertdialog')).toHaveLength(2))
    expect(screen.queryByText('Entry recorded')).toBeNull()
  })
})

const Chosen = () => {
  const toasts = useToasts()
  const { go } = useNavigation()
  return (
    <>
      <button type="button" onClick={() => void call('laptops.chooseFile', { suggestedName: 'hall.vigil' }).then((answer) => { if (!answer.ok) toasts.showProblem(answer.problem) })}>choose</button>
      <button type="button" onClick={() => go({ page: 'packs' })}>leave</button>
      <button type="button" onClick={() => go({ page: 'members' })}>leave again</button>
    </>
  )
}

describe('the notice of a refused call', () => {
  it('closes once the same call goes well, since it is no longer so', async () => {
    let answer: CallProblem | null = refusal
    const { user } = openComponent(<Chosen />, { 'laptops.chooseFile': () => answer })
    await user.click(screen.getByRole('button', { name: 'choose' }))
    await screen.findByText(refusalSentences.message)
    answer = null
    await user.click(screen.getByRole('button', { name: 'choose' }))
    await waitFor(() => expect(screen.queryByText(refusalSentences.message)).toBeNull())
  })

  it('stays on the next page until there was time to read it, and leaves with its page after that', async () => {
    vi.useFakeTimers({ shouldAdvanceTime: true })
    openComponent(<Chosen />, { 'laptops.chooseFile': () => refusal })
    fireEvent.click(screen.getByRole('button', { name: 'choose' }))
    await screen.findByText(refusalSentences.message)
    await vi.advanceTimersByTimeAsync(5_000)
    fireEvent.click(screen.getByRole('button', { name: 'leave' }))
    await vi.advanceTimersByTimeAsync(60_000)
    expect(screen.getByText(refusalSentences.message).isConnected).toBe(true)
    fireEvent.click(screen.getByRole('button', { name: 'leave again' }))
    await waitFor(() => expect(screen.queryByText(refusalSentences.message)).toBeNull())
  })
})
