/** Zoom relative to the width of the room; 1 fits the page to it. */
const zoomLevels = [0.5, 0.75, 1, 1.25, 1.5, 2, 3] as const

/** The next level in a direction, or the same at either end. */
export const nextZoom = (zoom: number, step: 1 | -1): number => {
  const levels = step > 0 ? zoomLevels.filter((level) => level > zoom) : zoomLevels.filter((level) => level < zoom)
  return (step > 0 ? levels[0] : levels.at(-1)) ?? zoom
}

const minScale = 0.1
const maxScale = 4

/** The scale for a page in a room, both widths in pixels. A page that is narrower than the room is not enlarged to fill it. */
export const scaleFor = (room: number, pageWidth: number, zoom: number): number =>
  room <= 0 || pageWidth <= 0 ? minScale : Math.min(maxScale, Math.max(minScale, Math.min(1, room / pageWidth) * zoom))
