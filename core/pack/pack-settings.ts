import type { PostFrom } from '../case/post-days.ts'
import type { Printer } from './calibration.ts'
import type { PostageTable } from './postage.ts'
import type { Group } from './sender.ts'

/** The part of the group's settings that a pack needs. */
export type PackSettings = PostFrom & {
  readonly groupName: string
  /** The group's return address, with line breaks. */
  readonly groupAddress: string
  readonly postage: PostageTable
  readonly printers: readonly Printer[]
}

/** A group is set up once it has a name: reports, cover sheets and envelopes name it. */
export const isGroupNamed = ({ groupName }: Pick<PackSettings, 'groupName'>): boolean => groupName.trim() !== ''

/** The group as a sender. */
export const groupOf = ({ groupName, groupAddress }: Pick<PackSettings, 'groupName' | 'groupAddress'>): Group =>
  ({ name: groupName, addressLines: groupAddress.split('\n').map((line) => line.trim()).filter((line) => line !== '') })
