/** Kept with every source, so that a better reader can be tried on the documents an older one read. */
export const readerVersion = '3'
