import { useDeferredValue } from 'react'
import { call, useCall } from '../../api.ts'
import type { MemberId } from '../../../core/ids.ts'
import { useText } from '../../text.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { MembersView } from './members-view.tsx'

/** The list of members, with the chosen one beside it. */
export const MembersPage = ({ memberId }: { readonly memberId: MemberId | null }) => {
  const text = useText().members
  const { go, replace } = useNavigation()
  const toasts = useToasts()
  const [search, setSearch] = useKeptState('search', '')
  // Part of the route, so that Back opens the same member.
  const setOpenId = (id: MemberId | null): void => replace({ page: 'members', ...(id === null ? {} : { memberId: id }) })
  const members = useCall('members.list', { search: useDeferredValue(search) }, ['members.changed'])

  const pickList = async (): Promise<void> => {
    const answer = await call('members.pickList', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) go({ page: 'import-members', token: answer.value.token, fileName: answer.value.fileName })
  }
  return (
    <Loaded call={members}>
      {(value) => (
        <MembersView
          members={value} search={search} onSearch={setSearch} openId={memberId} onOpen={setOpenId}
          onAdd={() => go({ page: 'member-form' })} onImport={() => pickList()}
          onEdit={(id) => go({ page: 'member-form', memberId: id })} label={text.title}
        />
      )}
    </Loaded>
  )
}
