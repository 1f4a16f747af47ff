import type { CodeOf } from '../../core/problem-table.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import { offeredCopy } from '../../core/settings/found-copy.ts'
import type { OpenProblem } from '../../db/database.ts'

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
