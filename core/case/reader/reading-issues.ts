import type { Provenance, ReadingIssue } from '../reading.ts'
import type { CaseFacts } from '../types.ts'

const targetIssues = (facts: CaseFacts): readonly ReadingIssue[] =>
  facts.targets.flatMap((target, index): readonly ReadingIssue[] => [
    ...(target.postalLines.length > 0 && target.country === null ? [{ field: `targets.${index}.country`, code: 'no-country' } as const] : []),
    ...(target.name === null && target.role === null ? [{ field: `targets.${index}.name`, code: 'no-name' } as const] : []),
  ])

/** Days that can be read in two ways, and a deadline that was found in running text. */
const unsureDays = (provenance: readonly Provenance[]): readonly ReadingIssue[] =>
  provenance
    .filter((one) => one.reason === 'two-dates' || (one.field === 'deadline' && one.confidence === 'check'))
    .map(({ field }) => ({ field, code: 'unsure-day' }))

/** What a person should look at before the case is kept. */
export const issuesOf = (facts: CaseFacts, provenance: readonly Provenance[]): readonly ReadingIssue[] => {
  if (facts.kind === 'unknown') return [{ field: 'kind', code: 'no-urgent-action' }]
  const missing: readonly (ReadingIssue | false)[] = [
    facts.title === null && { field: 'title', code: 'no-title' },
    facts.uaNumber === null && { field: 'uaNumber', code: 'no-ua-number' },
    facts.targets.length === 0 && { field: 'targets', code: 'no-targets' },
    facts.letters.length === 0 && facts.demands.length === 0 && { field: 'letters', code: 'no-letters' },
    facts.deadline === null && { field: 'deadline', code: 'no-deadline' },
  ]
  return [...missing.filter((issue) => issue !== false), ...targetIssues(facts), ...unsureDays(provenance)]
}
