/** What belongs to a case and is deleted with it, in numbers. */
export type CaseContents = {
  readonly documents: number
  /** Without retired ones. */
  readonly targets: number
  readonly attachments: number
  readonly photos: number
  readonly notes: number
  readonly replies: number
  /** Letters that came back. */
  readonly returned: number
  /** Letters recorded, in any state. */
  readonly letters: number
  /** Other actions recorded, such as cards and calls. */
  readonly otherActions: number
  /** Letter packs for this case alone: they are deleted too. */
  readonly packs: number
  /** Letter packs for other cases too: they stay, without the letters of this one. */
  readonly sharedPacks: number
}

/** What refers to a target. If anything does, a target that is removed is retired, else deleted. */
export type TargetUse = {
  /** Letters and other actions recorded. */
  readonly actions: number
  /** Letters of packs. */
  readonly letters: number
  readonly replies: number
  /** Letters that came back. */
  readonly returned: number
}
