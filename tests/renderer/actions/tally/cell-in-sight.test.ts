// @vitest-environment jsdom
import { expect, it, vi } from 'vitest'
import { cellInSight } from '../../../../renderer/features/actions/tally/cell-in-sight.ts'

/** A grid whose head ends at 72 and whose totals begin at 460, with a cell between `top` and `bottom`. */
const scrolledFor = (top: number, bottom: number, rows = 'tally__rows'): readonly unknown[] => {
  document.body.innerHTML = `<div class="tally"><div class="tally__head"></div><div class="${rows}"><input></div><div class="tally__foot"></div></div>`
  const place = (name: string, from: number, to: number): void => {
    const element = document.querySelector(name)
    if (element) element.getBoundingClientRect = () => new DOMRect(0, from, 80, to - from)
  }
  place('.tally__head', 0, 72)
  place('.tally__foot', 460, 570)
  place('input', top, bottom)
  const cell = document.querySelector('input')
  if (!cell) throw new Error('No cell')
  const scroll = vi.fn<(options?: unknown) => void>()
  cell.scrollIntoView = scroll
  cellInSight(cell)
  return scroll.mock.calls.map(([options]) => options)
}

const nearest = { block: 'nearest' }
vi.stubGlobal('DOMRect', class {
  readonly top: number
  readonly bottom: number
  constructor(_left: number, top: number, _width: number, height: number) {
    this.top = top
    this.bottom = top + height
  }
})

it('scrolls a cell out from under the totals and from under the head, and leaves one that is seen', () => {
  expect(scrolledFor(465, 497)).toEqual([nearest, { block: 'end' }])
  expect(scrolledFor(440, 472)).toEqual([nearest, { block: 'end' }])
  expect(scrolledFor(60, 92)).toEqual([nearest, { block: 'start' }])
  expect(scrolledFor(100, 132)).toEqual([nearest])
})

it('leaves a cell of the totals where it is', () => {
  expect(scrolledFor(480, 512, 'tally__foot')).toEqual([nearest])
})
