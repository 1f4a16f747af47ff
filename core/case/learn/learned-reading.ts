import { caseDraftOf } from '../case-values.ts'
import { typedFieldNames } from '../fields.ts'
import { readUrgentAction } from '../read-urgent-action.ts'
import type { Reading } from '../reading.ts'
import type { SourceText } from '../source-text.ts'
import { targetFieldNames } from '../target-fields.ts'
import type { CaseFacts } from '../types.ts'
import { layoutOf, likeness } from './layout.ts'
import { lessonOf, type Lesson } from './lesson.ts'
import { hasSameFacts, readWithLesson } from './read-with-lesson.ts'

/** A document that a person has checked, and the facts of its case. */
export type Corrected<Origin> = { readonly origin: Origin; readonly source: SourceText; readonly facts: CaseFacts }

/** The specimens are the same all the time: each is read once without a lesson. */
const plainReadings = new WeakMap<SourceText, Reading>()

const plainReading = (specimen: SourceText): Reading => {
  const reading = plainReadings.get(specimen) ?? readUrgentAction(specimen)
  plainReadings.set(specimen, reading)
  return reading
}

/** A lesson changes the reading of no document that it was not made for: so it is never worse on those that Vigil knows. */
const isSafe = (lesson: Lesson, specimens: readonly SourceText[]): boolean =>
  specimens.every((specimen) => hasSameFacts(plainReading(specimen), readWithLesson(specimen, lesson, plainReading(specimen))))

/** A lesson with each of its parts alone. */
const partsOf = (lesson: Lesson): readonly Lesson[] => {
  const none: Lesson = { ...lesson, labels: {}, deadlines: [], leftOut: [], blockOrder: null, headOrder: null }
  return [
    ...Object.entries(lesson.labels).map(([key, section]) => ({ ...none, labels: { [key]: section } })),
    ...lesson.deadlines.map((key) => ({ ...none, deadlines: [key] })),
    ...lesson.leftOut.map((key) => ({ ...none, leftOut: [key] })),
    ...(lesson.blockOrder === null ? [] : [{ ...none, blockOrder: lesson.blockOrder }]),
    ...(lesson.headOrder === null ? [] : [{ ...none, headOrder: lesson.headOrder }]),
  ]
}

const together = (one: Lesson, other: Lesson): Lesson => ({
  layout: one.layout, labels: { ...one.labels, ...other.labels }, deadlines: [...one.deadlines, ...other.deadlines], leftOut: [...one.leftOut, ...other.leftOut],
  blockOrder: one.blockOrder ?? other.blockOrder, headOrder: one.headOrder ?? other.headOrder,
})

/** The lesson, without the parts that would change how a specimen is read, such as a label of many senders; null where nothing is left. */
const safeLesson = (lesson: Lesson, specimens: readonly SourceText[]): Lesson | null => {
  if (isSafe(lesson, specimens)) return lesson
  const [first, ...rest] = partsOf(lesson).filter((part) => isSafe(part, specimens))
  if (first === undefined) return null
  const left = rest.reduce(together, first)
  return isSafe(left, specimens) ? left : null
}

/** How many facts of a reading are those that a person kept; each fact of a target counts. */
const agreementOf = (reading: CaseFacts, facts: CaseFacts): number => {
  const [read, kept] = [caseDraftOf(reading), caseDraftOf(facts)]
  const ofCase = typedFieldNames.filter((name) => name !== 'targets' && JSON.stringify(read[name]) === JSON.stringify(kept[name])).length
  return kept.targets.reduce((sum, target, index) => sum + targetFieldNames.filter((name) => JSON.stringify(target[name]) === JSON.stringify(read.targets[index]?.[name])).length, ofCase)
}

/** The document that a lesson was learned from is read no worse with it. */
const helps = (lesson: Lesson, { source, facts }: Corrected<unknown>): boolean => {
  const plain = readUrgentAction(source)
  return agreementOf(readWithLesson(source, lesson, plain), facts) >= agreementOf(plain, facts)
}

const maxLessons = 3

/**
 * The reading of a document with what a person corrected in one of the same layout; null where there is none, it
 * changes nothing, it would change how a specimen is read, or read its own document worse. The most alike is tried first.
 */
export const learnedReading = <Origin>(source: SourceText, corrected: readonly Corrected<Origin>[], specimens: readonly SourceText[]): { readonly origin: Origin; readonly reading: Reading } | null => {
  const plain = readUrgentAction(source)
  const layout = layoutOf(source)
  const alike = corrected.map((one) => ({ one, share: likeness(layout, layoutOf(one.source)) })).filter(({ share }) => share > 0).toSorted((a, b) => b.share - a.share).slice(0, maxLessons)
  for (const { one } of alike) {
    const lesson = safeLesson(lessonOf(one.source, one.facts), specimens)
    if (lesson === null) continue
    const reading = readWithLesson(source, lesson, plain)
    if (!hasSameFacts(plain, reading) && helps(lesson, one)) return { origin: one.origin, reading }
  }
  return null
}
