import type { LetterDesign } from '../../core/pack/letter-design.ts'
import type { LineLeader, Look } from './paragraphs.ts'
import { smallLook } from './sheet-looks.ts'

/** The looks of what is on a letter's page beside the letter. */
type LetterLooks = {
  readonly code: Look
  /** Points from the frame's upper edge to the foot of the sheet. */
  readonly codeAboveFoot: number
  /** Further pages of a letter have their number beside the code. */
  readonly hasPageNumbers: boolean
  readonly heading: Look
  /** What lines to write on are drawn with. */
  readonly leader: LineLeader
  readonly translationColor: string
  /** Sender and date are aligned with their left edge, not with the right margin. */
  readonly hasSenderColumn: boolean
}

const serif = { face: 'sans', color: '595959' } as const

export const letterLooks: Readonly<Record<LetterDesign, LetterLooks>> = {
  times: {
    code: { size: 8, lineHeight: 10, color: '6B6B6B' }, codeAboveFoot: 40, hasPageNumbers: false,
    heading: { ...smallLook, lineHeight: 12 }, leader: 'dot', translationColor: '41535A', hasSenderColumn: false,
  },
  serif: {
    code: { size: 8, lineHeight: 10, ...serif }, codeAboveFoot: 42, hasPageNumbers: true,
    heading: { size: 9.5, lineHeight: 12, ...serif }, leader: 'line', translationColor: '595959', hasSenderColumn: true,
  },
}
