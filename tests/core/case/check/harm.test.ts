import { expect, it } from 'vitest'
import { byHarm, harmOf, nextToCheck } from '../../../../core/case/check/harm.ts'
import type { FormField } from '../../../../core/case/field-path.ts'

it('puts addresses first, then names, offices, contacts, the deadline, letters and the rest', () => {
  const fields: readonly FormField[] = ['title', 'letters.0.closing', 'deadline', 'targets.1.emails', 'targets.1.role', 'targets.0.role', 'targets.0.name', 'targets.1.postalLines', 'targets.0.country']
  expect(fields.toSorted(byHarm).map((field) => `${field} ${harmOf(field)}`)).toEqual([
    'targets.0.country not-arrive', 'targets.1.postalLines not-arrive', 'targets.0.name wrong-person', 'targets.0.role wrong-office', 'targets.1.role wrong-office',
    'targets.1.emails wrong-contact', 'deadline too-late', 'letters.0.closing wrong-letter', 'title little',
  ])
})

it('leads from one field to the next, also from one that is settled, and begins again with the worst', () => {
  const fields: readonly FormField[] = ['targets.0.postalLines', 'targets.0.name', 'deadline']
  expect([null, 'targets.0.postalLines', 'deadline', 'targets.0.role', 'title'].map((active) => nextToCheck(fields, active as FormField | null))).toEqual([
    'targets.0.postalLines', 'targets.0.name', 'targets.0.postalLines', 'deadline', 'targets.0.postalLines',
  ])
  expect(nextToCheck([], 'title')).toBe(null)
})
