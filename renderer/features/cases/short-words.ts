const maxWords = 48

/** A text short enough for one line of the window. */
export const shortOf = (text: string): string => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line.length > maxWords ? `${line.slice(0, maxWords)}…` : line
}
