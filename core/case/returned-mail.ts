import type { CaseFile, ReturnedLetter } from './case-file.ts'
import type { Target } from './types.ts'

type To = Pick<Target, 'id' | 'postalLines'>

/** The letters that came back from the address that a target has now, the newest last. */
export const returnedFrom = ({ returned }: Pick<CaseFile, 'returned'>, { id, postalLines }: To): readonly ReturnedLetter[] =>
  returned.filter(({ targetId, address }) => targetId === id && JSON.stringify(address) === JSON.stringify(postalLines))

/** How many letters to the present address of a target came back, as far as anybody noted it. */
export const cameBackFrom = (file: Pick<CaseFile, 'returned' | 'checks'>, target: To): number =>
  returnedFrom(file, target).length || (file.checks.find(({ targetId }) => targetId === target.id)?.returned ?? 0)

/** What is known of mail that belongs to the letter of a code: how it came back, and whether it was answered. */
export const mailOfCode = ({ returned, replies }: Pick<CaseFile, 'returned' | 'replies'>, code: string): { readonly returned: Pick<ReturnedLetter, 'on' | 'reason'> | null; readonly isAnswered: boolean } => {
  const back = returned.findLast(({ letterCode }) => letterCode === code)
  return { returned: back ? { on: back.on, reason: back.reason } : null, isAnswered: replies.some(({ letterCode }) => letterCode === code) }
}
