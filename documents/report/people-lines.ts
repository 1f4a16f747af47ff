import { smallNumber, type PeopleCount, type Report } from '../../core/report/types.ts'
import type { Words } from '../../words/words.ts'

/** A number, or in words why there is none. */
export type PeopleCell = number | string

const peopleCell = (count: PeopleCount, { csv }: Words['reportFiles']): PeopleCell =>
  (count === null ? csv.notCounted : count === 'few' ? csv.participantsFew({ below: smallNumber }) : count)

/** Who took part, and at how many events: of the report as a whole, so without a case. */
export const peopleLines = ({ participants: { headcount, newcomers, under18, events } }: Report, { reportFiles }: Words): readonly (readonly [name: string, count: PeopleCell])[] => {
  const { csv } = reportFiles
  return [[csv.tookPart, peopleCell(headcount, reportFiles)], [csv.newcomers, peopleCell(newcomers, reportFiles)], [csv.under18, peopleCell(under18, reportFiles)], [csv.events, events]]
}
