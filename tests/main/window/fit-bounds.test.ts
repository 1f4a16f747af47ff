import { array, assert, integer, option, property, record, tuple, type Arbitrary } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitBounds, type Area } from '../../../main/window/fit-bounds.ts'

const laptop: Area = { x: 0, y: 0, width: 1366, height: 728 }
const desk: Area = { x: 1366, y: -200, width: 2560, height: 1400 }

const length = integer({ min: 1, max: 5_000 })
const place = integer({ min: -6_000, max: 6_000 })
const area = record({ x: place, y: place, width: length, height: length })
const screens = array(area, { minLength: 1, maxLength: 4 }) as unknown as Arbitrary<readonly [Area, ...Area[]]>
const wanted = record({ width: length, height: length, position: option(record({ x: place, y: place })) })

const isWithin = (inner: Area, outer: Area): boolean =>
  inner.x >= outer.x && inner.y >= outer.y && inner.x + inner.width <= outer.x + outer.width && inner.y + inner.height <= outer.y + outer.height

describe('the bounds of the window', () => {
  it('are wholly on one screen, and no larger than wanted', () => {
    assert(property(wanted, screens, (window, all) => {
      const bounds = fitBounds(window, all)
      expect(all.some((screen) => isWithin(bounds, screen))).toBe(true)
      expect(bounds.width).toBeLessThanOrEqual(window.width)
      expect(bounds.height).toBeLessThanOrEqual(window.height)
    }))
  })

  it('are the wanted ones wherever a screen has room for them, and stay the same when they are fitted again', () => {
    assert(property(wanted, screens, (window, all) => {
      const bounds = fitBounds(window, all)
      const again = fitBounds({ ...bounds, position: bounds }, [all.find((screen) => isWithin(bounds, screen)) ?? all[0]])
      expect(again).toEqual(bounds)
    }))
    const inside = area.chain((screen) => tuple(integer({ min: 1, max: screen.width }), integer({ min: 1, max: screen.height }))
      .chain(([width, height]) => tuple(integer({ min: 0, max: screen.width - width }), integer({ min: 0, max: screen.height - height }))
        .map(([right, down]) => ({ screen, window: { x: screen.x + right, y: screen.y + down, width, height } }))))
    assert(property(inside, ({ screen, window: { x, y, width, height } }) => {
      expect(fitBounds({ width, height, position: { x, y } }, [screen])).toEqual({ x, y, width, height })
    }))
  })

  it.each([
    ['larger than the screen', { width: 3440, height: 1400, position: { x: 0, y: 0 } }, [laptop], laptop],
    ['over the edge', { width: 1000, height: 600, position: { x: 800, y: 500 } }, [laptop], { x: 366, y: 128, width: 1000, height: 600 }],
    ['on the second screen', { width: 1000, height: 600, position: { x: 1500, y: -100 } }, [laptop, desk], { x: 1500, y: -100, width: 1000, height: 600 }],
    ['on a screen that is gone', { width: 1000, height: 600, position: { x: 1500, y: -100 } }, [{ ...laptop, width: 1300 }], { x: 150, y: 64, width: 1000, height: 600 }],
    ['without a position', { width: 1000, height: 600, position: null }, [laptop, desk], { x: 183, y: 64, width: 1000, height: 600 }],
  ] as const)('of a window that was %s', (_name, window, [first, ...others], expected) => {
    expect(fitBounds(window, [first, ...others])).toEqual(expected)
  })
})
