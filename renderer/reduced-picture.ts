import { keptLimit, keptSize } from '../core/picture/limits.ts'
import type { PictureFormat } from '../core/picture/types.ts'
import type { PickedPicture } from '../preload/picture-calls.ts'
import { decodePicture, drawsPictures } from './ui/decode-picture.ts'

const quality = 0.9

const written = (canvas: HTMLCanvasElement, format: PictureFormat): Promise<Uint8Array | null> => new Promise((answer) => {
  canvas.toBlob((blob) => {
    if (blob === null) answer(null)
    else void blob.arrayBuffer().then((buffer) => answer(new Uint8Array(buffer)))
  }, `image/${format}`, quality)
})

/**
 * A picked picture as small as paper needs it, and upright: it is drawn here, where a damaged file harms nothing, and main takes
 * what is left of its metadata away. Null where it cannot be drawn: no other program would print it either.
 */
export const reducedPicture = async ({ bytes, format }: Pick<PickedPicture, 'bytes' | 'format'>): Promise<Uint8Array | null> => {
  if (!drawsPictures()) return bytes
  const drawn = await decodePicture(bytes)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d')
  if (drawn === null || context === null) return null
  const { width, height } = keptSize(drawn)
  canvas.width = width
  canvas.height = height
  context.imageSmoothingQuality = 'high'
  context.drawImage(drawn, 0, 0, width, height)
  // Hundreds of megabytes of a large photo, which would stay until something else needs the memory.
  drawn.close()
  const same = await written(canvas, format)
  if (same !== null && same.length <= keptLimit) return same
  // JPEG has no transparent places: they are the white of the paper.
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  return (await written(canvas, 'jpeg')) ?? bytes
}
