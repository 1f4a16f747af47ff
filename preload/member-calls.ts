import type { MemberAboutCalls } from './member-about-calls.ts'
import type { MemberFileCalls } from './member-file-calls.ts'
import type { MemberImportCalls } from './member-import-calls.ts'

/** The calls about members that have a file of their own: imports, files, and everything about one member. */
export type MoreMemberCalls = MemberImportCalls & MemberFileCalls & MemberAboutCalls
