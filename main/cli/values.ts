import { maxOf } from '../../core/max-of.ts'
import type { Result } from '../../core/result.ts'
import { fail, ok } from '../../core/result.ts'
import { words as all } from '../words.ts'

/** A whole number from an option; a problem is a sentence about wrong usage. */
export const wholeNumber = (option: string, text: string | undefined, fallback: number): Result<number, string> => {
  if (text === undefined) return ok(fallback)
  return /^\d{1,9}$/.test(text) ? ok(Number(text)) : fail(all.commandLine.usage.wholeNumber({ option }))
}

/** One word of a list. */
export const oneOf = <Word extends string>(option: string, text: string | undefined, allowed: readonly Word[]): Result<Word | undefined, string> => {
  if (text === undefined) return ok(undefined)
  const found = allowed.find((word) => word === text)
  return found === undefined ? fail(all.commandLine.usage.oneOf({ option, words: all.format.series(allowed) })) : ok(found)
}

/** Rows of text in aligned columns; the last column is not padded. */
export const inColumns = (rows: readonly (readonly string[])[]): string => {
  const widths = (rows[0] ?? []).map((_, column) => maxOf(rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) => row.map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0))).join('  ').trimEnd()).join('\n')
}
