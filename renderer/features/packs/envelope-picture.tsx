import type { ReactNode } from 'react'
import { envelopeLayout, envelopeSizes, type Box, type EnvelopeFormat } from '../../../core/pack/envelopes.ts'
import { foldedSheet } from '../../../core/pack/folds.ts'
import type { Paper } from '../../../core/pack/paper.ts'
import { windowClear, windowEnvelopes, windowOnSheet, type WindowKind } from '../../../core/pack/windows.ts'
import { useText } from '../../text.ts'
import { useSizes } from '../../ui/sizes.ts'

/** Parts of the field's width that the lines of an address take. */
const lineWidths = [0.62, 0.45, 0.8, 0.55, 0.35]
const lineHeight = 5
const stamp = { width: 20, height: 24, edge: 7 }

/** The lines of an address, as strokes in its field. */
const Lines = ({ left, top, width, height }: Box) => (
  <>{lineWidths.slice(0, Math.floor(height / lineHeight)).map((part, index) => <path key={part} className="envelope-picture__line" d={`M ${left} ${top + 2 + index * lineHeight} h ${width * part}`} />)}</>
)

const Envelope = ({ format, label, children }: { readonly format: EnvelopeFormat; readonly label: string; readonly children: ReactNode }) => {
  const { width, height } = envelopeSizes[format]
  return (
    <svg className="envelope-picture" viewBox={`-1 -1 ${width + 2} ${height + 2}`} role="img" aria-label={label}>
      <rect className="envelope-picture__paper" width={width} height={height} rx={1} />
      <rect className="envelope-picture__stamp" x={width - stamp.edge - stamp.width} y={stamp.edge} width={stamp.width} height={stamp.height} />
      {children}
    </svg>
  )
}

/** A window envelope to scale, with the folded sheet in it and the address behind the window. */
export const WindowPicture = ({ window, paper }: { readonly window: WindowKind; readonly paper: Paper }) => {
  const { packs: text } = useText()
  const { length } = useSizes(paper)
  const { format, window: hole, fold } = windowEnvelopes[window]
  const { width, height, frontHeight } = foldedSheet(fold(paper), paper)
  const envelope = envelopeSizes[format]
  const { text: address } = windowOnSheet(window, paper)
  return (
    <Envelope format={format} label={text.windowPicture({ name: text.windows[window], margin: length(windowClear) })}>
      <rect className="envelope-picture__sheet" y={envelope.height - height} width={width} height={height} />
      <rect className="envelope-picture__window" x={hole.left} y={hole.top} width={hole.width} height={hole.height} rx={2} />
      <Lines {...address} top={envelope.height - frontHeight + address.top} />
    </Envelope>
  )
}

/** An envelope to scale, with the sender and the address where they are printed. */
export const EnvelopePicture = ({ format, paper }: { readonly format: EnvelopeFormat; readonly paper: Paper }) => {
  const { packs: text } = useText()
  const { ofEnvelope } = useSizes(paper)
  const { address, sender } = envelopeLayout(format)
  return (
    <Envelope format={format} label={text.envelopePicture({ name: ofEnvelope(format) })}>
      <Lines {...sender} height={Math.min(sender.height, 3 * lineHeight)} />
      <Lines {...address} />
    </Envelope>
  )
}
