/** A box of the window, in CSS pixels from its top left corner. */
export type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }
type Size = { readonly width: number; readonly height: number }
type Point = { readonly x: number; readonly y: number }

/** Between notices and what they must not cover. */
const gap = 8

const overlaps = (one: Box, other: Box): boolean =>
  one.left < other.right + gap && other.left < one.right + gap && one.top < other.bottom + gap && other.top < one.bottom + gap

/**
 * Where in `room` a box of this size covers none of the obstacles: the place nearest to `home`, which is its own
 * top left corner when nothing is in the way. Undefined where there is no such place.
 */
export const placeNotices = ({ room, size, home, obstacles }: {
  readonly room: Box
  readonly size: Size
  readonly home: Point
  readonly obstacles: readonly Box[]
}): Point | undefined => {
  const { width, height } = size
  // A box that is moved as little as possible touches an edge of the room or of an obstacle.
  const lefts = [home.x, room.left, room.right - width, ...obstacles.flatMap(({ left, right }) => [right + gap, left - gap - width])]
  const tops = [home.y, room.top, room.bottom - height, ...obstacles.flatMap(({ top, bottom }) => [bottom + gap, top - gap - height])]
  const fits = ({ x, y }: Point): boolean => {
    const box = { left: x, top: y, right: x + width, bottom: y + height }
    const isInside = box.left >= room.left && box.right <= room.right && box.top >= room.top && box.bottom <= room.bottom
    return isInside && !obstacles.some((obstacle) => overlaps(box, obstacle))
  }
  const distance = ({ x, y }: Point): number => Math.hypot(x - home.x, y - home.y)
  return lefts.flatMap((x) => tops.map((y) => ({ x, y }))).toSorted((one, other) => distance(one) - distance(other)).find(fits)
}
