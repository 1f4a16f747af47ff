import { draftKey } from '../../../core/draft/draft-key.ts'
import { useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import type { MemberId } from '../../../core/ids.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import type { Member, MemberDraft } from '../../../core/member/types.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { useRevert } from '../../use-revert.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useThrowAway } from '../../ui/draft-line.tsx'
import { draftOfMember } from './member-draft.ts'
import { MemberFormView } from './member-form-view.tsx'

const MemberForm = ({ member }: { readonly member: Member | null }) => {
  const { members: text, help } = useText()
  const info = useCall('app.info', null, [])
  const { back, replace } = useNavigation()
  const toasts = useToasts()
  const form = useDraft<MemberDraft>({
    key: draftKey('member', member?.id ?? 'new'), page: { page: 'member-form', ...(member ? { memberId: member.id } : {}) },
    initial: draftOfMember(member), ...(member ? { basedOn: member.revision } : {}),
  })
  const throwAway = useThrowAway(form)
  const revert = useRevert()
  const add = async (draft: MemberDraft): Promise<CallProblem | null> => {
    const answer = await form.thenHolds(emptyMemberDraft).save('members.add', { draft })
    if (!answer.ok) return answer.problem
    toasts.show({ title: text.added({ name: draft.name.trim() }), ...revert.offer(answer.step) })
    return null
  }
  const save = async (draft: MemberDraft): Promise<CallProblem | null> => {
    const answer = member
      ? await form.save('members.edit', { memberId: member.id, revision: member.revision, draft })
      : await form.save('members.add', { draft })
    if (!answer.ok) return answer.problem
    const memberId = 'memberId' in answer.value ? answer.value.memberId : member?.id
    toasts.show({ title: member ? text.saved({ name: draft.name.trim() }) : text.added({ name: draft.name.trim() }) })
    replace(memberId === undefined ? { page: 'members' } : { page: 'members', memberId })
    return null
  }
  return <MemberFormView member={member} form={form} commandKey={help.command({ platform: info.value?.platform === 'darwin' ? 'darwin' : 'other' })} onSave={save} onSaveAndAdd={member ? null : add} onCancel={() => { throwAway(); back() }} onDeleted={() => { throwAway(); replace({ page: 'members' }) }} />
}

const KeptMemberForm = ({ memberId }: { readonly memberId: MemberId }) =>
  <Loaded call={useCall('members.get', { memberId }, [])}>{(member) => <MemberForm member={member} />}</Loaded>

/** The form for a new member (no id) or an existing one. */
export const MemberFormPage = ({ memberId }: { readonly memberId: MemberId | null }) =>
  memberId === null ? <MemberForm member={null} /> : <KeptMemberForm memberId={memberId} />
