/** One line of typed text: white space collapsed; null when nothing is left. */
export const lineOf = (text: string): string | null => {
  const line = text.replace(/\s+/gu, ' ').trim()
  return line === '' ? null : line
}

/** The lines that are not empty. */
export const listOf = (lines: readonly string[]): readonly string[] =>
  lines.map(lineOf).filter((line) => line !== null)

/** Typed text as paragraphs; line breaks inside a paragraph stay. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .replace(/\r\n?/gu, '\n')
    .split(/\n[^\S\n]*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')

/** Typed text with its paragraphs separated by one empty line; null when nothing is left. */
export const textOf = (text: string): string | null => {
  const paragraphs = paragraphsOf(text)
  return paragraphs.length === 0 ? null : paragraphs.join('\n\n')
}
