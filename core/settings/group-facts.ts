import { defaultPaper } from '../pack/paper.ts'
import type { Settings } from './types.ts'
import { usualPaper } from './usual-paper.ts'

/** What the settings hold about the group itself. */
export type GroupFacts = Pick<Settings, 'groupName' | 'groupNumber' | 'section' | 'country' | 'groupAddress' | 'postDays' | 'paper'>

/** The part of the settings that is about the group itself. */
export const groupFactsOf = ({ groupName, groupNumber, section, country, groupAddress, postDays, paper }: Settings): GroupFacts =>
  ({ groupName, groupNumber, section, country, groupAddress, postDays, paper })

/** The facts with another country. The paper follows it, unless a person chose another one than is usual there. */
export const withCountry = (facts: GroupFacts, country: string): GroupFacts => {
  const isUsual = facts.paper === (usualPaper(facts.country) ?? defaultPaper)
  return { ...facts, country, paper: isUsual ? (usualPaper(country) ?? defaultPaper) : facts.paper }
}
