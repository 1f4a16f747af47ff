import type { CodeOf } from '../../core/problem-table.ts'
import type { Problem } from '../../core/problem/problem.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import type { OpenProblem } from '../../db/database.ts'

/** Why the group's data were not opened; Vigil never starts empty in their place. */
export const openProblem = ({ code }: Pick<OpenProblem, 'code'>): Problem<`data-${CodeOf<'data'>}`> => plainProblem(`data-${code}`)
