import { parseUaNumber } from '../case/ua-number.ts'
import { fold } from '../text/fold.ts'
import type { CaseNames, SlipGroup } from './types.ts'

/**
 * The same text for the same case in the slips of all groups: by its UA number in normal form, else by its index number,
 * else by its title without case and accents.
 */
export const caseKeyOf = ({ uaNumber, indexNumber, title }: CaseNames): string => {
  if (uaNumber !== null) return `ua ${parseUaNumber(uaNumber)?.normal ?? fold(uaNumber)}`
  return indexNumber === null ? `title ${fold(title)}` : `index ${fold(indexNumber)}`
}

/** The UA number as lists show it: in normal form where it has one. */
export const shownNumber = (uaNumber: string | null): string | null => (uaNumber === null ? null : (parseUaNumber(uaNumber)?.normal ?? uaNumber))

/** Sections are the same whether written in capitals or not. An empty text is a group without a section. */
export const sectionKeyOf = ({ section }: Pick<SlipGroup, 'section'>): string => fold(section ?? '')

/** Texts by which one group is known under two ids: its name and its number in its section. A group without a name has no such text. */
export const groupKeysOf = (group: SlipGroup): readonly string[] => {
  const section = sectionKeyOf(group)
  return [
    ...(group.name === '' ? [] : [`name ${section}/${fold(group.name)}`]),
    ...(group.number === null ? [] : [`number ${section}/${fold(group.number)}`]),
  ]
}
