import { CheckCircle, CircleNotch, WarningOctagon } from '@phosphor-icons/react'
import { casesAtOnce, kindKeys } from '../../../../core/event/evening-keys.ts'
import type { ActionKind } from '../../../../core/action/types.ts'
import { useText } from '../../../text.ts'
import { Icon } from '../../../ui/icon.tsx'
import type { EntriesState } from './entry-store.ts'
import { useKeyNames } from '../../../key-names.ts'
import { PressButton } from './press-button.tsx'
import { KeySign } from '../../../ui/key-sign.tsx'
import { useNow } from './use-now.ts'

/** What is true of the presses now; it follows from the answers of main alone. */
const SavedSign = ({ state }: { readonly state: EntriesState }) => {
  const { events: { mode: text }, format } = useText()
  const now = useNow()
  /** Where the last press was on another day its time alone would mislead. */
  const savedTime = (at: Date): string => (at.toDateString() === now.toDateString() ? format.time(at) : format.moment(at))
  const sending = state.entries.filter(({ status }) => status === 'sending').length
  const isLost = state.entries.some(({ status }) => status === 'lost')
  const sign = isLost ? 'lost' : sending > 0 ? 'sending' : 'saved'
  const icon = { lost: WarningOctagon, sending: CircleNotch, saved: CheckCircle }[sign]
  const said = isLost ? text.failed : sending > 0 ? text.saving({ count: sending }) : state.savedAt === null ? text.savedNone : text.saved({ time: savedTime(new Date(state.savedAt)) })
  return <span className="evening__saved" data-sign={sign} role="status"><Icon shape={icon} size={18} weight={sign === 'sending' ? 'regular' : 'fill'} />{said}</span>
}

/** The keys, the other kinds, and whether every press is saved. */
export const EveningFoot = ({ state, nextKind, onKind }: { readonly state: EntriesState; readonly nextKind: ActionKind | null; readonly onKind: (code: string) => void }) => {
  const { events: { mode: text }, actions, format } = useText()
  const { keysOf, kindKey } = useKeyNames()
  const hint = (from: string, to: string | null, words: string) => <span className="evening__hint"><KeySign>{from}</KeySign>{to !== null && <> {text.keys.to} <KeySign>{to}</KeySign></>} {words}</span>
  return (
    <footer className="evening__foot">
      <div className="evening__kinds" role="group" aria-label={text.kind}>
        {Object.entries(kindKeys).map(([code, kind]) => (
          <PressButton key={kind} look="quiet" isPressed={nextKind === kind} onPress={() => onKind(code)}><KeySign>{kindKey(kind)}</KeySign> {actions.kinds[kind]}</PressButton>
        ))}
      </div>
      <div className="evening__keys">
        {hint(format.number(keysOf(0).letter), format.number(keysOf(casesAtOnce - 1).letter), text.keys.letter)}{hint(keysOf(0).card, keysOf(casesAtOnce - 1).card, text.keys.card)}{hint(text.keys.shift, null, text.keys.ten)}{hint(text.keys.backspace, null, text.keys.undo)}
        <SavedSign state={state} />
      </div>
    </footer>
  )
}
