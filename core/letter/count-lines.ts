import { breaksAnywhere, textWidth } from './text-width.ts'

export type Setting = {
  /** Points. */
  readonly width: number
  readonly size: number
}

/** Renderers round and kern a little differently. */
const safety = 0.985

const piecesOf = (line: string): readonly string[] => {
  const pieces: string[] = []
  for (const word of line.split(/(?<=[ \t-])/u)) {
    if ([...word].some(breaksAnywhere)) pieces.push(...word)
    else pieces.push(word)
  }
  return pieces
}

/** Breaks one line of text as a word processor would; a word wider than the line is cut. */
const wrapLine = (line: string, { width, size }: Setting): string[] => {
  const room = width * safety
  if (textWidth(line.trimEnd(), size) <= room) return [line]
  const lines: string[] = ['']
  const put = (piece: string): void => {
    const current = `${lines.at(-1) ?? ''}${piece}`
    if (textWidth(current.trimEnd(), size) <= room) lines[lines.length - 1] = current
    else if (lines.at(-1) !== '') {
      lines.push('')
      put(piece)
    } else lines.splice(-1, 1, ...cut(piece, room, size))
  }
  for (const piece of piecesOf(line)) put(piece)
  return lines
}

const cut = (word: string, room: number, size: number): string[] => {
  const parts: string[] = []
  let width = Number.POSITIVE_INFINITY
  for (const character of word) {
    const more = textWidth(character, size)
    if (width + more > room) {
      parts.push(character)
      width = more
    } else {
      parts[parts.length - 1] += character
      width += more
    }
  }
  return parts
}

/** The lines a text takes at a width; line breaks in the text are kept. */
export const wrapText = (text: string, setting: Setting): readonly string[] =>
  text.split('\n').flatMap((line) => wrapLine(line, setting))

const isPlainLine = /^[ -~]*$/

/** Whether a text is plain letters on one line. None of them is wider than its size, so a short one is not measured. */
export const isPlainOneLine = (text: string, { width, size }: Setting): boolean =>
  isPlainLine.test(text) && (text.length * size <= width * safety || textWidth(text, size) <= width * safety)

export const countLines = (text: string, setting: Setting): number => (isPlainOneLine(text, setting) ? 1 : wrapText(text, setting).length)

/** The text cut so that it takes at most `most` lines, with an ellipsis where it was cut. */
export const cutToLines = (text: string, setting: Setting, most: number): string => {
  const lines = wrapText(text, setting)
  if (lines.length <= most) return text
  const kept = lines.slice(0, most)
  const last = kept.at(-1) ?? ''
  const ellipsis = '…'
  const characters = [...last.trimEnd()]
  while (characters.length > 0 && textWidth(`${characters.join('')}${ellipsis}`, setting.size) > setting.width * safety) characters.pop()
  return [...kept.slice(0, -1), `${characters.join('').trimEnd()}${ellipsis}`].map((line) => line.trimEnd()).join(' ')
}
