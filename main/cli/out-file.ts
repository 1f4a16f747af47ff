import { existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { plainProblem } from '../../core/problem/problem.ts'
import { writeProblem } from '../problems/file-problems.ts'
import { refused, type Refused } from './command.ts'

/** The refusal of a file that a command is to write; null where it may. No dialog asks here, so a file that is there is never written over. */
export const whyNotWritten = (path: string): Refused | null => {
  if (existsSync(path)) return refused(plainProblem('write-file-exists'), path)
  return existsSync(dirname(path)) ? null : refused(writeProblem({ code: 'folder-missing' }))
}
