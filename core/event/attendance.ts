import type { AttendanceCounts, EventFacts, EventNumbers, EventPerson } from './types.ts'

/** How many came, by how they are known. */
export const attendanceOf = (people: readonly Pick<EventPerson, 'isRegistered' | 'hasCome' | 'isNew'>[]): AttendanceCounts => {
  const came = people.filter(({ hasCome }) => hasCome)
  const registered = people.filter(({ isRegistered }) => isRegistered)
  return {
    came: came.length,
    registered: registered.length,
    registeredCame: registered.filter(({ hasCome }) => hasCome).length,
    walkIns: came.filter(({ isRegistered }) => !isRegistered).length,
    isNew: came.filter(({ isNew }) => isNew).length,
  }
}

/** How many people took part: the count of the door where there is one, else those on the list; null where nobody counted. */
export const participants = ({ headcount }: Pick<EventFacts, 'headcount'>, came: number): number | null => headcount ?? (came > 0 ? came : null)

/** The numbers that are larger than the number of people who took part. None where nobody counted the people. */
export const moreThanPeople = (numbers: EventNumbers, came: number): readonly ('newcomers' | 'under18')[] => {
  const people = participants(numbers, came)
  return people === null ? [] : (['newcomers', 'under18'] as const).filter((name) => (numbers[name] ?? 0) > people)
}
