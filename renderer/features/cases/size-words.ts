/** A file's size in kB or MB. */
export const sizeWords = (bytes: number): string => (bytes < 10_000 ? `${Math.max(1, Math.round(bytes / 100)) / 10} kB` : `${Math.round(bytes / 1000)} kB`)
