import { call, useCall } from '../../api.ts'
import type { MemberId } from '../../../core/ids.ts'
import type { Member, MemberDraft } from '../../../core/member/types.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { MemberFormView } from './member-form-view.tsx'

const MemberForm = ({ member }: { readonly member: Member | null }) => {
  const text = useText().members
  const { back, replace } = useNavigation()
  const toasts = useToasts()
  const save = async (draft: MemberDraft): Promise<CallProblem | null> => {
    const answer = member
      ? await call('members.edit', { memberId: member.id, revision: member.revision, draft })
      : await call('members.add', { draft })
    if (!answer.ok) return answer.problem
    const memberId = 'memberId' in answer.value ? answer.value.memberId : member?.id
    toasts.show({ title: member ? text.saved({ name: draft.name }) : text.added({ name: draft.name }) })
    replace(memberId === undefined ? { page: 'members' } : { page: 'members', memberId })
    return null
  }
  return <MemberFormView member={member} onSave={save} onCancel={back} />
}

const KeptMemberForm = ({ memberId }: { readonly memberId: MemberId }) =>
  <Loaded call={useCall('members.get', { memberId }, [])}>{(member) => <MemberForm member={member} />}</Loaded>

/** The form for a new member (no id) or an existing one. */
export const MemberFormPage = ({ memberId }: { readonly memberId: MemberId | null }) =>
  memberId === null ? <MemberForm member={null} /> : <KeptMemberForm memberId={memberId} />
