import { Check } from '@phosphor-icons/react'
import { useCallback, useDeferredValue, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { call, useCall } from '../../api.ts'
import type { Day } from '../../../core/day.ts'
import type { MemberId } from '../../../core/ids.ts'
import type { SharedAnswer } from '../../../core/member/answer-consents.ts'
import type { Member } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { useRevert } from '../../use-revert.ts'
import { Loaded } from '../../ui/loaded.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { AnswerPanel } from './answer-panel.tsx'
import { MembersView } from './members-view.tsx'
import { PostPanel } from './post-panel.tsx'
import { useKeepMembers } from './use-keep-members.ts'
import { useMemberFiles } from './use-member-files.ts'

/** A panel about some members as they are now, also those that the search hides. */
const PanelOf = ({ ids, children }: { readonly ids: ReadonlySet<string>; readonly children: (members: readonly Member[], today: Day) => ReactNode }) => {
  const all = useCall('members.list', { search: '' }, ['members.changed'])
  const info = useCall('app.info', null, [])
  return (
    <Loaded call={info}>
      {({ today }) => (
        <Loaded call={all}>
          {(members) => children(members.filter(({ id }) => ids.has(id)), today)}
        </Loaded>
      )}
    </Loaded>
  )
}

const nobody: ReadonlySet<string> = new Set()

/** The list of members, with the chosen one beside it. */
export const MembersPage = ({ memberId }: { readonly memberId: MemberId | null }) => {
  const { members: text } = useText()
  const { go, replace } = useNavigation()
  const toasts = useToasts()
  const revert = useRevert()
  const [search, setSearch] = useKeptState('search', '')
  const [ids, setIds] = useKeptState('chosen', nobody)
  const [panel, setPanel] = useState<'answer' | 'post' | null>(null)
  // Part of the route, so that Back opens the same member.
  const open = useCallback((id: MemberId | null): void => {
    setPanel(null)
    replace({ page: 'members', ...(id === null ? {} : { memberId: id }) })
  }, [replace])
  const edit = useCallback((id: MemberId): void => go({ page: 'member-form', memberId: id }), [go])
  const [postTo, setPostTo] = useState(nobody)
  const files = useMemberFiles()
  const keeping = useKeepMembers()
  const members = useCall('members.rows', { search: useDeferredValue(search) }, ['members.changed'])
  const opened = useCall('members.get', memberId === null ? undefined : { memberId }, ['members.changed'])
  const reviewed = useCall('members.toReview', null, ['members.changed', 'actions.changed']).value
  const toReview = useMemo(() => new Set<string>(reviewed ?? []), [reviewed])
  const counts = useCall('members.count', null, ['members.changed']).value
  const settings = useCall('settings.get', null, ['settings.changed']).value

  const pickList = async (): Promise<void> => {
    const answer = await call('members.pickList', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) go({ page: 'import-members', token: answer.value.token, fileName: answer.value.fileName })
  }
  const save = async (chosen: readonly Member[], given: SharedAnswer): Promise<void> => {
    const answer = await call('members.answer', { memberIds: chosen.map(({ id }) => id), given })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    setPanel(null)
    setIds(nobody)
    const { changed, refusing } = answer.value
    toasts.show({ title: text.answering.done({ answer: text.answers[given.answer], count: changed }), ...(refusing > 0 ? { detail: text.answering.doneNo({ count: refusing }) } : {}), icon: Check, ...revert.offer(answer.step) })
  }
  const answerFor = useCallback((chosen: ReadonlySet<string>): void => {
    setIds(chosen)
    setPanel('answer')
  }, [setIds])
  const panelShown = (): ReactNode => {
    if (panel === 'answer' && ids.size > 0) return <PanelOf ids={ids}>{(chosen, today) => <AnswerPanel members={chosen} today={today} onSave={(given) => save(chosen, given)} onClose={() => setPanel(null)} />}</PanelOf>
    if (panel !== 'post') return null
    return (
      <PanelOf ids={postTo}>
        {(chosen) => (settings === null ? null : (
          <PostPanel
            members={chosen} settings={settings} onClose={() => setPanel(null)}
            onSave={async (print, isOnce) => { if (await files.savePost(chosen.map(({ id }) => id), print, isOnce)) setPanel(null) }}
          />
        ))}
      </PanelOf>
    )
  }
  const choose = (chosen: ReadonlySet<string>): void => {
    setIds(chosen)
    if (chosen.size === 0) setPanel(null)
  }
  return (
    <Loaded call={members}>
      {(value) => (
        <MembersView
          members={value} toReview={toReview} total={counts === null ? null : counts.real + counts.practice} search={search} onSearch={setSearch} openId={memberId} opened={opened.problem === null ? opened.value : null} onOpen={open}
          onAdd={() => go({ page: 'member-form' })} onImport={() => pickList()} onImports={() => go({ page: 'imports' })}
          fileChoices={(members) => files.choices(members, () => { setPostTo(new Set(members)); setPanel('post') })}
          onArchive={async (members) => { await keeping.setArchived(members, true); setIds(nobody) }}
          onEdit={edit} label={text.title}
          chosen={ids} onChoose={choose} onAnswer={answerFor}
          panel={panelShown()} onClosePanel={() => setPanel(null)}
        />
      )}
    </Loaded>
  )
}
