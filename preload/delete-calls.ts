import type { CaseContents, TargetUse } from '../core/case/case-contents.ts'
import type { CaseId, MemberId, PackId, TargetId } from '../core/ids.ts'
import type { NameLeft } from '../core/member/names-left.ts'
import type { MemberUse } from '../core/member/member-use.ts'
import type { PackUse } from '../core/pack/pack-use.ts'

/** The calls that delete a record, each after one that says what would go and what would stay. */
export type DeleteCalls = {
  'cases.contents': (input: { readonly caseId: CaseId }) => CaseContents
  /** Deletes the case with all that belongs to it. Refused while a pack for it is being made. */
  'cases.delete': (input: { readonly caseId: CaseId }) => null
  'cases.targetUse': (input: { readonly caseId: CaseId; readonly targetId: TargetId }) => TargetUse
  /** A target that something refers to is retired, another one deleted. */
  'cases.removeTarget': (input: { readonly caseId: CaseId; readonly revision: number; readonly targetId: TargetId }) => { readonly revision: number }
  'members.use': (input: { readonly memberId: MemberId }) => MemberUse
  /** Texts that may name the member and stay when the member is erased. */
  'members.namesLeft': (input: { readonly memberId: MemberId }) => readonly NameLeft[]
  /** What refers to the member stays, without the person. Refused while a pack with letters of the member is being made. */
  'members.delete': (input: { readonly memberId: MemberId }) => null
  /** Removes every trace of a member from the data for good, now and after each later restore; totals stay. `cleansNotes`: notes of other actions lose the name, too. */
  'members.erase': (input: { readonly memberId: MemberId; readonly cleansNotes: boolean }) => null
  'packs.use': (input: { readonly packId: PackId }) => PackUse
  /** Deletes the record of a pack; its files stay. Refused while it is being made. */
  'packs.delete': (input: { readonly packId: PackId }) => null
}
