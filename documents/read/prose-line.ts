const maxAddressLine = 90

/** Running text rather than a line of an address: long, or a sentence of many words. */
export const isProseLine = (text: string): boolean =>
  text.length > maxAddressLine || (/[.!?]["'’”)]?$/u.test(text) && text.split(/\s+/u).length > 8)
