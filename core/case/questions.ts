import { draftGaps } from './draft-gaps.ts'
import { formFieldOf, type FormField } from './field-path.ts'
import { draftFromReading } from './make-draft.ts'
import type { Reading } from './reading.ts'

/** The fields of the form that a person should look at before a reading is saved, each once: what is unsure, empty or invalid. */
export const questionsOf = (reading: Reading): readonly FormField[] => [...new Set([
  ...reading.provenance.filter(({ confidence }) => confidence === 'check').map(({ field }) => formFieldOf(field)),
  ...draftGaps(draftFromReading(reading)).map(({ field }) => field),
])]
