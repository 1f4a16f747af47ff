import type { Printer } from './calibration.ts'
import type { PostageTable } from './postage.ts'

/** What a pack needs to know of the group: a part of its settings. */
export type PackSettings = {
  readonly groupName: string
  /** The group's return address, one line each line. */
  readonly groupAddress: string
  /** English short name of the group's own country: mail there is domestic. */
  readonly country: string
  readonly postage: PostageTable
  readonly printers: readonly Printer[]
}
