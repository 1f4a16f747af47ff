import type { PackSummary } from '../core/pack/pack-summary.ts'
import { caseInList } from './case-in-list.ts'
import type { Words } from './words.ts'

const maxNames = 3

/** The first names and the number of the others: a pack of many cases takes no more room than another. */
export const firstNames = (names: readonly string[], { packs: text, format }: Words): string =>
  names.length <= maxNames ? format.series(names) : text.andMore({ names: format.series(names.slice(0, maxNames)), count: names.length - maxNames })

/** The cases of a pack, each as in every list; empty where they were removed. */
export const packCasesInList = (cases: PackSummary['cases'], words: Words): string => firstNames(cases.map((one) => caseInList(one, words)), words)
