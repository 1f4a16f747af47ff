import type { GroupFacts } from '../settings/group-facts.ts'
import type { PolicyKey } from './policies.ts'

/** The facts of a form, which may have been opened before, with what the office fixed as the settings have it. */
export const withFixedFacts = (facts: GroupFacts, kept: GroupFacts, fixed: readonly PolicyKey[]): GroupFacts => ({
  ...facts,
  ...(fixed.includes('country') ? { country: kept.country } : {}),
  ...(fixed.includes('section') ? { section: kept.section } : {}),
  ...(fixed.includes('paper') ? { paper: kept.paper } : {}),
})
