import { CaretLeft, CaretRight, MagnifyingGlassMinus, MagnifyingGlassPlus, Printer } from '@phosphor-icons/react'
import { useId, type ReactNode } from 'react'
import { useText } from '../../../text.ts'
import { Button, IconButton } from '../../../ui/button.tsx'
import { nextZoom } from './zoom.ts'

/** The bar above the page: its number, previous and next, the field to go elsewhere, zoom, print. */
export const PreviewBar = ({ number, total, zoom, isBusy, goTo, onTurn, onZoom, onPrint }: {
  /** The number of the page in the whole pack, from 1; 0 where none is shown. */
  readonly number: number
  readonly total: number
  readonly zoom: number
  readonly isBusy: boolean
  readonly goTo: ReactNode
  readonly onTurn: (page: number) => void
  readonly onZoom: (zoom: number) => void
  readonly onPrint: (() => void) | null
}) => {
  const text = useText().packPreview
  const whereId = useId()
  const zoomId = useId()
  const [isSmallest, isLargest] = [nextZoom(zoom, -1) === zoom, nextZoom(zoom, 1) === zoom]
  const zoomReason = (isLast: boolean): string | null => (number === 0 ? whereId : isLast ? zoomId : null)
  return (
    <div className="preview__bar" role="toolbar" aria-label={text.tools}>
      <IconButton icon={CaretLeft} label={text.previous} saidBy={number <= 1 ? whereId : null} onPress={() => onTurn(number - 1)} />
      <IconButton icon={CaretRight} label={text.next} saidBy={number === 0 || number >= total ? whereId : null} onPress={() => onTurn(number + 1)} />
      <span id={whereId} className="preview__where" role="status">{isBusy ? text.drawing : number > 0 && text.pageOf({ page: number, total })}</span>
      <div className="preview__go">{number > 0 && goTo}</div>
      {onPrint && <Button look="quiet" size={28} icon={Printer} cannot={number === 0 ? { saidBy: whereId } : null} onPress={onPrint}>{text.print}</Button>}
      <span className="preview__zooms">
        <IconButton icon={MagnifyingGlassMinus} label={text.smaller} saidBy={zoomReason(isSmallest)} onPress={() => onZoom(nextZoom(zoom, -1))} />
        <span id={zoomId} className="preview__zoom">{text.zoom({ percent: zoom * 100, place: isSmallest ? 'smallest' : isLargest ? 'largest' : 'between' })}</span>
        <IconButton icon={MagnifyingGlassPlus} label={text.larger} saidBy={zoomReason(isLargest)} onPress={() => onZoom(nextZoom(zoom, 1))} />
      </span>
    </div>
  )
}
