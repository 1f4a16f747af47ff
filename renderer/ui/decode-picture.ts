/** A picture in the window's memory, upright. Null where the window cannot draw it. */
export const decodePicture = async (bytes: Uint8Array): Promise<ImageBitmap | null> => {
  if (typeof createImageBitmap !== 'function') return null
  return createImageBitmap(new Blob([new Uint8Array(bytes)])).catch(() => null)
}
