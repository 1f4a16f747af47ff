/** How the kinds begin whose size main has looked at: how large another one becomes when it is drawn is not known. */
const heads = ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'BM'] as const

const isMeasured = (bytes: Uint8Array): boolean => heads.some((head) => [...head].every((letter, index) => bytes[index] === letter.charCodeAt(0)))

/** Whether this window draws pictures at all. */
export const drawsPictures = (): boolean => typeof createImageBitmap === 'function'

/** A picture in the window's memory, upright; whoever drew it closes it. Null where the window cannot draw it. */
export const decodePicture = async (bytes: Uint8Array): Promise<ImageBitmap | null> => {
  if (!drawsPictures() || !isMeasured(bytes)) return null
  return createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => null)
}
