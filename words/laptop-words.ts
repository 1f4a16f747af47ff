import type { FieldLabel } from '../core/laptop/field-label.ts'
import type { ShownConflict, ShownValue, Subject } from '../core/laptop/join-summary.ts'
import { fieldLabels } from './field-words.ts'
import type { Words } from './words.ts'

type Given = Pick<Words, 'laptops' | 'cases' | 'events' | 'members' | 'format'>

/** What a field of a handed-over record is called. */
export const labelWords = (label: FieldLabel, { laptops, cases, events, members }: Given): string => {
  switch (label.of) {
    case 'case': return fieldLabels(cases.field)[label.name]
    case 'event': return events.fields[label.name]
    case 'member': return members.fields[label.name]
    case 'laptop': return laptops.field[label.name]
  }
}

/** The record of a field, with the case of a target. */
export const subjectWords = ({ name, of }: Subject, { format }: Pick<Given, 'format'>): string => format.series([name, of])

const valueLine = ({ lines }: ShownValue, { laptops, format }: Given): string => (lines.length === 0 ? laptops.join.empty : format.series(lines))

/** A field that was changed on two laptops in one line, for the command line. */
export const conflictLine = ({ subject, label, values }: ShownConflict, given: Given): string => {
  const of = (isOwn: boolean): string => given.format.series(values.filter((value) => value.isOwn === isOwn).map((value) => valueLine(value, given)))
  return given.laptops.line({ subject: subjectWords(subject, given), field: labelWords(label, given), here: of(true), there: of(false) })
}
