/** Why a letter may not say all that it said: the member, or the case, allows less than when it was printed. */
type LeftOutReason = 'no-consent' | 'member-removed' | 'member-safety' | 'case-safety'

/** Letters that change for one reason of one member or case. */
export type LeftOutLetters = {
  readonly reason: LeftOutReason
  /** The member's name or the case's number; empty for a member who was removed. */
  readonly name: string
  /** Codes of the letters, in printed order. */
  readonly codes: readonly string[]
}

/** What a pack made again does not print of what it printed before. */
export type LeftOut = {
  readonly letters: readonly LeftOutLetters[]
  /** Names on the sign-in sheet that are left out or shortened. */
  readonly signInNames: number
  /** Cases whose photo was removed since: it may not be shown any more. */
  readonly photos: readonly string[]
}

/** Whether a pack that is made again differs from the one before. */
export const hasLeftOut = ({ letters, signInNames, photos }: LeftOut): boolean => letters.length > 0 || signInNames > 0 || photos.length > 0

/** Letters that change, of all reasons. */
export const lettersLeftOut = ({ letters }: LeftOut): number => letters.reduce((sum, { codes }) => sum + codes.length, 0)
