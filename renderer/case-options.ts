import type { CaseName } from '../core/case/case-name.ts'
import { caseInList } from '../words/case-in-list.ts'
import type { Words } from '../words/words.ts'
import type { PickerOption } from './ui/option-search.ts'

/** Cases to pick from: by number and people, with title and country. A search finds all four. */
export const caseOptions = (cases: readonly CaseName[], words: Words): readonly PickerOption[] =>
  cases.map(({ id, uaNumber, name, title, country }) => ({
    value: id,
    label: caseInList({ uaNumber, name }, words),
    detail: [title === name ? '' : title, country ?? ''].filter((part) => part !== ''),
  }))
