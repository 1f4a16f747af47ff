/** What a pack's record knows, in numbers. */
export type PackUse = {
  /** Letters that are found by their code. */
  readonly letters: number
  /** Letters of it that are recorded by their code. They stay recorded. */
  readonly recorded: number
  /** Files on the disk. They stay. */
  readonly files: number
}
