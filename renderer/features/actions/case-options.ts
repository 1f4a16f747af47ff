import type { CaseName } from '../../../core/case/case-name.ts'
import type { PickerOption } from '../../ui/first-matches.ts'

/** Cases to pick from, by number and name. */
export const caseOptions = (cases: readonly CaseName[]): readonly PickerOption[] =>
  cases.map(({ id, uaNumber, name }) => ({ value: id, label: [uaNumber, name].filter(Boolean).join(' ') }))
