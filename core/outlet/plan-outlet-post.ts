import { addresseeLinesFor } from '../country/country-line.ts'
import type { OutletId } from '../ids.ts'
import { linesOfPost, type PostAddress, type PostWishes } from '../member/plan-post.ts'

type NotSentReason = 'no-address' | 'no-room'

/** What would be sent to outlets, and to which nothing is, with the reason. */
export type OutletPostPlan = {
  readonly addresses: readonly PostAddress[]
  readonly leftOut: readonly { readonly id: OutletId; readonly name: string; readonly why: NotSentReason }[]
}

/** An outlet with the lines of its own address, or of its member's. */
export type PostedOutlet = { readonly id: OutletId; readonly shownName: string; readonly postLines: readonly string[] }

/** Plans post to outlets. An address that does not fit where it is printed is left out whole, and named first: it can be shortened. */
export const planOutletPost = (outlets: readonly PostedOutlet[], { homeCountry, hasRoom }: PostWishes): OutletPostPlan => {
  const pieces = outlets.map(({ id, shownName: name, postLines }) => {
    const address: PostAddress = { names: name === '' ? [] : [name], lines: addresseeLinesFor(postLines, homeCountry) }
    const why: NotSentReason | null = postLines.length === 0 ? 'no-address' : hasRoom(linesOfPost(address)) ? null : 'no-room'
    return { id, name, address, why }
  })
  const leftOutFor = (reason: NotSentReason): OutletPostPlan['leftOut'] => pieces.flatMap(({ id, name, why }) => (why === reason ? [{ id, name, why: reason }] : []))
  return { addresses: pieces.flatMap(({ address, why }) => (why === null ? [address] : [])), leftOut: [...leftOutFor('no-room'), ...leftOutFor('no-address')] }
}
