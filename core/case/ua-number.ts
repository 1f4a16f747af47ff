export type UaNumber = {
  /** `105/22`: number without leading zeros, two-digit year; `EXTRA 19/92` keeps its word. */
  readonly normal: string
  readonly printed: string
}

// In `064/22-1` the last figure is the issue; `064-22-1` would be a date.
const shape = /^(?:(extra)\s*)?(\d{1,4})(?:\s?[/.]\s?((?:19|20)?\d{2})(?:\s?-\s?\d{1,2})?|\s?-\s?((?:19|20)?\d{2}))$/iu
const maxLength = 60

const normalOf = (extra: string | undefined, number: string, year: string): string =>
  `${extra === undefined ? '' : 'EXTRA '}${Number(number)}/${year.slice(-2)}`

/** Where the number starts: after words such as `Third UA:` or `FI`, which are skipped except EXTRA. */
const startOfNumber = (text: string): number => {
  const digit = text.search(/\d/u)
  const extra = text.toLowerCase().lastIndexOf('extra', digit)
  return extra >= 0 ? extra : digit
}

/**
 * Reads a UA number in the forms in use: `UA: 105/22`, `105.22`, `UA 219 /06`, `FI 064/22-1`,
 * `THIRD UA 60/16`, `EXTRA 19/92`. Undefined for anything else, dates included.
 */
export const parseUaNumber = (text: string): UaNumber | undefined => {
  const printed = text.replace(/\s+/gu, ' ').trim()
  if (printed === '' || printed.length > maxLength) return undefined
  const start = startOfNumber(printed)
  if (start < 0 || !/^[\p{L}\s.:°º#-]*$/u.test(printed.slice(0, start))) return undefined
  const found = shape.exec(printed.slice(start))
  const [, extra, number, slashed, dashed] = found ?? []
  const year = slashed ?? dashed
  if (number === undefined || year === undefined || Number(number) === 0) return undefined
  return { normal: normalOf(extra, number, year), printed }
}
