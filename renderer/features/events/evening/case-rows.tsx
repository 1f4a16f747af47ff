import type { ActionKind } from '../../../../core/action/types.ts'
import { casesAtOnce } from '../../../../core/event/evening-keys.ts'
import type { CaseKeys } from '../../../../core/event/key-signs.ts'
import { tallyEntries } from '../../../../core/event/tally-entries.ts'
import type { EveningCase } from '../../../../core/event/evening-cases.ts'
import { useText } from '../../../text.ts'
import type { LocalEntry } from './entry-store.ts'
import { useKeyNames } from '../../../key-names.ts'
import { PressButton } from './press-button.tsx'
import { KeySign } from '../../../ui/key-sign.tsx'
import { TallyStrokes } from './tally-strokes.tsx'

type OnCount = (place: number, kind: ActionKind, count: number) => void

const ten = 10

const Row = ({ item, place, keys, counted, pending, isLast, onCount }: {
  readonly item: EveningCase
  readonly place: number
  readonly keys: CaseKeys
  readonly counted: ReadonlyMap<ActionKind, number>
  /** Letters whose answer is still to come. */
  readonly pending: number
  readonly isLast: boolean
  readonly onCount: OnCount
}) => {
  const { events: { mode: text }, actions, cases, format } = useText()
  const letters = counted.get('letter') ?? 0
  const cards = counted.get('solidarity-card') ?? 0
  const name = item.name || cases.ua({ number: item.uaNumber ?? '' })
  const plus = (kind: 'letter' | 'solidarity-card', count: number): string => text.plusOf({ count, kind: actions.kinds[kind], name })
  const ua = item.uaNumber === null ? '' : cases.ua({ number: item.uaNumber })
  const keySign = <span className="case-row__key"><KeySign>{format.number(keys.letter)}</KeySign></span>
  if (item.isGone) return <li className="case-row" data-gone="true">{keySign}<span className="case-row__words"><s className="ellipsis" dir="auto">{name}</s><span className="meta">{text.caseGone}</span></span></li>
  return (
    <li className="case-row" data-last={isLast}>
      {keySign}
      <span className="case-row__words"><b className="ellipsis" dir="auto">{name}</b><span className="meta">{ua}</span></span>
      <TallyStrokes count={letters} />
      <span className="case-row__pending" role="status">{pending > 0 && text.pending({ count: pending })}</span>
      <output className="case-row__count" aria-label={actions.kindCounted.letter({ count: letters })}>{format.number(letters)}</output>
      <PressButton label={plus('letter', 1)} onPress={() => onCount(place, 'letter', 1)}>{text.plusOne}</PressButton>
      <PressButton label={plus('letter', ten)} onPress={() => onCount(place, 'letter', ten)}>{text.plusTen}</PressButton>
      <span className="case-row__card-key"><KeySign>{keys.card}</KeySign></span>
      <output className="case-row__cards" data-none={cards === 0} aria-label={actions.kindCounted['solidarity-card']({ count: cards })}>{format.number(cards)}</output>
      <PressButton label={plus('solidarity-card', 1)} onPress={() => onCount(place, 'solidarity-card', 1)}>{text.plusOne}</PressButton>
    </li>
  )
}

/** A row for each case that has keys now: what was counted, and buttons for one and ten more. */
export const CaseRows = ({ cases, first, entries, onCount }: {
  readonly cases: readonly EveningCase[]
  readonly first: number
  readonly entries: readonly LocalEntry[]
  readonly onCount: OnCount
}) => {
  const { events: { mode: text } } = useText()
  const { keysOf } = useKeyNames()
  const kept = tallyEntries(entries.filter(({ status }) => status === 'kept'))
  const pending = tallyEntries(entries.filter(({ status }) => status === 'sending'))
  const last = entries.findLast(({ isTakenBack }) => !isTakenBack)
  return (
    <>
      <div className="case-rows__head" aria-hidden="true"><span>{text.case}</span><span>{text.letters}</span><span>{text.cardsHead}</span></div>
      <ul className="case-rows">
        {cases.slice(first, first + casesAtOnce).map((item, index) => (
          <Row key={item.caseId} item={item} place={first + index} keys={keysOf(first + index)} counted={kept.get(item.caseId) ?? new Map()} pending={pending.get(item.caseId)?.get('letter') ?? 0} isLast={last?.caseId === item.caseId} onCount={onCount} />
        ))}
      </ul>
    </>
  )
}
