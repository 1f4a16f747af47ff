import { askedProvenance } from './asked.ts'
import { draftGaps } from './draft-gaps.ts'
import { formFieldOf, type FormField } from './field-path.ts'
import { draftFromReading } from './make-draft.ts'
import type { Reading } from './reading.ts'

/** The fields of the form that a person should look at before a reading is saved, each once: what is unsure, empty or invalid. */
export const questionsOf = (reading: Reading): readonly FormField[] => [...new Set([
  ...askedProvenance(reading).filter(({ confidence }) => confidence === 'check').map(({ field }) => formFieldOf(field)),
  ...draftGaps(draftFromReading(reading)).map(({ field }) => field),
])]

/** The fields that a person should look at and no issue of the reading names. */
export const unsureFields = (reading: Reading): readonly FormField[] => {
  const named = new Set(reading.issues.map(({ field }) => (field === 'unread' ? field : formFieldOf(field))))
  return questionsOf(reading).filter((field) => !named.has(field))
}
