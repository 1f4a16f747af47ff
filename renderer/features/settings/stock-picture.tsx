import { sheetSizes } from '../../../core/pack/paper.ts'
import type { LabelStock } from '../../../core/pack/label-stocks.ts'
import { useText } from '../../text.ts'

/** A drawing of a label sheet, to scale. */
export const StockPicture = ({ stock, label }: { readonly stock: LabelStock; readonly label: string }) => {
  const { width, height } = sheetSizes[stock.paper]
  const labels = Array.from({ length: stock.columns * stock.rows }, (_, index) => ({
    x: stock.left + (index % stock.columns) * stock.pitchX, y: stock.top + Math.floor(index / stock.columns) * stock.pitchY,
  }))
  return (
    <div className="stock-picture">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        <rect className="stock-picture__sheet" width={width} height={height} />
        {labels.map(({ x, y }) => (
          <g key={`${x} ${y}`}>
            <rect className="stock-picture__label" x={x + 0.5} y={y + 0.5} width={stock.width - 1} height={stock.height - 1} rx={3} />
            {[0.3, 0.45, 0.6].map((part, line) => <path key={part} className="stock-picture__line" d={`M ${x + 6} ${y + stock.height * part} h ${(stock.width - 12) * (line === 2 ? 0.5 : 0.7)}`} />)}
          </g>
        ))}
      </svg>
    </div>
  )
}

const millimetresEachWay = 4

/** The scale of the test sheet, with the value that was read on it. */
export const ScalePicture = ({ value, label }: { readonly value: number; readonly label: string }) => {
  const text = useText().printing.printing
  const shown = Math.max(-millimetresEachWay, Math.min(millimetresEachWay, value))
  return (
    <svg className="scale-picture" viewBox="-46 0 92 20" role="img" aria-label={label}>
      {Array.from({ length: millimetresEachWay * 2 + 1 }, (_, index) => index - millimetresEachWay).map((step) => (
        <g key={step}>
          <path className="scale-picture__tick" data-middle={step === 0} d={`M ${step * 10} 2 v ${step === 0 ? 9 : 6}`} />
          <text className="scale-picture__number" x={step * 10} y={18}>{text.step({ step })}</text>
        </g>
      ))}
      <path className="scale-picture__mark" d={`M ${shown * 10} 0 v 11`} />
    </svg>
  )
}
