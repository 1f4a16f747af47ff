import type { GroupFacts } from './group-facts.ts'

/** In UTF-16 units. The name is printed in one line of each return address; the address has at most six lines. */
export const groupTextLengths = { groupName: 120, groupNumber: 60, section: 200, country: 200, groupAddress: 1000 } as const satisfies Partial<Record<keyof GroupFacts, number>>

export type GroupText = keyof typeof groupTextLengths
const groupTexts = Object.keys(groupTextLengths) as readonly GroupText[]

/** The texts of the group that are too long to be saved. */
export const tooLongIn = (facts: Pick<GroupFacts, GroupText>): readonly GroupText[] => groupTexts.filter((field) => facts[field].length > groupTextLengths[field])
