import type { MemberId } from '../core/ids.ts'
import type { EnvelopeFormat } from '../core/pack/envelopes.ts'
import type { MemberListFormat } from '../core/member/list-formats.ts'

/** Which members a file is about: all of the group, or those that were chosen. */
export type WhichMembers = 'all' | readonly MemberId[]

/** How addresses of members are printed. */
export type PostPrint =
  /** `startAt`: the first label to use on the first sheet, from 1. */
  | { readonly on: 'labels'; readonly stock: string; readonly startAt: number }
  | { readonly on: 'envelopes'; readonly format: EnvelopeFormat }

/** The calls that write files about members; null where no place was picked. */
export type MemberFileCalls = {
  'members.export': (input: { readonly members: WhichMembers; readonly format: MemberListFormat }) => { readonly fileName: string; readonly count: number } | null
  /** Labels or envelopes for those of the members who agreed to get post. */
  'members.savePost': (input: { readonly members: WhichMembers; readonly isOncePerHousehold: boolean; readonly print: PostPrint }) => { readonly fileName: string; readonly printed: number; readonly leftOut: number } | null
}
