/** A rectangle on the desktop, in pixels of the screen at 100 %. */
export type Area = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where a window was; null where only its size is known. */
export type WantedBounds = { readonly width: number; readonly height: number; readonly position: { readonly x: number; readonly y: number } | null }

const sharedLength = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.max(0, Math.min(start + length, otherStart + otherLength) - Math.max(start, otherStart))

const sharedArea = (one: Area, other: Area): number =>
  sharedLength(one.x, one.width, other.x, other.width) * sharedLength(one.y, one.height, other.y, other.height)

/** The screen that shows most of the window; the first one where none shows anything of it. */
const screenOf = (window: Area, screens: readonly [Area, ...Area[]]): Area =>
  screens.reduce((best, screen) => (sharedArea(window, screen) > sharedArea(window, best) ? screen : best))

const within = (start: number, length: number, otherStart: number, otherLength: number): number =>
  Math.min(Math.max(start, otherStart), otherStart + otherLength - length)

/**
 * The bounds for a window that wants these ones: as near as possible, and wholly on one screen. `screens` are
 * the areas that windows may use, the main screen first. Without a position, or where its screen is gone, the
 * window is in the middle of the main screen.
 */
export const fitBounds = ({ width, height, position }: WantedBounds, screens: readonly [Area, ...Area[]]): Area => {
  const wanted = position && { ...position, width, height }
  const screen = wanted ? screenOf(wanted, screens) : screens[0]
  const size = { width: Math.min(width, screen.width), height: Math.min(height, screen.height) }
  if (wanted && sharedArea(wanted, screen) > 0) {
    return { x: within(wanted.x, size.width, screen.x, screen.width), y: within(wanted.y, size.height, screen.y, screen.height), ...size }
  }
  return { x: screen.x + Math.floor((screen.width - size.width) / 2), y: screen.y + Math.floor((screen.height - size.height) / 2), ...size }
}
