import { useLayoutEffect, useState } from 'react'
import type { RefObject } from 'react'
import type { CaseDraft } from '../../../core/case/draft.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import { withNewItem } from '../../../core/case/new-item.ts'
import type { ItemList } from '../../../core/case/new-item.ts'

/** Moves the focus to a field's first control, in its own column. */
export const focusField = (root: HTMLElement | null, field: FormField, block: ScrollLogicalPosition = 'nearest'): void => {
  const element = root?.querySelector(`[data-field="${CSS.escape(field)}"]`) ?? root?.querySelector(`[data-field-group="${CSS.escape(field.split('.').slice(0, 2).join('.'))}"]`)
  element?.scrollIntoView({ block })
  element?.querySelector<HTMLElement>('[data-selected] input, input:not([hidden]), textarea, [role="spinbutton"], button')?.focus()
}

/** Adds an empty item to a list of the case; its first field has the focus as soon as it is drawn, so that no key goes elsewhere. */
export const useAddItem = (change: (list: ItemList, next: (now: CaseDraft) => CaseDraft) => void, fields: RefObject<HTMLElement | null>): ((list: ItemList) => void) => {
  const [added, setAdded] = useState<{ readonly field: FormField } | null>(null)
  useLayoutEffect(() => {
    if (added !== null) focusField(fields.current, added.field)
  }, [added, fields])
  return (list) => change(list, (now) => {
    const made = withNewItem(now, list)
    setAdded({ field: `${list}.${made.index}` })
    return made.draft
  })
}
