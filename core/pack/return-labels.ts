import { senderLinesFor } from '../country/country-line.ts'
import { groupOf, type PackSettings } from './pack-settings.ts'

/** More labels than a group sticks on in a year. */
export const returnLabelLimits = { min: 1, max: 1_000 } as const

/** The group's return address, with its country below it for post that goes abroad; no lines where the group has no address. */
export const groupReturnLines = (settings: Pick<PackSettings, 'groupName' | 'groupAddress' | 'country'>, isAbroad: boolean): readonly string[] => {
  const { name, addressLines } = groupOf(settings)
  if (addressLines.length === 0) return []
  return [name, ...senderLinesFor(addressLines, isAbroad ? 'abroad' : 'home', settings.country)].filter((line) => line !== '')
}
