import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { FileProblem } from '../../documents/files/write-durably.ts'
import type { ListProblem } from '../../documents/member/list-problem.ts'
import { fileKindOf, isHandOver } from '../../documents/laptop/file-kind.ts'
import { isCasesFile } from '../../documents/office/cases-file-head.ts'
import type { PackWriteProblem } from '../../documents/pack/write-pack.ts'
import type { FileToken } from '../../preload/file-token.ts'
import type { FileBytes } from '../files/read-file.ts'
import type { FileReadProblem } from '../files/types.ts'

/** A file that could not be written; no partial file is left. */
export const writeProblem = ({ code }: Pick<FileProblem | PackWriteProblem, 'code'>): Problem => plainProblem(`write-${code}`)

export const readProblem = ({ code }: Pick<FileReadProblem, 'code'>): Problem => plainProblem(`read-${code}`)

export const listProblem = ({ code, candidates }: Pick<ListProblem, 'code' | 'candidates'>): Problem =>
  code === 'unsure-encoding' ? problemOf('list-unsure-encoding', { candidates: candidates ?? [] }) : plainProblem(`list-${code}`)

/** Why a file cannot be used here: another laptop handed it over, or an office made it of cases, so it is brought in in a place of its own. Null for every other file. */
export const broughtInElsewhere = ({ fileName, bytes }: FileBytes, token: FileToken | null): Problem<'is-hand-over' | 'is-office-cases'> | null => {
  if (isCasesFile(bytes)) return problemOf('is-office-cases', { fileName, token })
  return isHandOver(bytes) ? problemOf('is-hand-over', { fileName, token }) : null
}

/** Why a file is not opened as cases of an office. It says what it is. Null for one that an office made. */
export const notCasesFile = ({ fileName, bytes }: FileBytes, token: FileToken): Problem<'cases-file-not-one' | 'is-hand-over'> | null => {
  const kind = fileKindOf(bytes)
  if (kind === 'hand-over') return problemOf('is-hand-over', { fileName, token })
  return kind === 'cases' ? null : problemOf('cases-file-not-one', { kind })
}

/** Why a file is not brought in: another laptop did not hand it over. It says what it is. Null for one that was. */
export const notHandOver = ({ bytes }: Pick<FileBytes, 'bytes'>): Problem<'not-hand-over'> | null => {
  const kind = fileKindOf(bytes)
  return kind === 'hand-over' ? null : problemOf('not-hand-over', { kind })
}
