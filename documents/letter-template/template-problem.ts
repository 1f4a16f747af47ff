import type { TemplateProblem } from '../../core/pack/template-problem.ts'

/** A problem of the whole file. */
export const fileProblem = (code: TemplateProblem['code'], text = ''): TemplateProblem => ({ code, text, place: null })
