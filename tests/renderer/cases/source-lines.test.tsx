// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import type { SourceLine } from '../../../core/case/source-text.ts'
import type { DocumentId } from '../../../core/ids.ts'
import { sampleText } from '../../kit/sample-document.ts'
import { openWindow } from '../../kit/window.tsx'

type Watch = { readonly call: (entries: readonly { readonly target: Element; readonly isIntersecting: boolean }[]) => void; readonly targets: Element[] }
const watches: Watch[] = []

class WatchByHand {
  readonly #watch: Watch
  constructor(call: Watch['call']) {
    this.#watch = { call, targets: [] }
    watches.push(this.#watch)
  }
  observe(target: Element): void {
    this.#watch.targets.push(target)
  }
  unobserve(): void {}
  disconnect(): void {}
}

const documentId = '01JDD000000000000000000001' as DocumentId
const filler = Array.from({ length: 1_000 }, (_, index) => `Page text number ${index}.`)
const long = [...sampleText.split('\n'), ...filler].map((text) => ({ text }))

const open = (lines: readonly SourceLine[] = long) => openWindow({ page: 'check', documentId }, {
  'cases.openWaiting': () => ({ documentId, source: { fileName: 'ua.txt', lines, mediaType: 'text/plain' }, reading: readUrgentAction({ lines }), knownCase: null, sameAs: null, learned: null }),
})
const paper = (): Promise<HTMLElement> => screen.findByRole('listbox', { name: 'The document' })
const drawn = (): readonly string[] => [...document.querySelectorAll('[data-window]')].filter((one) => one.childElementCount > 0).map((one) => one.getAttribute('data-window') ?? '')
const optionOf = (text: string): HTMLElement | null => [...document.querySelectorAll<HTMLElement>('[data-piece]')].find((one) => one.textContent.includes(text)) ?? null
const scrollTo = (from: number, to: number): void => act(() => {
  for (const { call, targets } of watches) {
    const entries = targets.filter((target) => target.hasAttribute('data-window')).map((target) => ({ target, isIntersecting: Number(target.getAttribute('data-window')) >= from && Number(target.getAttribute('data-window')) <= to }))
    if (entries.length > 0) call(entries)
  }
})

beforeEach(() => {
  watches.splice(0)
  vi.stubGlobal('IntersectionObserver', WatchByHand)
  window.getSelection()?.removeAllRanges()
})

describe('the text of a long document', () => {
  it('has only the lines near the visible ones, and those that a person is at', async () => {
    open()
    await paper()
    expect(drawn()).toEqual(['0', '1'])
    scrollTo(3, 4)
    expect(drawn()).toEqual(['0', '3', '4'])
  })

  it('is walked by key to its end, whose lines are drawn for it', async () => {
    open()
    const list = await paper()
    expect(optionOf('number 999')).toBeNull()
    act(() => optionOf('URGENT ACTION')?.focus())
    fireEvent.keyDown(document.activeElement ?? list, { key: 'End' })
    expect(document.activeElement?.textContent).toContain('Page text number 999.')
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe(document.activeElement?.getAttribute('aria-setsize'))
    fireEvent.keyDown(document.activeElement ?? list, { key: 'ArrowUp', shiftKey: true })
    expect([...document.querySelectorAll('[data-picked="true"]')].map(({ textContent }) => textContent.split(' unread')[0]?.slice(0, 21))).toEqual(['Page text number 998.', 'Page text number 999.'])
    fireEvent.keyDown(document.activeElement ?? list, { key: 'Home' })
    expect(document.activeElement?.getAttribute('aria-posinset')).toBe('1')
  })

  it('keeps what was drawn while text is selected in it, and lets it go afterwards', async () => {
    open()
    await paper()
    scrollTo(1, 2)
    const text = optionOf('number 300.')?.querySelector('[data-start]')?.firstChild
    window.getSelection()?.selectAllChildren(text?.parentElement ?? document.body)
    scrollTo(4, 4)
    expect(drawn()).toEqual(['0', '1', '2', '4'])
    window.getSelection()?.removeAllRanges()
    scrollTo(3, 4)
    expect(drawn()).toEqual(['0', '3', '4'])
  })

  it('shows the place of a field that is far from the visible lines', async () => {
    const { user } = open([...filler.map((text) => ({ text })), ...sampleText.split('\n').map((text) => ({ text }))])
    await paper()
    expect(drawn()).toEqual(['0', '1'])
    await user.click(await screen.findByRole('textbox', { name: 'UA number' }))
    expect(drawn()).toEqual(['0', '1', '5'])
    expect(document.querySelector('[data-active="true"]')).not.toBeNull()
  })
})

it('is all there where the document has a few pages', async () => {
  open(sampleText.split('\n').map((text) => ({ text })))
  await paper()
  expect([...document.querySelectorAll('[data-piece]')].every((one) => !one.hasAttribute('aria-setsize'))).toBe(true)
  expect(drawn()).toEqual(['0'])
})

it('lists text in no field in parts, and says how much there is', async () => {
  // What is beside the document is in no field.
  const { user } = open([...sampleText.split('\n').map((text) => ({ text })), ...Array.from({ length: 450 }, (_, index) => ({ text: `Beside the document, number ${index}.`, isAside: true }))])
  await paper()
  const shown = (): number => document.querySelectorAll('.unread__piece').length
  const before = shown()
  await user.click(screen.getByRole('button', { name: /^Show more: 200 of/ }))
  expect([before, shown()]).toEqual([200, 400])
})
