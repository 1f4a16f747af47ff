import type { PackProblem } from '../pack/types.ts'
import type { Problem } from './problem.ts'
import { plainProblem, problemOf } from './problem.ts'

/** A reason why no pack can be made, as a refusal. */
export const refusalOf = ({ code, subject }: PackProblem): Problem =>
  code === 'case-closed' ? problemOf('plan-case-closed', { subject }) : plainProblem(`plan-${code}`)
