import { senderLinesFor } from '../country/country-line.ts'
import { labelTypeFor } from './address-room.ts'
import { groupOf, type PackSettings } from './pack-settings.ts'
import type { PackPlan } from './types.ts'

/** More labels than a group sticks on in a year. */
export const returnLabelLimits = { min: 1, max: 1_000 } as const

/** The group's return address, with its country below it for post that goes abroad; no lines where the group has no address. */
export const groupReturnLines = (settings: Pick<PackSettings, 'groupName' | 'groupAddress' | 'country'>, isAbroad: boolean): readonly string[] => {
  const { name, addressLines } = groupOf(settings)
  if (addressLines.length === 0) return []
  return [name, ...senderLinesFor(addressLines, isAbroad ? 'abroad' : 'home', settings.country)].filter((line) => line !== '')
}

type Planned = Pick<PackPlan, 'choices' | 'letters' | 'batches' | 'cards' | 'groupName' | 'groupAddress' | 'homeCountry'>

/** A sender whose address is printed on labels. */
export type ReturnSender = { readonly name: string; readonly lines: readonly string[] }

/** The group, unless no case of the pack may name it. */
const groupSender = ({ batches, cards, groupName, groupAddress, homeCountry }: Planned): readonly ReturnSender[] => {
  if (groupAddress.length === 0 || cards.every(({ rules }) => rules.includes('do-not-name-organisation'))) return []
  const isAbroad = batches.some(({ postage }) => postage === 'abroad')
  return [{ name: groupName, lines: [groupName, ...senderLinesFor(groupAddress, isAbroad ? 'abroad' : 'home', homeCountry)].filter((line) => line !== '') }]
}

/** Those who write, each once, with the return address of their letters: with the country below it where one of them goes abroad. */
const memberSenders = ({ letters }: Planned): readonly ReturnSender[] => {
  const found = new Map<string, ReturnSender>()
  for (const { memberId, returnTo } of letters) {
    if (memberId === null || returnTo === null || returnTo.addressLines.length === 0) continue
    // Of members whose letters have the group's address, that is printed once.
    const key = `${returnTo.name} ${returnTo.addressLines[0] ?? ''}`
    const lines = [returnTo.name, ...returnTo.addressLines].filter((line) => line !== '')
    if (lines.length > (found.get(key)?.lines.length ?? 0)) found.set(key, { name: returnTo.name, lines })
  }
  return [...found.values()]
}

/** The senders whose addresses a pack prints on labels. */
export const returnSendersOf = (plan: Planned): readonly ReturnSender[] => {
  const { parts, returnOf } = plan.choices
  if (!parts.includes('returns')) return []
  return returnOf === 'group' ? groupSender(plan) : memberSenders(plan)
}

/** The lines of a label with an address: on a practice pack there is one more. */
export const linesWithPractice = (isPractice: boolean, lines: readonly string[]): readonly string[] => (isPractice ? ['', ...lines] : lines)

/** The senders whose address fits a label of the stock: others are printed on none, and named in the plan. */
export const fittingSendersOf = (plan: Planned & Pick<PackPlan, 'returnStock' | 'isPractice'>): readonly ReturnSender[] => {
  const { returnStock, isPractice } = plan
  return returnStock === null ? [] : returnSendersOf(plan).filter(({ lines }) => labelTypeFor(returnStock, linesWithPractice(isPractice, lines)).fits)
}
