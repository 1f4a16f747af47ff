import type { MemberAboutCalls } from './member-about-calls.ts'
import type { MemberFileCalls } from './member-file-calls.ts'
import type { MemberImportCalls } from './member-import-calls.ts'
import type { MemberKeepCalls } from './member-keep-calls.ts'

/** The calls about members that have a file of their own: imports, files, everything about one member, and whether the group keeps them. */
export type MoreMemberCalls = MemberImportCalls & MemberFileCalls & MemberAboutCalls & MemberKeepCalls
