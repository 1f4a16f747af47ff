import { decodePicture } from '../../../ui/decode-picture.ts'
import type { Piece } from './word-types.ts'

const pointsOfInch = 72
/** Dots to the inch. */
const finestPrint = 600

/** The pictures of a file by their ids, as the window has drawn them. */
export type DrawnPictures = ReadonlyMap<string, ImageBitmap>

/** Draws the pictures of a file; those that the window cannot draw are left out. */
export const decodeAll = async (pictures: ReadonlyMap<string, Uint8Array>): Promise<DrawnPictures> => {
  const drawn = await Promise.all([...pictures].map(async ([id, bytes]) => [id, await decodePicture(bytes)] as const))
  return new Map(drawn.flatMap(([id, picture]) => (picture === null ? [] : [[id, picture] as const])))
}

/** A picture at its size on the page. It is a canvas, because the window loads no files. */
export const drawPicture = ({ id, width, height, description }: Extract<Piece, { readonly kind: 'picture' }>, pictures: DrawnPictures): HTMLElement => {
  const canvas = document.createElement('canvas')
  canvas.className = 'drawn__picture'
  canvas.style.inlineSize = `${width}pt`
  canvas.style.blockSize = `${height}pt`
  if (description === '') canvas.setAttribute('aria-hidden', 'true')
  else {
    canvas.setAttribute('role', 'img')
    canvas.setAttribute('aria-label', description)
  }
  const picture = pictures.get(id)
  if (picture === undefined) return canvas
  // No finer than printers are: a letterhead in the size of a camera is drawn on each page.
  const scale = Math.min(1, (width / pointsOfInch) * finestPrint / picture.width)
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  return canvas
}

/** A copy of drawn elements: what is on a canvas is not copied with it. */
export const copyOfDrawn = (drawn: HTMLElement): HTMLElement => {
  const copy = drawn.cloneNode(true) as HTMLElement
  const originals = drawn.querySelectorAll('canvas')
  copy.querySelectorAll('canvas').forEach((canvas, index) => {
    const original = originals[index]
    if (original !== undefined && original.width > 0 && original.height > 0) canvas.getContext('2d')?.drawImage(original, 0, 0)
  })
  return copy
}
