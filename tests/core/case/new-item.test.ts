import { describe, expect, it } from 'vitest'
import { withNewItem } from '../../../core/case/new-item.ts'
import type { ItemList } from '../../../core/case/new-item.ts'
import { caseDraft } from '../../kit/case-draft.ts'

const lists: readonly ItemList[] = ['targets', 'letters', 'peopleAtRisk']

describe('an item that is added to a list of a case', () => {
  for (const list of lists) {
    it(`is at the end of ${list}, and pressed twice it is still one`, () => {
      const before = caseDraft()
      const once = withNewItem(before, list)
      expect([once.index, once.draft[list].length]).toEqual([before[list].length, before[list].length + 1])
      expect(withNewItem(once.draft, list)).toEqual({ draft: once.draft, index: once.index })
    })
  }
})
