import type { CaseFacts } from '../core/case/types.ts'
import type { SourceText } from '../core/case/source-text.ts'
import type { CaseId } from '../core/ids.ts'
import { statement, type WritableDb } from './handle.ts'

const searchTexts = (facts: CaseFacts): Record<string, string> => ({
  title: facts.title ?? '',
  people: facts.peopleAtRisk.map((person) => person.name).join('\n'),
  country: facts.country ?? '',
  numbers: [facts.uaNumber, facts.uaNumberPrinted, facts.indexNumber].filter(Boolean).join('\n'),
  targets: facts.targets.flatMap((target) => [target.name, target.role, ...target.postalLines, ...target.emails]).filter(Boolean).join('\n'),
  letters: facts.letters.flatMap((letter) => [letter.salutation, ...letter.paragraphs]).filter(Boolean).join('\n'),
  story: [facts.summary, facts.background, ...facts.demands].filter(Boolean).join('\n'),
})

/** Keeps the search in step with a case; runs inside the transaction that changes it. */
export const indexCase = (db: WritableDb, id: CaseId, facts: CaseFacts, source: SourceText | null): void => {
  const before = statement(db, 'SELECT source FROM case_search WHERE case_id = :id').get({ id }) as { source: string } | undefined
  statement(db, 'DELETE FROM case_search WHERE case_id = :id').run({ id })
  statement(db, `
    INSERT INTO case_search (case_id, title, people, country, numbers, targets, letters, story, source)
    VALUES (:id, :title, :people, :country, :numbers, :targets, :letters, :story, :source)
  `).run({
    id, ...searchTexts(facts), source: source ? source.lines.map((line) => line.text).join('\n') : (before?.source ?? ''),
  })
}

/** What a person typed, as a query: each word by its beginning, all of them wanted; undefined when nothing is left to look for. */
export const searchQuery = (typed: string): string | undefined => {
  const words = typed.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu)
  return words?.slice(0, 20).map((word) => `"${word}"*`).join(' ')
}
