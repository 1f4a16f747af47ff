import { problemOf } from '../../core/problem/problem.ts'
import type { TemplateProblem } from '../../core/pack/template-problem.ts'
import type { Problem } from '../../core/problem/problem.ts'

/** Why a template cannot be used, each reason with its place. */
export const templateProblem = (problems: readonly TemplateProblem[]): Problem => problemOf('template-refused', { problems })
