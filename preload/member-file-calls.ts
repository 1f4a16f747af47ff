import type { MemberId } from '../core/ids.ts'
import type { MemberListFormat } from '../core/member/list-formats.ts'
import type { PostPrint, SavedPost } from './post-print.ts'

/** Which members a file is about: all of the group, or those that were chosen. */
export type WhichMembers = 'all' | readonly MemberId[]

/** The calls that write files about members; null where no place was picked. */
export type MemberFileCalls = {
  'members.export': (input: { readonly members: WhichMembers; readonly format: MemberListFormat }) => { readonly fileName: string; readonly count: number } | null
  /** Labels or envelopes for those of the members who agreed to get post, or labels with the group's return address. */
  'members.savePost': (input: { readonly members: WhichMembers; readonly isOncePerHousehold: boolean; readonly print: PostPrint }) => SavedPost
}
