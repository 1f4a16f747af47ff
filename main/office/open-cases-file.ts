import { fail, ok, type Result } from '../../core/result.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { maxCasesFile } from '../../documents/office/cases-file.ts'
import type { CallProblem, FileToken } from '../../preload/contract.ts'
import { notCasesFile, readProblem } from '../problems/file-problems.ts'
import type { Services } from '../services.ts'
import { casesOfBytes, type SignedFile } from './cases-in-file.ts'

/** Opens a file of cases: signature first, then its limits, then every value in it. Nothing is kept. */
export const openCasesFile = async ({ files }: Pick<Services, 'files'>, token: FileToken): Promise<Result<SignedFile & { readonly fileName: string }, CallProblem>> => {
  const head = await files.readHead(token)
  if (!head.ok) return fail(readProblem(head.problem))
  const other = notCasesFile(head.value, token)
  if (other) return fail(other)
  const file = await files.readBytes(token, maxCasesFile)
  if (!file.ok) return fail(file.problem.code === 'too-large' ? plainProblem('cases-file-too-large') : readProblem(file.problem))
  const opened = await casesOfBytes(file.value.bytes)
  return opened.ok ? ok({ ...opened.value, fileName: file.value.fileName }) : fail(plainProblem(`cases-file-${opened.problem}`))
}
