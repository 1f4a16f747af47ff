import type { Settings } from './types.ts'

/** What the settings hold about the group itself. */
export type GroupFacts = Pick<Settings, 'groupName' | 'groupNumber' | 'section' | 'country' | 'groupAddress' | 'postDays' | 'paper'>

export const groupFactsOf = ({ groupName, groupNumber, section, country, groupAddress, postDays, paper }: Settings): GroupFacts =>
  ({ groupName, groupNumber, section, country, groupAddress, postDays, paper })
