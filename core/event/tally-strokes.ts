/** Strokes of a tally: groups of five, and how many are only written as a number because there are too many. */
export type Strokes = { readonly number: number; readonly fives: number; readonly ones: number }

const maxStrokes = 40
const step = 50
const five = 5

/** Up to 40 all as strokes; above, whole fifties (or forty) are a number and the rest is strokes. */
export const strokesOf = (count: number, max = maxStrokes): Strokes => {
  const number = count <= max ? 0 : Math.max(Math.floor(count / step) * step, max)
  const rest = Math.min(count - number, max)
  return { number: count <= max ? 0 : number, fives: Math.floor(rest / five), ones: rest % five }
}
