/** Stored with every source, so that documents read by an older reader can be read again. */
export const readerVersion = '6'
