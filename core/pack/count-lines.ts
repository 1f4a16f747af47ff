import type { Face } from './face.ts'
import { breaksAnywhere, textWidth } from './face.ts'

export type Setting = {
  /** Points. */
  readonly width: number
  readonly size: number
  /** Times where none is named. */
  readonly face?: Face
}

/** Word processors round and kern slightly differently. */
const widthMargin = 0.985

/** No ASCII character of any face is wider, in parts of its size. */
const maxPlainWidth = 1.12

const isPlainLine = /^[ -~]*$/

const piecesOf = (line: string): readonly string[] => {
  const words = line.split(/(?<=[ \t-])/u)
  if (isPlainLine.test(line)) return words
  return words.flatMap((word) => ([...word].some(breaksAnywhere) ? [...word] : [word]))
}

/** Breaks one line of text as a word processor would; a word wider than the line is cut. */
const wrapLine = (line: string, { width, size, face }: Setting): string[] => {
  const room = width * widthMargin
  if (textWidth(line.trimEnd(), size, face) <= room) return [line]
  const lines: string[] = ['']
  let used = 0
  const addPiece = (piece: string): void => {
    // Spaces at the end of a line take no width.
    const word = piece.trimEnd()
    if (word === '' || used + textWidth(word, size, face) <= room) {
      lines[lines.length - 1] += piece
      used += textWidth(piece, size, face)
    } else if (lines.at(-1) !== '') {
      lines.push('')
      used = 0
      addPiece(piece)
    } else {
      // A word may be cut into any number of lines, too many to be arguments of one call.
      lines.pop()
      for (const part of cutWord(piece, room, size, face)) lines.push(part)
      used = textWidth(lines.at(-1) ?? '', size, face)
    }
  }
  for (const piece of piecesOf(line)) addPiece(piece)
  return lines
}

const cutWord = (word: string, room: number, size: number, face: Face | undefined): string[] => {
  const parts: string[] = []
  let width = Number.POSITIVE_INFINITY
  for (const character of word) {
    const more = textWidth(character, size, face)
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

/** Whether a text is ASCII on one line. A short text is not measured. */
export const isPlainOneLine = (text: string, { width, size, face }: Setting): boolean =>
  isPlainLine.test(text) && (text.length * size * maxPlainWidth <= width * widthMargin || textWidth(text, size, face) <= width * widthMargin)

/** How many printed lines a text takes. */
export const countLines = (text: string, setting: Setting): number => (isPlainOneLine(text, setting) ? 1 : wrapText(text, setting).length)

/** The text cut so that it takes at most `maxLines` lines, with an ellipsis where it was cut. */
export const cutToLines = (text: string, setting: Setting, maxLines: number): string => {
  const lines = wrapText(text, setting)
  if (lines.length <= maxLines) return text
  const kept = lines.slice(0, maxLines)
  const last = kept.at(-1) ?? ''
  const ellipsis = '…'
  const characters = [...last.trimEnd()]
  while (characters.length > 0 && textWidth(`${characters.join('')}${ellipsis}`, setting.size, setting.face) > setting.width * widthMargin) characters.pop()
  return [...kept.slice(0, -1), `${characters.join('').trimEnd()}${ellipsis}`].map((line) => line.trimEnd()).join(' ')
}
