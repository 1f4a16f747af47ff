/** A calendar day as `YYYY-MM-DD`, without time or zone: deadlines and actions are days on paper. */
export type Day = string & { readonly __day: true }

const millisecondsPerDay = 86_400_000
const shape = /^(\d{4})-(\d{2})-(\d{2})$/

const utc = (day: Day): number => Date.parse(`${day}T00:00:00Z`)
const pad = (value: number, width: number): string => String(value).padStart(width, '0')

/** The day of a year, month (1 to 12) and day of the month; undefined for a day that does not exist. */
export const dayOf = (year: number, month: number, dayOfMonth: number): Day | undefined => {
  if (![year, month, dayOfMonth].every(Number.isInteger) || year < 1 || year > 9999) return undefined
  const text = `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`
  const time = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : (text as Day)
}

/** Takes `YYYY-MM-DD` as a day; undefined for other forms and for days that do not exist. */
export const dayFrom = (text: string): Day | undefined => {
  const parts = shape.exec(text)
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : undefined
}

/** The day of an instant (ISO 8601) where this computer is; undefined for no instant. */
export const dayHere = (at: string): Day | undefined => {
  const date = new Date(at)
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate())
}

/** The day `count` days later (earlier when negative). */
export const addDays = (day: Day, count: number): Day =>
  new Date(utc(day) + count * millisecondsPerDay).toISOString().slice(0, 10) as Day

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((utc(to) - utc(from)) / millisecondsPerDay)

/** The day in words of a language, such as `7 March 2023`. */
export const dayInWords = (day: Day, language = 'en-GB', style: Intl.DateTimeFormatOptions = fullDate): string =>
  (style === fullDate && language === 'en-GB' ? britishDay(day) : null) ?? new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(utc(day))

const fullDate: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', year: 'numeric' }

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

/** The same text as `Intl` gives. It is the usual form, and the first use of `Intl` takes as long as a thousand letters. */
const britishDay = (day: Day): string | null => {
  const [, year, month, dayOfMonth] = shape.exec(day) ?? []
  const name = months[Number(month) - 1]
  return name === undefined ? null : `${Number(dayOfMonth)} ${name} ${Number(year)}`
}
