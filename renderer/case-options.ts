import type { CaseName } from '../core/case/case-name.ts'
import type { Words } from '../words/words.ts'
import type { PickerOption } from './ui/option-search.ts'

/** Cases to pick from: by number and people, with title and country. A search finds all four. */
export const caseOptions = (cases: readonly CaseName[], { cases: text }: Words): readonly PickerOption[] =>
  cases.map(({ id, uaNumber, name, title, country }) => ({
    value: id,
    label: uaNumber === null ? name : text.numbered({ ua: uaNumber, name }),
    detail: [title === name ? '' : title, country ?? ''].filter((part) => part !== ''),
  }))
