import type { LetterCodeProblem } from '../../core/pack/code.ts'
import { refusalOf } from '../../core/problem/pack-refusal.ts'
import type { PackState } from '../../core/pack/pack-state.ts'
import type { PackProblem } from '../../core/pack/types.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { PdfProblem } from '../pdf/pack-pdfs.ts'
import { writeProblem } from './file-problems.ts'

/** The first reason why no pack can be made with the choices. */
export const packProblem = ([first]: readonly PackProblem[]): Problem => {
  if (first === undefined) throw new Error('A pack is refused for a reason')
  return refusalOf(first)
}

export const packNotReady = (state: PackState): Problem => problemOf('pack-not-ready', { state })

export const packBeingMade = (): Problem => plainProblem('pack-being-made')

export const packFileMissing = (): Problem => plainProblem('pack-file-gone')

export const packFileReplaced = (): Problem => plainProblem('pack-file-replaced')

export const packStopped = (): Problem => plainProblem('pack-stopped')

/** Why no PDF of a pack was made. */
export const pdfProblem = (found: PdfProblem): Problem => (found.code === 'write' ? writeProblem(found.problem) : plainProblem(`pdf-${found.code}`))

export const pdfGone = (): Problem => plainProblem('pdf-gone')

export const previewStopped = (): Problem => plainProblem('preview-stopped')

export const codeProblem = (found: LetterCodeProblem | 'unknown-code'): Problem => plainProblem(`letter-${found}`)
