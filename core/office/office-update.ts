import { emptyCaseFile, type CaseFile, type DeadlineSource } from '../case/case-file.ts'
import { compareCases, comparedCase } from '../case/compare-cases.ts'
import type { MadeCase } from '../case/make-case.ts'
import { mergeUpdate } from '../case/merge-update.ts'
import { comparedState, type UpdatedState } from '../case/take-changes.ts'
import type { Case, CaseFacts } from '../case/types.ts'
import { updateChanges, type ReadValue, type UpdateChange } from '../case/update-choices.ts'
import { strictestSafety } from '../member/safety.ts'
import type { OfficeValues } from './types.ts'

/** What an office gives of a case, with its draft made into facts. */
export type GivenCase = { readonly values: OfficeValues; readonly made: MadeCase }

/** The facts alone. */
export const factsOf = ({ made: { targetIds: _targetIds, ...facts } }: Pick<GivenCase, 'made'>): CaseFacts => facts

/** For a group, a day that the office typed is the office's word. */
const sourceFor = ({ deadlineSource }: OfficeValues): DeadlineSource => (deadlineSource === 'document' ? 'document' : 'office')

const together = <Item>(own: readonly Item[], given: readonly Item[]): readonly Item[] => [...new Set([...own, ...given])]

/** The case file of a case that is new here. */
export const newOfficeFile = ({ values }: Pick<GivenCase, 'values'>): CaseFile =>
  ({ ...emptyCaseFile, deadlineSource: sourceFor(values), rules: values.rules, ownRules: values.ownRules, safety: values.safety, outcome: values.outcome })

/** A case after all that an office gives of it. Rules of the group stay, and of two wishes about safety the more careful one. */
export const officeState = (kept: Case, given: GivenCase): UpdatedState => {
  const { values } = given
  const { facts, targetIds } = mergeUpdate(kept, factsOf(given))
  const file: CaseFile = {
    ...kept.file,
    deadlineSource: facts.deadline === kept.deadline ? kept.file.deadlineSource : sourceFor(values),
    rules: together(kept.file.rules, values.rules),
    ownRules: together(kept.file.ownRules, values.ownRules),
    safety: strictestSafety([kept.file.safety, values.safety]),
    outcome: values.outcome ?? kept.file.outcome,
  }
  return { facts, targetIds, status: values.status, file }
}

/** They only add care, so nobody is asked. */
const careful: ReadonlySet<string> = new Set(['file.rules', 'file.ownRules', 'file.safety'])

const afterOf = ({ changes }: UpdateChange): string => JSON.stringify(changes.map(({ after }) => after))

const changesTo = (kept: Case, after: UpdatedState, isRead: ReadValue): readonly UpdateChange[] =>
  updateChanges(compareCases(comparedCase(kept), comparedState(after)), isRead)

/** What is known here of an earlier file of the same office: `given` is what it gave then, null where there was none. */
type Earlier = { readonly given: GivenCase | null; /** The file that is open was made before that one. */ readonly isNewer: boolean }

/**
 * What an office's file changes in a case, to be decided one by one. What only the group changed since the office last
 * gave it stays, unless a person takes the office's value.
 */
export const officeChanges = (kept: Case, given: GivenCase, earlier: Earlier, isRead: ReadValue): readonly UpdateChange[] => {
  const before = new Map(earlier.given === null ? [] : changesTo(kept, officeState(kept, earlier.given), isRead).map((change) => [change.key, afterOf(change)]))
  return changesTo(kept, officeState(kept, given), isRead).map((change): UpdateChange => {
    if (before.get(change.key) === afterOf(change)) return { ...change, usual: 'keep', doubt: 'yours' }
    if (earlier.isNewer) return { ...change, usual: 'keep', doubt: 'older' }
    if (careful.has(change.key)) return { ...change, usual: 'take', doubt: null }
    // A group may have closed a case for itself.
    if (change.key === 'status' && kept.status === 'closed' && earlier.given === null) return { ...change, usual: null, doubt: 'corrected' }
    return change
  })
}
