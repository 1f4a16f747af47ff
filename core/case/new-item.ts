import type { CaseDraft } from './draft.ts'
import { emptyLetterDraft } from './letter-values.ts'
import { emptyTargetDraft } from './target-values.ts'

/** Lists of a case whose items can be added and removed one by one. */
export type ItemList = 'targets' | 'letters' | 'peopleAtRisk'

const emptyItems: { readonly [List in ItemList]: CaseDraft[List][number] } = {
  targets: emptyTargetDraft,
  letters: emptyLetterDraft,
  peopleAtRisk: { name: '', pronoun: '' },
}

const isEmpty = (item: object): boolean => Object.values(item).every((value) => value === '' || value === false || (Array.isArray(value) && value.length === 0))

/** The draft with an empty item at the end of a list, and the item's place. An empty item that is there already is not joined by a second. */
export const withNewItem = (draft: CaseDraft, list: ItemList): { readonly draft: CaseDraft; readonly index: number } => {
  const items: readonly object[] = draft[list]
  const last = items.at(-1)
  return last !== undefined && isEmpty(last)
    ? { draft, index: items.length - 1 }
    : { draft: { ...draft, [list]: [...items, emptyItems[list]] }, index: items.length }
}

/** The draft without the items in which nothing is typed. */
export const withoutEmptyItems = (draft: CaseDraft): CaseDraft => ({
  ...draft,
  targets: draft.targets.filter((item) => !isEmpty(item)),
  letters: draft.letters.filter((item) => !isEmpty(item)),
  peopleAtRisk: draft.peopleAtRisk.filter((item) => !isEmpty(item)),
})
