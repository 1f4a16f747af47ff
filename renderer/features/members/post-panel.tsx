import { X } from '@phosphor-icons/react'
import { useState } from 'react'
import { planPost, type PostPlan } from '../../../core/member/plan-post.ts'
import type { Member } from '../../../core/member/types.ts'
import { hasRoomOn } from '../../../core/pack/address-room.ts'
import { envelopeFormats, envelopeNames, type EnvelopeFormat } from '../../../core/pack/envelopes.ts'
import { labelsPerSheet } from '../../../core/pack/label-stocks.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import { findStock } from '../../../core/pack/stock-catalogue.ts'
import type { PostPrint } from '../../../preload/member-file-calls.ts'
import { useText } from '../../text.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox, SegmentedField } from '../../ui/choice.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/notes.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { StockField, useOwnStocks } from '../../ui/stock-field.tsx'

const leftOutShown = 8

/** Who gets no post, and why. */
const LeftOut = ({ leftOut }: Pick<PostPlan, 'leftOut'>) => {
  const { memberExport: { post: text } } = useText()
  if (leftOut.length === 0) return null
  return (
    <Note tone="check" title={text.leftOut({ count: leftOut.length })}>
      <span className="answer-panel__names">
        {leftOut.slice(0, leftOutShown).map(({ id, name, why }) => <span key={id}>{text.reasons[why]({ name })}</span>)}
        {leftOut.length > leftOutShown && <span>{text.more({ count: leftOut.length - leftOutShown })}</span>}
      </span>
    </Note>
  )
}

/** Labels or envelopes for members: says first how many are printed, and who gets no post and why. */
export const PostPanel = ({ members, paper, onSave, onClose }: {
  readonly members: readonly Member[]
  readonly paper: Paper
  readonly onSave: (print: PostPrint, isOncePerHousehold: boolean) => Promise<unknown>
  readonly onClose: () => void
}) => {
  const { memberExport: { post: text }, packs } = useText()
  const [on, setOn] = useState<PostPrint['on']>('labels')
  const [stock, setStock] = useState('L7160')
  const [startAt, setStartAt] = useState(1)
  const [format, setFormat] = useState<EnvelopeFormat>('dl')
  const [isOnce, setIsOnce] = useState(true)
  const own = useOwnStocks()
  const chosen = findStock(stock, own)
  const print: PostPrint = on === 'labels' ? { on, stock, startAt } : { on, format }
  const { addresses, leftOut } = planPost(members, isOnce, print.on === 'envelopes' ? hasRoomOn(print) : chosen === undefined ? () => true : hasRoomOn({ on: 'labels', stock: chosen }))
  return (
    <Form className="answer-panel" label={text.title({ count: members.length })} onSubmit={() => (addresses.length === 0 ? undefined : onSave(print, isOnce))}>
      <div className="answer-panel__head">
        <h2 className="section__title">{text.title({ count: members.length })}</h2>
        <IconButton icon={X} size={28} label={text.close} onPress={onClose} />
      </div>
      <SegmentedField label={text.on} value={on} choices={(['labels', 'envelopes'] as const).map((value) => ({ value, label: text[value] }))} onChange={setOn} />
      {on === 'labels'
        ? (
          <>
            <StockField label={text.stock} hint={packs.labelStockHint} stock={stock} paper={paper} own={own} onChange={(next) => { setStock(next.name); setStartAt(1) }} />
            <NumberField label={text.startAt} value={startAt} limits={{ min: 1, max: chosen ? labelsPerSheet(chosen) : 1 }} onChange={setStartAt} />
          </>
        )
        : <SelectField label={text.format} value={format} onChange={setFormat} options={envelopeFormats.map((value) => ({ value, label: envelopeNames[value] }))} />}
      <Checkbox isSelected={isOnce} onChange={setIsOnce} hint={text.onceHint}>{text.once}</Checkbox>
      <p role="status" className="answer-panel__plan"><b>{text.printed({ count: addresses.length })}</b></p>
      <LeftOut leftOut={leftOut} />
      <div className="answer-panel__end">
        <Button look="filled" size={40} type="submit" cannot={addresses.length === 0 ? { why: text.nobody } : null}>{text.save}</Button>
      </div>
    </Form>
  )
}
