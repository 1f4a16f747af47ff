import { describe, expect, it } from 'vitest'
import { draftForms, draftKey, formOf, isDraftKey } from '../../../core/draft/draft-key.ts'
import type { DraftKey } from '../../../core/draft/types.ts'

describe('the key of a draft', () => {
  it('names its form for any name of the record', () => {
    const keys = draftForms.flatMap((form) => [draftKey(form), draftKey(form, 'new'), draftKey(form, 'Inkjet / 2', 'é')])
    expect(keys.filter((key) => !isDraftKey(key))).toEqual([])
    expect(keys.map(formOf)).toEqual(draftForms.flatMap((form) => [form, form, form]))
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('is refused where it names nothing', () => {
    expect(['', '/', 'note/', 'Note', '__proto__', `note/${'x'.repeat(200)}`].filter(isDraftKey)).toEqual([])
    expect(formOf('notes/1' as DraftKey)).toBeUndefined()
  })
})
