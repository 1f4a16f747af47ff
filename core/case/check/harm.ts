import type { FormField } from '../field-path.ts'

/** What harm a wrong or missing value does, the worst first. */
const harms = ['not-arrive', 'wrong-person', 'wrong-office', 'wrong-contact', 'too-late', 'wrong-letter', 'little'] as const
export type Harm = (typeof harms)[number]

const ofTarget = (part: string | undefined): Harm => {
  switch (part) {
    case undefined: case 'postalLines': case 'country': return 'not-arrive'
    case 'name': return 'wrong-person'
    case 'role': return 'wrong-office'
    case 'salutation': return 'wrong-letter'
    case 'notes': case 'isCopy': return 'little'
    default: return 'wrong-contact'
  }
}

/** What harm a wrong value of a field does: an address first, then name, office, contacts, deadline, letter, and the rest. */
export const harmOf = (field: FormField): Harm => {
  const [head, , part] = field.split('.')
  if (head === 'targets') return ofTarget(part)
  // The end of a case that is none closes it: no more letters are written.
  if (head === 'deadline' || head === 'kind') return 'too-late'
  return head === 'letters' ? 'wrong-letter' : 'little'
}

const indexOf = (field: FormField): number => Number(field.split('.')[1] ?? -1)

/** Compares two fields by the harm they do, then by the place of their target or letter. */
export const byHarm = (one: FormField, other: FormField): number =>
  harms.indexOf(harmOf(one)) - harms.indexOf(harmOf(other)) || indexOf(one) - indexOf(other)

/** The next of the fields to check, which are in the order of harm: the one after `active`, else the first; null where there is none. */
export const nextToCheck = (fields: readonly FormField[], active: FormField | null): FormField | null => {
  const at = active === null ? -1 : fields.indexOf(active)
  const after = active === null || at >= 0 ? fields[at + 1] : fields.find((field) => byHarm(active, field) <= 0)
  return after ?? fields[0] ?? null
}
