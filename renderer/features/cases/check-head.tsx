import { ArrowDown } from '@phosphor-icons/react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useCheck } from './check-context.ts'
import { leftCount, readCount, toCheck } from '../../../core/case/check/check-state.ts'

type Open = {
  /** Fields to check, and fields that were left as they are. */
  readonly waiting: number
  readonly left: number
  /** Changes of an update without a decision; null until they are known. */
  readonly changes: number | null
  readonly hasPerson: boolean
}

/** What is still open. That nothing is left is said only where all of it was looked at. */
const OpenBadges = ({ waiting, left, changes, hasPerson }: Open) => {
  const text = useText().import
  const isDone = waiting === 0 && left === 0 && changes === 0 && hasPerson
  return (
    <>
      {waiting > 0 && <Badge tone="check">{text.countCheck({ count: waiting })}</Badge>}
      {changes !== null && changes > 0 && <Badge tone="check">{text.countChanges({ count: changes })}</Badge>}
      {waiting === 0 && left > 0 && <Badge tone="outline">{text.countLeft({ count: left })}</Badge>}
      {!hasPerson && <Badge tone="outline">{text.noPerson}</Badge>}
      {isDone && <Badge tone="leaf">{text.allChecked}</Badge>}
    </>
  )
}

/** How much was read, what is to check, what is unread; with buttons to the next of each. */
export const CheckCounts = ({ isNew, openChanges, onNext, onNextUnread }: {
  /** False where the document is added to a case, which has its persons already. */
  readonly isNew: boolean
  /** Changes of an update without a decision; null until they are known. */
  readonly openChanges: number | null
  readonly onNext: () => void
  readonly onNextUnread: () => void
}) => {
  const text = useText().import
  const { state } = useCheck()
  const waiting = toCheck(state).length
  const left = leftCount(state)
  const hasPerson = !isNew || state.draft.peopleAtRisk.some(({ name }) => name.trim() !== '')
  const unread = state.unreadRanges.length
  return (
    <div className="check__counts">
      <Badge tone="quiet">{text.countRead({ count: readCount(state) })}</Badge>
      <OpenBadges waiting={waiting} left={left} changes={openChanges} hasPerson={hasPerson} />
      {unread > 0 && <button type="button" className="check__unread" title={text.nextUnread} onClick={onNextUnread}><Badge tone="outline">{text.countUnread({ count: unread })}</Badge></button>}
      {waiting > 0 && (
        <TooltipTrigger delay={400}>
          <Button look="link" size={28} iconAfter={ArrowDown} onPress={onNext}>{text.nextToCheck}</Button>
          <Tooltip className="tip" placement="bottom">{text.nextTip}</Tooltip>
        </TooltipTrigger>
      )}
    </div>
  )
}

const gapsOf = (draft: CaseDraft): readonly ('deadline' | 'targets' | 'letters' | 'uaNumber' | 'title')[] => [
  ...(draft.deadline.trim() === '' && draft.kind !== 'outcome' ? ['deadline' as const] : []),
  ...(draft.title.trim() === '' ? ['title' as const] : []),
  ...(draft.uaNumber.trim() === '' ? ['uaNumber' as const] : []),
  ...(draft.targets.length === 0 && draft.kind !== 'outcome' ? ['targets' as const] : []),
  ...(draft.letters.length === 0 && draft.demands.length === 0 && draft.kind !== 'outcome' ? ['letters' as const] : []),
]

/** What is still missing. `canKeep`: the case can be kept without it. */
export const CheckGaps = ({ draft, canKeep }: { readonly draft: CaseDraft; readonly canKeep: boolean }) => {
  const text = useText().import
  const gaps = gapsOf(draft)
  if (gaps.length === 0) return null
  return (
    <div className="check-gaps">
      <span className="visually-hidden">{text.gapsTitle}</span>
      {gaps.map((gap) => <Badge key={gap} tone="outline">{text.gaps[gap]}</Badge>)}
      {canKeep && <span className="meta">{text.gapsText({ count: gaps.length })}</span>}
    </div>
  )
}
