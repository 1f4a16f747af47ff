import type { PrintedPicture } from '../../picture/types.ts'
import { mm } from '../page/geometry.ts'
import { rowOf } from '../page/measure.ts'
import type { Block } from '../page/page.ts'
import { cellOf } from '../page/parts.ts'
import { pictureOf } from '../page/pictures.ts'

/** Room of the emblem beside a title. */
const room = { width: mm(38), height: mm(19) } as const
const gap = mm(5)
/** From the line above. */
const above = mm(1)

/**
 * The group's emblem at the end of the lines with which a sheet begins; without an emblem they have the whole width. Only on
 * sheets that stay with the group and its guests: what is posted carries nothing of the group.
 */
export const besideEmblem = (emblem: PrintedPicture | null, width: number, linesIn: (width: number) => readonly Block[]): readonly Block[] => {
  if (emblem === null) return linesIn(width)
  const picture = pictureOf(emblem, room, { align: 'end' })
  const own = Math.ceil(picture.width)
  const widths = [width - own - gap, gap + own]
  return [{ kind: 'table', widths, rows: [rowOf([cellOf(linesIn(widths[0] ?? width)), cellOf(picture, { padding: { start: gap, top: above } })], widths)] }]
}
