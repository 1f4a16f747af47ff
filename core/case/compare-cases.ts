import { byKindOfValue } from '../each-name.ts'
import type { CaseFile } from './case-file.ts'
import type { ChangedField, ChangedValue, FieldChange } from './change.ts'
import { changeOf, textValue } from './changed-value.ts'
import { compareFiles } from './compare-files.ts'
import { compareTargets } from './compare-targets.ts'
import type { ComparedTarget } from './compare-targets.ts'
import { shownValues } from './compare-values.ts'
import { caseFieldNames, caseFields } from './fields.ts'
import type { CaseFieldName, CaseValueKind } from './fields.ts'
import { letterText } from './letter-values.ts'
import type { Case, CaseFacts, CaseStatus, CaseValues, PersonAtRisk, SampleLetter } from './types.ts'
import type { PlainKind } from './value-kinds.ts'

type ComparedFacts = Omit<CaseFacts, 'targets'> & { readonly targets: readonly ComparedTarget[] }

/** A state of a case, with the parts that are compared. */
export type ComparedCase = ComparedFacts & { readonly status: CaseStatus; readonly file: CaseFile }

/** A case without its retired targets. */
export const comparedCase = (kept: Case): ComparedCase => ({ ...kept, targets: kept.targets.filter(({ isRetired }) => !isRetired) })

const letterKey = (letter: SampleLetter, index: number, all: readonly SampleLetter[]): string => {
  const language = `${letter.language ?? ''} ${letter.origin ?? ''}`
  return `${language} ${all.slice(0, index).filter((one) => `${one.language ?? ''} ${one.origin ?? ''}` === language).length}`
}

const compareLetters = (before: readonly SampleLetter[], after: readonly SampleLetter[]): readonly FieldChange[] => {
  const keyed = (letters: readonly SampleLetter[]): ReadonlyMap<string, SampleLetter> => new Map(letters.map((letter, index) => [letterKey(letter, index, letters), letter]))
  const textOf = (letter: SampleLetter | undefined): ChangedValue | null => textValue(letter === undefined ? null : letterText(letter))
  const was = keyed(before)
  const is = keyed(after)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) =>
    changeOf('letters', textOf(was.get(key)), textOf(is.get(key)), { subject: (is.get(key) ?? was.get(key))?.language ?? null, targetId: null }))
}

const comparePeople = (before: readonly PersonAtRisk[], after: readonly PersonAtRisk[]): readonly FieldChange[] =>
  [...new Set([...before, ...after].map(({ name }) => name))].flatMap((name) => {
    const personIn = (people: readonly PersonAtRisk[]): ChangedValue | null => {
      const person = people.find((one) => one.name === name)
      return textValue(person === undefined ? null : [person.name, person.pronoun].filter((part) => part !== null).join(', '))
    }
    return changeOf('peopleAtRisk', personIn(before), personIn(after), { subject: name, targetId: null })
  })

type ComparedValues = Omit<CaseValues, 'targets'> & { readonly targets: readonly ComparedTarget[] }
type Compare<Value> = (field: ChangedField, before: Value, after: Value) => readonly FieldChange[]

const bySingle = <Value>(shown: (value: Value) => ChangedValue | null): Compare<Value> => (field, before, after) => changeOf(field, shown(before), shown(after))

const plainKinds = Object.fromEntries(Object.entries(shownValues).map(([kind, shown]) => [kind, bySingle<never>(shown)])) as { readonly [Kind in PlainKind]: Compare<ComparedValues[Kind]> }

const comparisons: { readonly [Kind in CaseValueKind]: Compare<ComparedValues[Kind]> } = {
  ...plainKinds,
  'issue': bySingle((issue) => ({ as: 'issue', issue })),
  'ua-number': bySingle(textValue),
  // Only the normal form of the number is compared: another way to print it is not a change.
  'ua-number-printed': () => [],
  'people': (_field, before, after) => comparePeople(before, after),
  'targets': (_field, before, after) => compareTargets(before, after),
  'letters': (_field, before, after) => compareLetters(before, after),
}

const compare: { readonly [Name in CaseFieldName]: Compare<ComparedFacts[Name]> } = byKindOfValue(caseFieldNames, caseFields, comparisons)

const changesIn = <Name extends CaseFieldName>(before: ComparedCase, after: ComparedCase, name: Name): readonly FieldChange[] => compare[name](name, before[name], after[name])

/** What differs between two states of a case, field by field, in the order a case is read. */
export const compareCases = (before: ComparedCase, after: ComparedCase): readonly FieldChange[] => [
  ...changeOf('status', { as: 'status', status: before.status }, { as: 'status', status: after.status }),
  ...caseFieldNames.flatMap((name) => changesIn(before, after, name)),
  ...compareFiles(before.file, after.file),
]
