/** How much larger than the room's width asks for; 1 fits the page to the room. */
const zoomLevels = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

/** The next level in a direction, or the same at either end. */
export const nextZoom = (zoom: number, step: 1 | -1): number => {
  const levels = step > 0 ? zoomLevels.filter((level) => level > zoom) : zoomLevels.filter((level) => level < zoom)
  return (step > 0 ? levels[0] : levels.at(-1)) ?? zoom
}

const smallest = 0.1
const largest = 4

/** The scale of a page so wide in a room so wide, in pixels. A page that fits is not blown up to fill it. */
export const scaleFor = (room: number, pageWidth: number, zoom: number): number =>
  room <= 0 || pageWidth <= 0 ? smallest : Math.min(largest, Math.max(smallest, Math.min(1, room / pageWidth) * zoom))
