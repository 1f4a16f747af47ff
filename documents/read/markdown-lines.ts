import type { SourceLine } from '../../core/case/source-text.ts'
import { tableOrder } from './side-by-side/table-order.ts'

type Link = { readonly text: string; readonly address: string }

const heading = /^ {0,3}#{1,6}\s+(.*?)[\s#]*$/u
const underline = /^ {0,3}(?:={3,}|-{3,})\s*$/u
const rule = /^ {0,3}(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,})\s*$/u
const fence = /^ {0,3}(?:`{3,}|~{3,})(.*)$/u
const bullet = /^\s{0,12}[-*+]\s+(?=\S)/u
const counted = /^\s{0,12}\d{1,3}[.)]\s+(?=\S)/u
const quote = /^(?: {0,3}>\s?)+/u
const tableRow = /^\s*\|.*\|\s*$/u
const tableRule = /^[\s|:-]+$/u
const link = /!?\[([^[\]]{0,400})\]\(\s*<?([^\s()<>]{0,1000}(?:\([^\s()]{0,200}\)[^\s()]{0,200})?)>?(?:\s+"[^"]{0,300}")?\s*\)/gu

const wholeBold = /^(?:\*\*|__)(?!\s).+(?:\*\*|__)[:.,]?$/u

/** Marks around words are removed; a mark inside a word (`a_b`) or between numbers is an ordinary character. */
const withoutMarks = (text: string): string =>
  text
    .replace(/(?<!\\)\*\*\*?([^*]{1,2000})(?<!\\)\*\*\*?/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_])__([^_]{1,2000})__(?![\p{L}\p{N}_])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}*\\])\*(?!\s)([^*]{1,2000})(?<![\s\\])\*(?![\p{L}\p{N}*])/gu, '$1')
    .replace(/(?<![\p{L}\p{N}_@/.\\])_(?!\s)([^_]{1,2000})(?<![\s\\])_(?![\p{L}\p{N}_@/.])/gu, '$1')
    .replace(/<((?:https?:\/\/|mailto:)[^\s<>]{1,1000}|[\w.+-]{1,64}@[\w.-]{1,200})>/gu, '$1')
    .replace(/`([^`]{1,2000})`/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!<>|~-])/gu, '$1')
    .replace(/&nbsp;/gu, ' ')
    .replace(/&amp;/gu, '&')

const lineOf = (raw: string, hints: Partial<SourceLine>): SourceLine => {
  const links: Link[] = []
  const text = raw.replace(link, (match, label: string, address: string) => {
    if (match.startsWith('!')) return label
    if (/^(?:https?:|mailto:|tel:|www\.)/iu.test(address)) links.push({ text: withoutMarks(label).trim(), address })
    return label
  })
  const isBold = wholeBold.test(text.trim())
  return { text: withoutMarks(text).trim(), ...hints, ...(isBold ? { isBold } : {}), ...(links.length > 0 ? { links } : {}) }
}

const cellsOf = (row: string): readonly string[] => row.trim().slice(1, -1).split(/(?<!\\)\|/u)

const cellBreak = /<br\s?\/?>/iu

/** A table as the lines of its cells, in the order in which they are read. */
const linesOfTable = (rows: readonly SourceLine[]): readonly SourceLine[] => {
  const cells = rows.map((row) => {
    const hints: Partial<SourceLine> = { isTableCell: true, ...(row.page === undefined ? {} : { page: row.page }) }
    return cellsOf(row.text.replace(quote, '')).map((cell) => cell.split(cellBreak).map((part) => lineOf(part, hints)).filter(({ text }) => text !== ''))
  })
  return tableOrder(cells.map((row) => row.map((cell) => cell.map(({ text }) => text)))).flatMap((group) => {
    const own = group.cells.flatMap(({ row, column }) => cells[row]?.[column] ?? [])
    return group.isBlock ? [...own, { text: '' }] : own
  })
}

const linesOf = (line: SourceLine, isUnderlined: boolean): readonly SourceLine[] => {
  const text = line.text.replace(quote, '')
  const hints: Partial<SourceLine> = line.page === undefined ? {} : { page: line.page }
  const head = heading.exec(text)
  if (head !== null) return [lineOf(head[1] ?? '', { ...hints, isHeading: true })]
  if (isUnderlined) return [lineOf(text, { ...hints, isHeading: true })]
  if (rule.test(text)) return [{ text: '', ...hints }]
  const isCounted = counted.test(text)
  const isItem = isCounted || bullet.test(text)
  const body = isCounted ? text : text.replace(bullet, '')
  return body.split(cellBreak).map((part) => lineOf(part, isItem ? { ...hints, isListItem: true } : hints))
}

const isTableRule = (text: string): boolean => tableRule.test(text.replace(quote, '')) && text.includes('--')
const isTableLine = (text: string): boolean => tableRow.test(text.replace(quote, ''))

/**
 * Lines of a Markdown text without its marks, which become the line's hints: heading, item, cell, bold,
 * links. Works line by line, because a parser would join the lines of an address. Marks in fenced
 * text stay as they are.
 */
export const linesOfMarkdown = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  let isFenced = false
  let rows: SourceLine[] = []
  return lines.flatMap((line, index) => {
    if (!isFenced && isTableLine(line.text)) {
      if (!isTableRule(line.text)) rows.push(line)
      if (isTableLine(lines[index + 1]?.text ?? '')) return []
      const table = linesOfTable(rows)
      rows = []
      return table
    }
    const fenced = fence.exec(line.text)
    if (fenced !== null) {
      isFenced = !isFenced
      // The text beside the mark names a language, or is the text itself: it is not known which, so it stays.
      const beside = fenced[1]?.trim() ?? ''
      return beside === '' ? [] : [{ ...line, text: beside }]
    }
    if (isFenced) return [line]
    const before = lines[index - 1]?.text.trim() ?? ''
    const isWordedBefore = before !== '' && !tableRow.test(before) && !heading.test(before) && !rule.test(before) && !bullet.test(before)
    if (underline.test(line.text) && isWordedBefore) return []
    return linesOf(line, line.text.trim() !== '' && !heading.test(line.text) && !rule.test(line.text) && !bullet.test(line.text) && !tableRow.test(line.text) && underline.test(lines[index + 1]?.text ?? ''))
  })
}
