import { maxOf } from '../max-of.ts'

/** How a letter names its writer, from most to least: full name, initials and town, the group alone. */
export const senderForms = ['full', 'initials', 'group'] as const
export type SenderForm = (typeof senderForms)[number]

/** Which address a letter gives, from most to least: the writer's home, the group's, none. */
export const returnAddresses = ['home', 'group', 'none'] as const
export type ReturnAddress = (typeof returnAddresses)[number]

/** How much of the writer a person, a case or a pack allows to be printed. */
export type Safety = { readonly sender: SenderForm; readonly returnAddress: ReturnAddress }
/** Everything may be printed. */
export const noRestrictions: Safety = { sender: 'full', returnAddress: 'home' }

const strictest = <Step>(order: readonly Step[], steps: readonly Step[]): Step | undefined =>
  order[Math.max(0, maxOf(steps.map((step) => order.indexOf(step))))]

/** The most careful of several wishes, decided for the name and for the address separately. */
export const strictestSafety = (wishes: readonly Safety[]): Safety => ({
  sender: strictest(senderForms, wishes.map(({ sender }) => sender)) ?? 'group',
  returnAddress: strictest(returnAddresses, wishes.map(({ returnAddress }) => returnAddress)) ?? 'none',
})
