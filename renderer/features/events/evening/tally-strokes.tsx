import { strokesOf } from '../../../../core/event/tally-strokes.ts'
import { useText } from '../../../text.ts'

const height = 20
const gap = 5
const groupWidth = 26

/** Strokes as they are made on paper, with every fifth across the four before. The number beside says the same. */
export const TallyStrokes = ({ count, max }: { readonly count: number; readonly max?: number }) => {
  const { events: { mode: text }, format } = useText()
  const { number, fives, ones } = strokesOf(count, max)
  const groups = [...Array.from({ length: fives }, () => 5), ...(ones > 0 ? [ones] : [])]
  return (
    <span className="strokes" aria-hidden="true">
      {number > 0 && <span className="strokes__number">{groups.length > 0 ? text.fiftyAnd({ count: number }) : format.number(number)}</span>}
      {groups.map((strokes, index) => (
        <svg key={`${index} ${strokes}`} width={groupWidth} height={height} viewBox={`0 0 ${groupWidth} ${height}`} fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round">
          {Array.from({ length: Math.min(strokes, 4) }, (_, stroke) => <path key={stroke} d={`M${3 + stroke * gap} 2v16`} />)}
          {strokes === 5 && <path d="M0.500 14.500 21 5" />}
        </svg>
      ))}
    </span>
  )
}
