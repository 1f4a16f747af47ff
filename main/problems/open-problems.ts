import type { CodeOf } from '../../core/problem-table.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import { offeredCopy } from '../../core/settings/found-copy.ts'
import type { OpenProblem } from '../../db/database.ts'
import type { CallProblem } from '../../preload/contract.ts'

/** Why the group's data could not be opened; Vigil then does not start with empty data. */
export const openProblem = ({ code, detail, missing, copies: found }: OpenProblem): Problem<`data-${CodeOf<'data'>}`> => {
  const copies = found.map(offeredCopy)
  switch (code) {
    case 'damaged': return problemOf('data-damaged', { copies })
    case 'empty-file': return problemOf('data-empty-file', { copies })
    case 'missing-file': return problemOf('data-missing-file', { copies })
    case 'foreign-log': return problemOf('data-foreign-log', { copies })
    case 'changes-missing': return problemOf('data-changes-missing', { copies, missing })
    // What was found is the name of the program.
    case 'synced-folder': return problemOf('data-synced-folder', { service: detail })
    default: return plainProblem(`data-${code}`)
  }
}

/** The same, where an office named the folder: nobody here chose it, so it is named. Null: no office named it. */
export const openProblemAt = (problem: OpenProblem, folder: string | null): CallProblem => {
  if (folder === null) return openProblem(problem)
  switch (problem.code) {
    case 'cannot-open': return problemOf('named-folder-refused', { folder, why: 'unopened' })
    case 'read-only': return problemOf('named-folder-refused', { folder, why: 'closed' })
    case 'synced-folder': return problemOf('named-folder-refused', { folder, why: 'copied' })
    case 'network-folder': return problemOf('named-folder-refused', { folder, why: 'network' })
    default: return openProblem(problem)
  }
}
