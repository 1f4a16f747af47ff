/** Of a file that a person picks, in bytes: photos of a telephone have up to 15 MB. */
export const pickedLimit = 30 * 1024 * 1024

/** Pixels of a picked file, by what it says of itself: more would fill the memory when it is drawn. */
export const maxPickedPixels = 100_000_000

/** Longest side of a picture as it is kept, in pixels: 58 mm at 600 dots per inch. */
const keptSide = 1_400

/** The same where nothing could make the picture smaller. */
export const maxKeptSide = 3_000

/** Bytes of a picture as it is kept: a pack has one for each case. */
export const keptLimit = 2 * 1024 * 1024

/** The size at which a picture is kept, in its own proportions: never larger than it is. */
export const keptSize = ({ width, height }: { readonly width: number; readonly height: number }): { readonly width: number; readonly height: number } => {
  const scale = Math.min(1, keptSide / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
