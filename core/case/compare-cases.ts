import type { CaseFile } from './case-file.ts'
import type { FieldChange } from './change.ts'
import { compareFiles } from './compare-files.ts'
import { compareTargets } from './compare-targets.ts'
import type { ComparedTarget } from './compare-targets.ts'
import { asLines, changeOf, noSubject } from './compare-texts.ts'
import type { Case, CaseFacts, CaseStatus, SampleLetter } from './types.ts'

/** A state of a case, as far as it can be compared with another. */
export type ComparedCase = Omit<CaseFacts, 'targets'> & {
  readonly targets: readonly ComparedTarget[]
  readonly status: CaseStatus
  readonly file: CaseFile
}

/** A kept case as it stands: retired targets are gone from it. */
export const comparedCase = (kept: Case): ComparedCase => ({ ...kept, targets: kept.targets.filter(({ isRetired }) => !isRetired) })

const letterText = (letter: SampleLetter): string => [letter.salutation, ...letter.paragraphs, letter.closing].filter((part) => part !== null).join('\n\n')

const letterKey = (letter: SampleLetter, index: number, all: readonly SampleLetter[]): string => {
  const language = `${letter.language ?? ''} ${letter.origin ?? ''}`
  return `${language} ${all.slice(0, index).filter((one) => `${one.language ?? ''} ${one.origin ?? ''}` === language).length}`
}

const compareLetters = (before: readonly SampleLetter[], after: readonly SampleLetter[]): readonly FieldChange[] => {
  const keyed = (letters: readonly SampleLetter[]): ReadonlyMap<string, SampleLetter> => new Map(letters.map((letter, index) => [letterKey(letter, index, letters), letter]))
  const was = keyed(before)
  const is = keyed(after)
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [old, late] = [was.get(key), is.get(key)]
    return changeOf('letters', old === undefined ? null : letterText(old), late === undefined ? null : letterText(late), { subject: (late ?? old)?.language ?? null, targetId: null })
  })
}

const comparePeople = (before: CaseFacts['peopleAtRisk'], after: CaseFacts['peopleAtRisk']): readonly FieldChange[] =>
  [...new Set([...before, ...after].map(({ name }) => name))].flatMap((name) => {
    const said = (people: CaseFacts['peopleAtRisk']): string | null => {
      const person = people.find((one) => one.name === name)
      return person === undefined ? null : [person.name, person.pronoun].filter((part) => part !== null).join(', ')
    }
    return changeOf('peopleAtRisk', said(before), said(after), { subject: name, targetId: null })
  })

const welcome = (value: boolean | null): string | null => (value === null ? null : value ? 'yes' : 'no')

/** What differs between two states of a case, field by field, in the order a case is read. */
export const compareCases = (before: ComparedCase, after: ComparedCase): readonly FieldChange[] => [
  ...changeOf('status', before.status, after.status),
  ...changeOf('deadline', before.deadline, after.deadline),
  ...changeOf('uaNumber', before.uaNumber, after.uaNumber),
  ...changeOf('kind', before.kind, after.kind),
  ...changeOf('indexNumber', before.indexNumber, after.indexNumber),
  ...changeOf('title', before.title, after.title),
  ...changeOf('country', before.country, after.country),
  ...changeOf('issueDate', before.issueDate, after.issueDate),
  ...comparePeople(before.peopleAtRisk, after.peopleAtRisk),
  ...compareTargets(before.targets, after.targets),
  ...compareLetters(before.letters, after.letters),
  ...changeOf('demands', asLines(before.demands), asLines(after.demands)),
  ...changeOf('summary', before.summary, after.summary),
  ...changeOf('background', before.background, after.background),
  ...changeOf('preferredLanguages', asLines(before.preferredLanguages), asLines(after.preferredLanguages)),
  ...changeOf('ownLanguageWelcome', welcome(before.ownLanguageWelcome), welcome(after.ownLanguageWelcome), noSubject),
  ...changeOf('previous', asLines(before.previous), asLines(after.previous)),
  ...compareFiles(before.file, after.file),
]

