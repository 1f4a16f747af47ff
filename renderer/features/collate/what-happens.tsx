import { CheckCircle, Clock, Copy, MinusCircle, WarningCircle, XCircle } from '@phosphor-icons/react'
import type { CollatedSlip } from '../../../core/collate/collation.ts'
import type { SlipAnswer } from '../../../core/collate/settle-types.ts'
import { slipMarkWords, slipProblemWords, slipUseWords } from '../../../words/slip-words.ts'
import { useText } from '../../text.ts'
import { Badge, type BadgeTone } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import type { IconShape } from '../../ui/icon-shape.ts'
import { useToasts } from '../../ui/toasts.tsx'
import { focusBeside } from './focus-beside.ts'
import { isDecidable, type SlipRow } from './slip-rows.ts'

/** Takes what a person says of a slip; null takes it back. */
export type Decide = (checksum: string, answer: SlipAnswer | null) => void

type Look = { readonly tone: BadgeTone; readonly icon: IconShape }

const lookOf = ({ use, in: place }: CollatedSlip): Look => {
  if (place !== 'period') return { tone: 'outline', icon: Clock }
  return { counted: { tone: 'leaf', icon: CheckCircle }, waiting: { tone: 'check', icon: WarningCircle }, replaced: { tone: 'outline', icon: Copy }, 'left-out': { tone: 'outline', icon: MinusCircle } }[use] as Look
}

const Choices = ({ slip, name, onDecide }: { readonly slip: CollatedSlip; readonly name: string; readonly onDecide: Decide }) => {
  const { collate: text, ui, format } = useText()
  const toasts = useToasts()
  const { checksum, answer } = slip
  // Several slips of a group differ by their files.
  const of = format.series([name, slip.files[0]])
  const button = (given: SlipAnswer | null, words: string, look: 'outlined' | 'quiet') =>
    <Button size={28} look={look} label={ui.labelled({ label: words, value: of })} onPress={() => {
      focusBeside()
      onDecide(checksum, given)
      // Its row moves to another part of the table, where it may be out of sight.
      if (given === null) toasts.close(checksum)
      else toasts.show({ title: of, detail: text.decided[given], undo: () => onDecide(checksum, null), topics: [checksum] })
    }}>{words}</Button>
  if (answer !== null) return <span className="slip-choices"><span className="meta">{text.decided[answer]}</span>{button(null, text.takeBack, 'quiet')}</span>
  return (
    <span className="slip-choices">
      {slip.use !== 'counted' && button('use', text.use, 'outlined')}
      {button('leave-out', text.leaveOut, 'quiet')}
    </span>
  )
}

/** What happens with a slip and why, with the buttons that decide it. */
const SlipState = ({ slip, name, others, onDecide }: { readonly slip: CollatedSlip; readonly name: string; readonly others: ReadonlyMap<string, CollatedSlip>; readonly onDecide: Decide }) => {
  const words = useText()
  const reasons = slipMarkWords(slip, others, words)
  const { tone, icon } = lookOf(slip)
  return (
    <span className="slip-state" data-row={slip.in === 'period' && slip.use === 'waiting' ? 'waiting' : undefined}>
      <Badge tone={tone} icon={icon} isPlain={tone === 'check'}>{slip.answer === null && slip.use === 'waiting' ? words.collate.needsDecision : slipUseWords(slip, words)}</Badge>
      {reasons.length > 0 && <span className="slip-why">{words.format.series(reasons)}</span>}
      {slip.in === 'period' && isDecidable(slip) && <Choices slip={slip} name={name} onDecide={onDecide} />}
    </span>
  )
}

/** What happens with a row: the state of a slip, why a file was refused, or since when a group is silent. */
export const WhatHappens = ({ row, others, onDecide }: { readonly row: SlipRow; readonly others: ReadonlyMap<string, CollatedSlip>; readonly onDecide: Decide }) => {
  const words = useText()
  const { collate: text, format } = words
  if (row.kind === 'slip') return <SlipState slip={row.slip} name={row.name} others={others} onDecide={onDecide} />
  if (row.kind === 'silent') {
    return <span className="slip-state"><span className="slip-why">{row.group.refused.length === 0 ? text.silentSince : text.silentAsRefused({ files: format.series(row.group.refused) })}</span></span>
  }
  return (
    <span className="slip-state" data-row="refused">
      <Badge tone="late" icon={XCircle}>{text.isRefused}</Badge>
      <span className="slip-why">{slipProblemWords(row.refused.problem, words)}</span>
    </span>
  )
}
