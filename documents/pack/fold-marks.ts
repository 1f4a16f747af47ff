import type { Paragraph } from 'docx'
import { BorderStyle, FrameAnchorType, FrameWrap } from 'docx'
import { foldFor } from '../../core/pack/folds.ts'
import type { PackChoices } from '../../core/pack/types.ts'
import { toPoints } from '../../core/pack/units.ts'
import { windowEnvelopes } from '../../core/pack/windows.ts'
import { textParagraph, twips } from './paragraphs.ts'

/** Millimetres: most printers leave 4 mm free at each edge. */
const fromEdge = 5
const length = 4

const line = { style: BorderStyle.SINGLE, size: 4, space: 0, color: '595959' }

const mark = (place: { readonly left: number; readonly top: number }, size: { readonly width: number; readonly height: number }, border: 'top' | 'left'): Paragraph =>
  textParagraph('', { size: 1, lineHeight: Math.max(1, toPoints(size.height)) }, {}, {
    border: { [border]: line },
    frame: {
      type: 'absolute',
      position: { x: twips(toPoints(place.left)), y: twips(toPoints(place.top)) },
      width: twips(toPoints(size.width)), height: twips(toPoints(size.height)),
      anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE }, wrap: FrameWrap.THROUGH,
    },
  })

/** Short lines at the left and upper edge of a letter's first page, where it is folded for its envelope; none where nobody asked for them. They are fixed to the sheet and take no room from the text. */
export const foldMarks = ({ hasFoldMarks, hasWindow, window, envelope, paper }: PackChoices): readonly Paragraph[] => {
  if (!hasFoldMarks) return []
  const { down, across } = hasWindow ? windowEnvelopes[window].fold(paper) : foldFor[envelope](paper)
  return [
    ...down.map((top) => mark({ left: fromEdge, top }, { width: length, height: 0.4 }, 'top')),
    ...(across === null ? [] : [mark({ left: across, top: fromEdge }, { width: 0.4, height: length }, 'left')]),
  ]
}
