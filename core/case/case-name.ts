import type { CaseId } from '../ids.ts'
import type { CaseFacts, CaseStatus } from './types.ts'

/** A case by its name only, for lists to pick from. */
export type CaseName = {
  readonly id: CaseId
  readonly uaNumber: string | null
  /** The people at risk, or else the title. */
  readonly name: string
  /** Empty where it has none. */
  readonly title: string
  readonly country: string | null
  readonly isPractice: boolean
  readonly status: CaseStatus
  /** Whether the deadline has passed. */
  readonly isOver: boolean
}

/** What a case is called beside its number wherever cases are listed or picked: its people at risk, or else its title. */
export const caseNameOf = ({ peopleAtRisk, title }: Pick<CaseFacts, 'peopleAtRisk' | 'title'>): string =>
  peopleAtRisk.map(({ name }) => name).join(', ') || (title ?? '')
