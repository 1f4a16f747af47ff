import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { FileProblem } from '../../documents/files/write-durably.ts'
import type { ListProblem } from '../../documents/member/list-problem.ts'
import type { PackWriteProblem } from '../../documents/pack/write-pack.ts'
import type { FileReadProblem } from '../files/types.ts'

/** A file that could not be written; no partial file is left. */
export const writeProblem = ({ code }: Pick<FileProblem | PackWriteProblem, 'code'>): Problem => plainProblem(`write-${code}`)

export const readProblem = ({ code }: Pick<FileReadProblem, 'code'>): Problem => plainProblem(`read-${code}`)

export const listProblem = ({ code, candidates }: Pick<ListProblem, 'code' | 'candidates'>): Problem =>
  code === 'unsure-encoding' ? problemOf('list-unsure-encoding', { candidates: candidates ?? [] }) : plainProblem(`list-${code}`)
