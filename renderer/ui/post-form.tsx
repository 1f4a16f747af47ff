import { X } from '@phosphor-icons/react'
import { useState, type ReactNode } from 'react'
import { isAddressAbroad } from '../../core/country/country-line.ts'
import type { PostAddress, PostWishes } from '../../core/member/plan-post.ts'
import { hasRoomOn } from '../../core/pack/address-room.ts'
import { envelopeFormats, type EnvelopeFormat } from '../../core/pack/envelopes.ts'
import { labelsPerSheet } from '../../core/pack/label-stocks.ts'
import { paperDefaults } from '../../core/pack/paper-defaults.ts'
import { groupReturnLines, returnLabelLimits } from '../../core/pack/return-labels.ts'
import { findStock } from '../../core/pack/stock-catalogue.ts'
import type { Settings } from '../../core/settings/types.ts'
import type { PostPrint } from '../../preload/post-print.ts'
import { useText } from '../text.ts'
import { Button, IconButton } from './button.tsx'
import { SegmentedField } from './choice.tsx'
import { Form } from './form.tsx'
import { Note } from './notes.tsx'
import { NumberField } from './number-field.tsx'
import { SelectField } from './select-field.tsx'
import { useSizes } from './sizes.ts'
import { StockField, useOwnStocks } from './stock-field.tsx'

const leftOutShown = 8
const kinds = ['labels', 'envelopes', 'returns'] as const

type LeftOut = readonly { readonly id: string; readonly sentence: string }[]
type Planned = { readonly addresses: readonly PostAddress[]; readonly leftOut: LeftOut }

/** What is said of those who get post. */
type PostWords = { readonly title: string; readonly leftOut: (values: { readonly count: number }) => string; readonly nobody: string }

/** Who gets no post, and why. */
const LeftOutNote = ({ leftOut, title }: { readonly leftOut: LeftOut; readonly title: string }) => {
  const { memberExport: { post: text } } = useText()
  if (leftOut.length === 0) return null
  return (
    <Note tone="check" title={title}>
      <span className="answer-panel__names">
        {leftOut.slice(0, leftOutShown).map(({ id, sentence }) => <span key={id}>{sentence}</span>)}
        {leftOut.length > leftOutShown && <span>{text.more({ count: leftOut.length - leftOutShown })}</span>}
      </span>
    </Note>
  )
}

/** Labels or envelopes, or labels with the group's return address: says first how many are printed, and who gets no post and why. */
export const PostForm = ({ said, settings, planOf, children, onSave, onClose }: {
  readonly said: PostWords
  readonly settings: Settings
  readonly planOf: (wishes: PostWishes) => Planned
  /** More choices of those who get post. */
  readonly children: ReactNode
  readonly onSave: (print: PostPrint) => Promise<unknown>
  readonly onClose: () => void
}) => {
  const { memberExport: { post: text }, packs } = useText()
  const usual = paperDefaults[settings.paper]
  const [on, setOn] = useState<PostPrint['on']>('labels')
  const [stocks, setStocks] = useState<Readonly<Partial<Record<PostPrint['on'], string>>>>({})
  const [startAt, setStartAt] = useState(1)
  const [count, setCount] = useState<number | null>(null)
  const [format, setFormat] = useState<EnvelopeFormat>(usual.envelope)
  const own = useOwnStocks()
  const { ofEnvelope } = useSizes(settings.paper)
  const stock = stocks[on] ?? (on === 'returns' ? usual.returnStock : usual.labelStock)
  const found = findStock(stock, own)
  const hasRoom = on === 'envelopes' ? hasRoomOn({ on, format }) : found === undefined ? () => true : hasRoomOn({ on: 'labels', stock: found })
  const homeCountry = settings.country
  const { addresses, leftOut } = planOf({ homeCountry, hasRoom: on === 'returns' ? () => true : hasRoom })
  const returnLines = groupReturnLines(settings, addresses.some(({ lines }) => isAddressAbroad(lines, homeCountry)))
  const isTooLong = on === 'returns' && returnLines.length > 0 && !hasRoom(returnLines)
  const copies = count ?? Math.min(Math.max(addresses.length, returnLabelLimits.min), returnLabelLimits.max)
  const print: PostPrint = on === 'envelopes' ? { on, format } : on === 'returns' ? { on, stock, startAt, count: copies } : { on, stock, startAt }
  const cannot = on === 'returns'
    ? (returnLines.length === 0 ? { why: text.noReturn } : isTooLong ? { why: text.returnNoRoom } : null)
    : (addresses.length === 0 ? { why: said.nobody } : null)
  return (
    <Form className="answer-panel" label={said.title} onSubmit={() => (cannot ? undefined : onSave(print))}>
      <div className="answer-panel__head">
        <h2 className="section__title">{said.title}</h2>
        <IconButton icon={X} size={28} label={text.close} onPress={onClose} />
      </div>
      <SegmentedField label={text.on} value={on} choices={kinds.map((value) => ({ value, label: text[value] }))} onChange={(next) => { setOn(next); setStartAt(1) }} />
      {on === 'envelopes'
        ? <SelectField label={text.format} value={format} onChange={setFormat} options={envelopeFormats.map((value) => ({ value, label: ofEnvelope(value) }))} />
        : (
          <>
            <StockField label={text.stock} hint={packs.labelStockHint} stock={stock} paper={settings.paper} own={own} onChange={(next) => { setStocks({ ...stocks, [on]: next.name }); setStartAt(1) }} />
            <NumberField label={text.startAt} value={startAt} limits={{ min: 1, max: found ? labelsPerSheet(found) : 1 }} onChange={setStartAt} />
          </>
        )}
      {on === 'returns'
        ? (
          <>
            <NumberField label={text.returnCount} value={copies} limits={returnLabelLimits} onChange={setCount} />
            {returnLines.length > 0 && <address className="answer-panel__names">{returnLines.map((line, at) => <span key={`${at} ${line}`}>{line}</span>)}</address>}
          </>
        )
        : (
          <>
            {children}
            <p role="status" className="answer-panel__plan"><b>{text.printed({ count: addresses.length })}</b></p>
            <LeftOutNote leftOut={leftOut} title={said.leftOut({ count: leftOut.length })} />
          </>
        )}
      <div className="answer-panel__end">
        <Button look="filled" size={40} type="submit" cannot={cannot}>{text.save}</Button>
      </div>
    </Form>
  )
}
