import { CheckCircle, CircleNotch, NotePencil, WarningOctagon } from '@phosphor-icons/react'
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { problemSentences } from '../../words/problem-sentences.ts'
import { useCall } from '../api.ts'
import { draftWords } from '../draft-words.ts'
import { useDrafts, useDraftStore } from '../drafts.tsx'
import type { DraftState, TypedDraft } from '../draft-store.ts'
import { useNavigate, type Route } from '../navigation.tsx'
import { useText } from '../text.ts'
import { Icon } from '../ui/icon.tsx'
import '../ui/popover.css'
import { useLately } from '../ui/use-lately.ts'

type Sign = 'saved' | 'kept' | 'saving' | 'cannot'

/** What is true of the work now: each sign follows from the drafts and the calls, none is said without them. */
const signOf = ({ drafts, isKeeping, problem }: DraftState): Sign => {
  if (problem !== null) return 'cannot'
  if (isKeeping) return 'saving'
  return drafts.size > 0 ? 'kept' : 'saved'
}

const icons = { saved: CheckCircle, kept: NotePencil, saving: CircleNotch, cannot: WarningOctagon } as const

/** The drafts by what was typed in them, or by what they belong to; each leads to where it is typed. */
const DraftMenu = ({ drafts }: { readonly drafts: readonly TypedDraft[] }) => {
  const words = useText()
  const { drafts: text } = words
  const listed = useCall('drafts.list', null, [])
  const lately = useLately()
  const go = useNavigate()
  const store = useDraftStore()
  return (
    <Popover className="popover" placement="top start" offset={4}>
      <Menu className="menu" aria-label={text.list} onAction={(key) => {
        const draft = drafts.find((one) => one.key === key)
        if (!draft) return
        store.takeUp(draft.key)
        go(JSON.parse(draft.page) as Route)
      }}>
        {drafts.flatMap((draft) => {
          const named = draftWords(draft, words)
          if (named === null) return []
          const [form, when] = [named.form, lately(draft.updatedAt)]
          const about = listed.value?.find(({ key }) => key === draft.key)?.about ?? ''
          const name = named.typed || about
          const what = about === '' || about === name ? form : text.formOf({ form, about })
          const [first, second] = name === '' ? [form, when] : [name, text.detail({ form: what, when })]
          return [<MenuItem key={draft.key} id={draft.key} className="menu__item" textValue={text.detail({ form: first, when: second })}><span className="menu__words"><span>{first}</span><span className="meta">{second}</span></span></MenuItem>]
        })}
      </Menu>
    </Popover>
  )
}

/** Always in sight: whether everything typed is saved, kept as a draft, on its way, or cannot be saved and why. */
export const SavedState = ({ isRail = false }: { readonly isRail?: boolean }) => {
  const words = useText()
  const { drafts: text } = words
  const state = useDrafts()
  const sign = signOf(state)
  const drafts = [...state.drafts.values()]
  const problem = state.problem && problemSentences(state.problem, words)
  const shown = <Icon shape={icons[sign]} size={isRail ? 20 : 18} weight={sign === 'saved' || sign === 'cannot' ? 'fill' : 'regular'} />
  const short = { saved: text.savedShort, kept: text.keptShort, saving: text.saving, cannot: text.cannotShort }[sign]
  const long = { saved: text.saved, kept: text.kept({ count: drafts.length }), saving: text.saving, cannot: text.cannot }[sign]
  return (
    <div className="saved" data-rail={isRail} data-sign={sign}>
      {drafts.length === 0
        ? <>{shown}{isRail ? <span>{short}</span> : <span className="saved__words"><b>{long}</b></span>}</>
        : (
          <MenuTrigger>
            <AriaButton className="saved__open">
              {shown}
              {isRail ? <span>{short}</span> : <span className="saved__words"><b>{long}</b>{sign === 'kept' && <span>{text.keptText}</span>}</span>}
              <span className="visually-hidden">{isRail ? long : text.list}</span>
            </AriaButton>
            <DraftMenu drafts={drafts} />
          </MenuTrigger>
        )}
      <span className={isRail ? 'visually-hidden' : 'saved__problem'} role="status">{problem === null ? '' : [problem.message, problem.dataSafety, problem.next].join(' ')}</span>
    </div>
  )
}
