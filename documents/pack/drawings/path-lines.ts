/** A place, as x and y. */
type Place = readonly [number, number]
/** A straight piece of a line. */
export type Piece = readonly [Place, Place]

const stepsOfCurve = 16

const curve = (from: Place, [one, other, to]: readonly [Place, Place, Place]): readonly Place[] =>
  Array.from({ length: stepsOfCurve }, (_, index): Place => {
    const t = (index + 1) / stepsOfCurve
    const rest = 1 - t
    const at = (axis: 0 | 1): number => rest ** 3 * from[axis] + 3 * rest ** 2 * t * one[axis] + 3 * rest * t ** 2 * other[axis] + t ** 3 * to[axis]
    return [at(0), at(1)]
  })

/** Path data of `M`, `L`, `C` and `Z` as straight pieces. */
export const piecesOfPath = (path: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let [start, at]: readonly [Place, Place] = [[0, 0], [0, 0]]
  const to = (place: Place): void => {
    pieces.push([at, place])
    at = place
  }
  for (const [, command = '', given = ''] of path.matchAll(/([MLCZ])([^MLCZ]*)/gu)) {
    const numbers = given.trim().split(/\s+/u).map(Number)
    const place = (index: number): Place => [numbers[index * 2] ?? 0, numbers[index * 2 + 1] ?? 0]
    if (command === 'M') start = at = place(0)
    else if (command === 'L') to(place(0))
    else if (command === 'C') curve(at, [place(0), place(1), place(2)]).forEach(to)
    else to(start)
  }
  return pieces
}
