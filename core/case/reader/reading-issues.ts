import type { FieldPath } from '../field-path.ts'
import type { Provenance, ReadingIssue } from '../reading.ts'
import type { CaseFacts } from '../types.ts'

const missing = (field: FieldPath, what: string, isMissing: boolean): readonly ReadingIssue[] =>
  isMissing ? [{ field, message: `The reader found no ${what}. Look for it in the document and fill it in, or leave the gap.` }] : []

const targetIssues = (facts: CaseFacts): readonly ReadingIssue[] =>
  facts.targets.flatMap((target, index) => [
    ...(target.postalLines.length > 0 && target.country === null
      ? [{ field: `targets.${index}.country` as const, message: 'The address names no country. Fill it in before printing envelopes.' }]
      : []),
    ...(target.name === null && target.role === null
      ? [{ field: `targets.${index}.name` as const, message: 'No name and no office stand with this address.' }]
      : []),
  ])

const ambiguous = (provenance: readonly Provenance[]): readonly ReadingIssue[] =>
  provenance
    .filter((one) => one.reason === 'two-dates' || (one.field === 'deadline' && one.confidence === 'check'))
    .map((one) => ({ field: one.field, message: 'This day can be read in two ways, or stands in running text. Compare it with the document.' }))

/** What a person should look at before the case is kept. */
export const issuesOf = (facts: CaseFacts, provenance: readonly Provenance[]): readonly ReadingIssue[] => {
  if (facts.kind === 'unknown')
    return [{ field: 'kind', message: 'No Urgent Action was found in this document. Its text stays on screen, and nothing is stored.' }]
  return [
    ...missing('title', 'title', facts.title === null),
    ...missing('uaNumber', 'UA number', facts.uaNumber === null),
    ...missing('targets', 'address to write to', facts.targets.length === 0),
    ...missing('letters', 'sample letter', facts.letters.length === 0 && facts.demands.length === 0),
    ...missing('deadline', 'deadline', facts.deadline === null),
    ...targetIssues(facts),
    ...ambiguous(provenance),
  ]
}
