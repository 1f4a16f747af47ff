import type { PictureFacts } from './types.ts'

type Size = { readonly width: number; readonly height: number }

/** The largest size in a room at which a picture has its own proportions: it is never stretched. */
export const fitInto = ({ width, height }: Pick<PictureFacts, 'width' | 'height'>, room: Size): Size => {
  const scale = Math.min(room.width / width, room.height / height)
  return { width: width * scale, height: height * scale }
}
