import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { DocumentProblem } from '../../documents/read/document-problem.ts'

/** Why a document could not be read. */
export const documentProblem = ({ code, candidates }: Pick<DocumentProblem, 'code' | 'candidates'>): Problem =>
  code === 'unsure-encoding' ? problemOf('document-unsure-encoding', { candidates: candidates ?? [] }) : plainProblem(`document-${code}`)

/** For a text in which nothing of an Urgent Action was found: the command line does not keep it. */
export const noUrgentAction = (): Problem => plainProblem('no-urgent-action')
