import type { CaseFile } from './case-file.ts'
import { fieldRules } from './case-values.ts'
import { caseFieldNames, caseFields } from './fields.ts'
import type { CaseFieldName, FactSearch } from './fields.ts'
import type { CaseFacts } from './types.ts'

/** A column of the search: facts, what the group keeps with a case, or the document. In the order in which a hit is shown. */
export const searchFields = ['numbers', 'people', 'title', 'country', 'targets', 'letters', 'story', 'notes', 'source'] as const
export type SearchField = (typeof searchFields)[number]

/** Everything the search looks through, by its column. */
export type SearchTexts = Readonly<Record<SearchField, string>>

const lines = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null && part !== '').join('\n')

const searchTextOf = <Name extends CaseFieldName>(facts: CaseFacts, name: Name): string => fieldRules[name].searchText(facts[name])

/** The texts of a case by column. `source`: the text of its documents. */
export const searchTexts = (facts: CaseFacts, file: CaseFile, source: string): SearchTexts => {
  const of = (column: FactSearch): string => lines(caseFieldNames.filter((name) => caseFields[name].search === column).map((name) => searchTextOf(facts, name)))
  return {
    numbers: of('numbers'),
    people: of('people'),
    title: of('title'),
    country: of('country'),
    targets: of('targets'),
    letters: of('letters'),
    story: of('story'),
    notes: lines([...file.notes.map(({ text }) => text), ...file.replies.map(({ text }) => text), ...file.returned.map(({ text }) => text), file.deadlineNote, ...file.ownRules, ...file.attachments.map(({ fileName }) => fileName), file.outcome?.news ?? null]),
    source,
  }
}
