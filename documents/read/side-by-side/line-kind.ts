import { isProseLine } from '../prose-line.ts'

/**
 * What the line of a cell could be in an address, by its shape alone: no words of a language are known here.
 * `figure`: digits only, as in a table of numbers; `number`: words with digits, as a street or a town has.
 */
export type LineKind = 'words' | 'number' | 'figure' | 'contact' | 'label' | 'prose'

const contact = /\S@\S+\.\S|^@\w{2,30}$|^(?:https?:\/\/|www\.)\S+$|\+\d[\d ()./-]{5,}|\d{3,4}[ .-]\d{3,4}[ .-]?\d{2,4}/u
const labelled = /^\p{L}[\p{L} ./-]{1,24}:(?:\s|$)/u
const maxWords = 12
const maxLineLength = 300

/** The kind of a line. */
const lineKind = (text: string): LineKind => {
  const line = text.trim()
  if (line.length > maxLineLength) return 'prose'
  if (contact.test(line)) return 'contact'
  if (labelled.test(line)) return /\d/u.test(line) ? 'contact' : 'label'
  if (isProseLine(line) || line.split(/\s+/u).length > maxWords) return 'prose'
  if (!/\d/u.test(line)) return 'words'
  return /\p{L}{2}/u.test(line) ? 'number' : 'figure'
}

const minLines = 2

/**
 * Whether lines could be the block of one addressee: a name or an office first, then a street, a town or
 * another way to reach it. Columns of names, of labels or of numbers are none.
 */
export const isAddressee = (lines: readonly string[]): boolean => {
  const kinds = lines.map(lineKind)
  return kinds.length >= minLines && kinds[0] === 'words' && !kinds.includes('prose') && kinds.slice(1).some((kind) => kind === 'number' || kind === 'contact')
}

/** Whether lines have a way to reach somebody other than by post, which is at the end of an address. */
export const hasContact = (lines: readonly string[]): boolean => lines.some((line) => lineKind(line) === 'contact')

/** Words that announce what is below them, such as `And copies to:`. */
const announces = (line: string): boolean => line.trim().endsWith(':') && lineKind(line) === 'label'

/** Whether lines could be an addressee, also below words that announce it. */
export const isAnnouncedAddressee = (lines: readonly string[]): boolean => isAddressee(lines[0] !== undefined && announces(lines[0]) ? lines.slice(1) : lines)

/** Whether blocks of their own could begin in the cells of a row: each with words, or with what announces a block while another has words. */
export const beginBlocks = (cells: readonly (readonly string[])[]): boolean => {
  const firsts = cells.map(([first = '']) => first)
  return firsts.some((line) => lineKind(line) === 'words') && firsts.every((line) => line !== '' && (lineKind(line) === 'words' || announces(line)))
}
