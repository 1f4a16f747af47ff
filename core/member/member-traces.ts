/** What of a member a text can hold. */
const memberTraces = ['name', 'email', 'phone', 'street'] as const
export type MemberTrace = (typeof memberTraces)[number]

/** Those facts of a member by which a text names them. */
export type TraceablePerson = {
  readonly name: string
  readonly email: string
  readonly phone: string
  readonly addressLines: readonly string[]
}

/** A place in a text where members are named. `start` and `end` are UTF-16 units of the text. */
export type TraceHit = {
  readonly trace: MemberTrace
  readonly start: number
  readonly end: number
  /** Whose it is: several members may have one name, street or phone. */
  readonly names: readonly string[]
}
