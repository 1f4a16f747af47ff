import type { IconShape } from './icon-shape.ts'

/** An icon beside a word, hidden from screen readers. Sizes are pixels at 100 % text and grow with it. */
export const Icon = ({ shape: Shape, size = 20, weight = 'regular' }: {
  readonly shape: IconShape
  readonly size?: number
  readonly weight?: 'regular' | 'fill' | 'bold'
}) => (
  <span className="icon" aria-hidden="true" style={{ inlineSize: `${size / 16}rem`, blockSize: `${size / 16}rem` }}>
    <Shape size={size} weight={weight} />
  </span>
)
