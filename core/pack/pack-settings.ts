import type { Printer } from './calibration.ts'
import type { PostageTable } from './postage.ts'

/** The part of the group's settings that a pack needs. */
export type PackSettings = {
  readonly groupName: string
  /** The group's return address, with line breaks. */
  readonly groupAddress: string
  /** English short name of the group's own country: mail there is domestic. */
  readonly country: string
  readonly postage: PostageTable
  readonly printers: readonly Printer[]
}
