import type { Participants, PeopleCount, smallNumber } from '../core/report/types.ts'
import type { Messages } from './generated/messages.ts'

/** Of the core, whose values words do not import: another number does not compile. */
const below: typeof smallNumber = 5

type CountedWords = { readonly number: (values: { count: number }) => string; readonly few: (values: { below: number }) => string }

const counted = (count: PeopleCount, { number, few }: CountedWords): readonly string[] => {
  if (count === null) return []
  return [count === 'few' ? few({ below }) : number({ count })]
}

/** Who took part, a sentence for each number that there is. That nobody counted is said. */
export const participantsWords = ({ headcount, newcomers, under18 }: Participants, { reportFiles: words }: Pick<Messages, 'reportFiles'>): readonly string[] => [
  ...(headcount === null ? [words.notCounted] : counted(headcount, { number: words.tookPart, few: words.tookPartFew })),
  ...counted(newcomers, { number: words.newcomers, few: words.newcomersFew }),
  ...counted(under18, { number: words.under18, few: words.under18Few }),
]
