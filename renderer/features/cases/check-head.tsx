import { ArrowDown } from '@phosphor-icons/react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { useCheck } from './check-context.ts'
import { leftCount, readCount, toCheck } from './check-model.ts'

/** How much was read, what is to check, what is unread; with buttons to the next of each. */
export const CheckCounts = ({ onNext, onNextUnread }: { readonly onNext: () => void; readonly onNextUnread: () => void }) => {
  const text = useText().import
  const { state } = useCheck()
  const waiting = toCheck(state, () => 0).length
  const left = leftCount(state)
  const unread = state.unreadRanges.length
  return (
    <div className="check__counts">
      <Badge tone="quiet">{text.countRead({ count: readCount(state) })}</Badge>
      {waiting > 0 ? <Badge tone="check">{text.countCheck({ count: waiting })}</Badge> : left > 0 ? <Badge tone="outline">{text.countLeft({ count: left })}</Badge> : <Badge tone="leaf">{text.allChecked}</Badge>}
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

/** What is still missing; the case can be kept anyway. */
export const CheckGaps = ({ draft }: { readonly draft: CaseDraft }) => {
  const text = useText().import
  const gaps = gapsOf(draft)
  if (gaps.length === 0) return null
  return (
    <div className="check-gaps">
      <span className="visually-hidden">{text.gapsTitle}</span>
      {gaps.map((gap) => <Badge key={gap} tone="outline">{text.gaps[gap]}</Badge>)}
      <span className="meta">{text.gapsText}</span>
    </div>
  )
}
