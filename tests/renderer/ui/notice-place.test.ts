import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeNotices, type Box } from '../../../renderer/ui/notice-place.ts'

const room = { left: 10, top: 10, right: 1083, bottom: 604 }
const size = { width: 416, height: 170 }
const home = { x: 96, y: 424 }
const at = (x: number, y: number, width: number, height: number): Box => ({ left: x, top: y, right: x + width, bottom: y + height })
const overlaps = (one: Box, other: Box): boolean => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom

describe('the place of notices', () => {
  it('is at home where nothing is in the way', () => {
    expect(placeNotices({ room, size, home, obstacles: [] })).toEqual(home)
  })

  it('is the nearest that covers nothing', () => {
    const record = at(100, 560, 120, 40)
    expect(placeNotices({ room, size, home, obstacles: [record] })).toEqual({ x: 96, y: 382 })
    expect(placeNotices({ room, size, home, obstacles: [record, at(100, 300, 300, 100)] })).toEqual({ x: 228, y: 424 })
  })

  it('is nowhere where there is no room', () => {
    expect(placeNotices({ room, size, home, obstacles: [at(0, 100, 1093, 400)] })).toBeUndefined()
  })

  it('covers nothing and stays in the window on any page', () => {
    const boxes = fc.array(fc.tuple(fc.integer({ min: -200, max: 1093 }), fc.integer({ min: -50, max: 614 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 120 })).map((box) => at(...box)), { maxLength: 4 })
    fc.assert(fc.property(boxes, (obstacles) => {
      const place = placeNotices({ room, size, home, obstacles })
      if (place === undefined) return
      const box = at(place.x, place.y, size.width, size.height)
      expect(obstacles.filter((obstacle) => overlaps(obstacle, box))).toEqual([])
      expect([box.left >= room.left, box.top >= room.top, box.right <= room.right, box.bottom <= room.bottom]).toEqual([true, true, true, true])
    }))
  })
})
