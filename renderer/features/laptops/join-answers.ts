import type { ConflictAnswer } from '../../../core/laptop/conflicts.ts'
import type { ShownConflict } from '../../../core/laptop/join-summary.ts'
import type { Version } from '../../../core/laptop/types.ts'

/** The value that was chosen for each question, by the question. */
export type Answers = Readonly<Record<string, Version>>

/** Names a question. */
export const questionOf = ({ key, field }: Pick<ShownConflict, 'key' | 'field'>): string => JSON.stringify([key, field])

/** What was chosen, as the join takes it. */
export const answersOf = (answers: Answers): readonly ConflictAnswer[] => Object.entries(answers).map(([question, version]) => {
  const [key = '', field = ''] = JSON.parse(question) as readonly string[]
  return { key, field, version }
})
