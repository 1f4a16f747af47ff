import type { CaseFacts } from './types.ts'

const namesShown = 2

/** Short name of a case for lists: its people at risk, else its title, else its UA number; may be empty. */
export const caseLabel = (facts: Pick<CaseFacts, 'peopleAtRisk' | 'title' | 'uaNumber'>): string => {
  const names = facts.peopleAtRisk.map((person) => person.name)
  if (names.length > namesShown) return `${names.slice(0, namesShown).join(', ')} +${names.length - namesShown}`
  if (names.length > 0) return names.join(', ')
  return facts.title ?? (facts.uaNumber === null ? '' : `UA ${facts.uaNumber}`)
}
