import { keptLimit, keptSize } from '../core/picture/limits.ts'
import type { PictureFormat } from '../core/picture/types.ts'
import type { PickedPicture } from '../preload/picture-calls.ts'
import { decodePicture } from './ui/decode-picture.ts'

const quality = 0.9

const written = (canvas: HTMLCanvasElement, format: PictureFormat): Promise<Uint8Array | null> => new Promise((answer) => {
  canvas.toBlob((blob) => {
    if (blob === null) answer(null)
    else void blob.arrayBuffer().then((buffer) => answer(new Uint8Array(buffer)))
  }, `image/${format}`, quality)
})

/**
 * A picked picture as small as paper needs it, and upright: it is drawn here, where a damaged file harms nothing, and main takes
 * what is left of its metadata away. Where the window cannot draw it, it stays as it is, and main says what is wrong with it.
 */
export const reducedPicture = async ({ bytes, format }: Pick<PickedPicture, 'bytes' | 'format'>): Promise<Uint8Array> => {
  const drawn = await decodePicture(bytes)
  const canvas = document.createElement('canvas')
  const context = drawn === null ? null : canvas.getContext('2d')
  if (drawn === null || context === null) return bytes
  const { width, height } = keptSize(drawn)
  canvas.width = width
  canvas.height = height
  context.imageSmoothingQuality = 'high'
  context.drawImage(drawn, 0, 0, width, height)
  const same = await written(canvas, format)
  if (same !== null && same.length <= keptLimit) return same
  // JPEG has no transparent places: they are the white of the paper.
  context.globalCompositeOperation = 'destination-over'
  context.fillStyle = 'white'
  context.fillRect(0, 0, width, height)
  return (await written(canvas, 'jpeg')) ?? bytes
}
