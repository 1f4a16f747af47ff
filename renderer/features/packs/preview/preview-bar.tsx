import { CaretLeft, CaretRight, MagnifyingGlassMinus, MagnifyingGlassPlus, Printer } from '@phosphor-icons/react'
import { useId } from 'react'
import { useText } from '../../../text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { nextZoom } from './zoom.ts'

/** The bar above the page: its number, previous and next, zoom, print. */
export const PreviewBar = ({ current, number, count, total, name, zoom, isBusy, onTurn, onZoom, onPrint }: {
  /** From 0. */
  readonly current: number
  /** The number of the page in the whole pack, from 1. */
  readonly number: number
  /** Pages that can be shown; `total` are in the pack. */
  readonly count: number
  readonly total: number
  readonly name: string
  readonly zoom: number
  readonly isBusy: boolean
  readonly onTurn: (page: number) => void
  readonly onZoom: (zoom: number) => void
  readonly onPrint: (() => void) | null
}) => {
  const text = useText().packPreview
  const whereId = useId()
  const zoomId = useId()
  const [isSmallest, isLargest] = [nextZoom(zoom, -1) === zoom, nextZoom(zoom, 1) === zoom]
  const zoomReason = (isLast: boolean): string | null => (count === 0 ? whereId : isLast ? zoomId : null)
  return (
    <div className="preview__bar" role="toolbar" aria-label={text.tools}>
      <IconButton icon={CaretLeft} label={text.previous} saidBy={current <= 0 ? whereId : null} onPress={() => onTurn(current - 1)} />
      <IconButton icon={CaretRight} label={text.next} saidBy={current >= count - 1 ? whereId : null} onPress={() => onTurn(current + 1)} />
      <span id={whereId} className="preview__where" role="status">{isBusy ? text.drawing : count > 0 && text.pageOf({ page: number, total: Math.max(total, count) })}</span>
      <span className="preview__name"><bdi>{name}</bdi></span>
      {onPrint && <Button look="quiet" size={28} icon={Printer} cannot={count === 0 ? { saidBy: whereId } : null} onPress={onPrint}>{text.print}</Button>}
      <IconButton icon={MagnifyingGlassMinus} label={text.smaller} saidBy={zoomReason(isSmallest)} onPress={() => onZoom(nextZoom(zoom, -1))} />
      <span id={zoomId} className="preview__zoom">{text.zoom({ percent: zoom * 100, place: isSmallest ? 'smallest' : isLargest ? 'largest' : 'between' })}</span>
      <IconButton icon={MagnifyingGlassPlus} label={text.larger} saidBy={zoomReason(isLargest)} onPress={() => onZoom(nextZoom(zoom, 1))} />
    </div>
  )
}
