import { cleanLine } from '../reader/clean-line.ts'

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&')

/** The words that a text has in a field: without layout marks, and without punctuation at its ends. */
export const wordsInField = (text: string): string =>
  text.split(/\r?\n/u).map((line) => cleanLine({ text: line }, 0).text).filter((line) => line !== '').join(' ').replace(/^[\s,;:]+|[\s,;:.]+$/gu, '')

type Found = { readonly start: number; readonly end: number }

/** The places where the words occur in a text. Spaces and line ends count as the same. */
const placesOf = (value: string, words: string): readonly Found[] => {
  const shape = wordsInField(words).split(/\s+/u).map(escaped).join('\\s+')
  if (shape === '') return []
  return [...value.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${shape}(?![\\p{L}\\p{N}])[,;:.]*`, 'gu'))].map((found) => ({ start: found.index, end: found.index + found[0].length }))
}

/** How often the words occur in a text. */
export const timesIn = (text: string, words: string): number => placesOf(text, words).length

const withoutPlace = (value: string, { start, end }: Found): string => {
  const [before, after] = [value.slice(0, start).trimEnd(), value.slice(end).trimStart()]
  if (before === '' || after === '') return `${before.replace(/[,;:]$/u, '')}${after}`
  const gap = `${value.slice(before.length, start)}${value.slice(end, value.length - after.length)}`
  return `${before}${gap.includes('\n\n') ? '\n\n' : gap.includes('\n') ? '\n' : ' '}${after}`
}

/** A text without one place where the words occur: the one after `skipped` others, else the last. Null where it does not have them. */
export const withoutWords = (value: string, words: string, skipped = 0): string | null => {
  const places = placesOf(value, words)
  const place = places[skipped] ?? places.at(-1)
  return place === undefined ? null : withoutPlace(value, place)
}

/** The lines without the words, of which the same holds; a line of which nothing is left is left out. Null where no line has them. */
export const linesWithoutWords = (lines: readonly string[], words: string, skipped = 0): readonly string[] | null => {
  const places = lines.flatMap((line, index) => placesOf(line, words).map((place) => ({ index, place })))
  const found = places[skipped] ?? places.at(-1)
  if (found === undefined) return null
  return lines.flatMap((line, index) => {
    const left = index === found.index ? withoutPlace(line, found.place) : line
    return left === '' ? [] : [left]
  })
}

/** An address whose lines do not end in the commas that separated them in a running text. */
export const withoutEndCommas = (postalLines: string): string => postalLines.replace(/[,;]+$/gmu, '')
