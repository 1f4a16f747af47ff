const pageNumber = /^(?:(?:page|p\.|seite|pagina|página|sida|strona)\s?)?[-–—]?\s?(\d{1,3})\s?[-–—]?(?:\s?(?:of|\/|de|von|di|av|van|z)\s?\d{1,3})?$/iu

/** The number of a line that is only the number of a page, as `12`, `- 3 -` or `Page 2 of 4`; null for any other line. */
export const pageNumberOf = (text: string): number | null => {
  const found = pageNumber.exec(text.trim())?.[1]
  return found === undefined ? null : Number(found)
}

/** A running head as it is on every page: without the number or the date that differs. */
export const comparableHead = (text: string): string => text.toLowerCase().replace(/\d+/gu, '0').replace(/\s+/gu, ' ').trim()
