import { drawingPaths, drawingStroke, drawingUnits } from '../../../core/pack/page/drawing-paths.ts'
import type { DrawingName } from '../../../core/pack/page/pictures.ts'
import { writeGreyPng } from '../../picture/write-png.ts'
import { piecesOfPath, type Piece } from './path-lines.ts'

/** Pixels of a side: 14 mm at 600 dots per inch. */
const side = 331
const scale = side / drawingUnits
const half = (drawingStroke * scale) / 2
const white = 255

const distanceTo = ([[ax, ay], [bx, by]]: Piece, x: number, y: number): number => {
  const [dx, dy] = [bx - ax, by - ay]
  const length = dx * dx + dy * dy
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length))
  return Math.hypot(x - ax - t * dx, y - ay - t * dy)
}

/** Darkens the pixels of one piece of a line, with round ends; at its edge they are grey, so that it is smooth. */
const putPiece = (pixels: Uint8Array, piece: Piece): void => {
  const range = (axis: 0 | 1): readonly [number, number] => {
    const ends = [piece[0][axis], piece[1][axis]]
    return [Math.max(0, Math.floor(Math.min(...ends) - half - 1)), Math.min(side - 1, Math.ceil(Math.max(...ends) + half + 1))]
  }
  const [[left, right], [top, bottom]] = [range(0), range(1)]
  for (let y = top; y <= bottom; y += 1) {
    for (let x = left; x <= right; x += 1) {
      const inside = Math.min(1, Math.max(0, half + 0.5 - distanceTo(piece, x + 0.5, y + 0.5)))
      const grey = Math.round(white * (1 - inside))
      const at = y * side + x
      if (grey < (pixels[at] ?? white)) pixels[at] = grey
    }
  }
}

const drawn = new Map<DrawingName, Uint8Array>()

const draw = (name: DrawingName): Uint8Array => {
  const pixels = new Uint8Array(side * side).fill(white)
  for (const [[ax, ay], [bx, by]] of piecesOfPath(drawingPaths[name])) putPiece(pixels, [[ax * scale, ay * scale], [bx * scale, by * scale]])
  return writeGreyPng(pixels, side)
}

/** A drawing of ours as a PNG, made once. */
export const drawingBytes = (name: DrawingName): Uint8Array => {
  const bytes = drawn.get(name) ?? draw(name)
  drawn.set(name, bytes)
  return bytes
}
