import type { MemberId } from '../core/ids.ts'
import type { AboutMember } from '../core/action/about-member.ts'

/** The calls about everything that is kept of one member. */
export type MemberAboutCalls = {
  'members.about': (input: { readonly memberId: MemberId }) => AboutMember
  /** Writes it as a document and as JSON into a folder that the person picks; null where none was picked. */
  'members.saveAbout': (input: { readonly memberId: MemberId }) => { readonly fileNames: readonly string[] } | null
}
