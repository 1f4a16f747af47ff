const english = new Intl.PluralRules('en')

/** `1 letter`, `12 letters`: the number with the form English wants for it. */
export const counted = (count: number, one: string, other: string): string =>
  `${count.toLocaleString('en-GB')} ${english.select(count) === 'one' ? one : other}`

/** The word alone, for a number that stands apart from it. */
export const form = (count: number, one: string, other: string): string => (english.select(count) === 'one' ? one : other)
