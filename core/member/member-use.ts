/** What refers to a member, and stays without the person when the member is deleted. */
export type MemberUse = {
  /** Recorded actions that count, as entries of the list. */
  readonly actions: number
  /** Letters of packs. */
  readonly letters: number
}
