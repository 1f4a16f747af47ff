import { formFieldOf, type FormField } from './field-path.ts'
import type { Reading } from './reading.ts'

/** The fields of the form that a person should look at before a reading is saved, each once. */
export const questionsOf = ({ provenance }: Pick<Reading, 'provenance'>): readonly FormField[] =>
  [...new Set(provenance.filter(({ confidence }) => confidence === 'check').map(({ field }) => formFieldOf(field)))]
