import type { FoundCase } from '../../../core/case/find-cases.ts'
import type { Sort } from '../../ui/table-types.ts'

/** The column that cases are sorted by at first: then they are in groups, as they come from the database. */
export const byDeadline: Sort = { column: 'deadline', direction: 'ascending' }

/** Whether cases are in their groups; other orders have none. */
export const isByDeadline = ({ column, direction }: Sort): boolean => column === byDeadline.column && direction === byDeadline.direction

/** Number of actions that are no letters. */
export const otherCount = ({ tally }: FoundCase): number => Object.values(tally.otherByKind).reduce((sum, count) => sum + count, 0)

/** A UA number as year and number, so that 9/26 is before 105/26. */
const numberKey = (uaNumber: string | null): string => {
  const [number = '', year = ''] = (uaNumber ?? '').split('/')
  return `${year} ${number}`
}

const keyOf: Readonly<Record<string, (item: FoundCase) => string>> = {
  case: ({ title }) => title,
  number: ({ uaNumber }) => numberKey(uaNumber),
  country: ({ country }) => country ?? '',
  deadline: ({ deadline }) => deadline ?? '9999',
  posted: ({ tally }) => String(tally.posted),
  'not-posted': ({ tally }) => String(tally.written),
  other: (item) => String(otherCount(item)),
}

const collator = new Intl.Collator('en', { numeric: true })

/** Cases sorted by one column, without regard to accents and letter case. Equal ones stay in the order given. */
export const sortCases = (cases: readonly FoundCase[], { column, direction }: Sort): readonly FoundCase[] => {
  const key = keyOf[column]
  if (key === undefined) return cases
  const sign = direction === 'ascending' ? 1 : -1
  const keyed = cases.map((item) => ({ item, key: key(item) }))
  return keyed.toSorted((one, other) => sign * collator.compare(one.key, other.key)).map(({ item }) => item)
}
