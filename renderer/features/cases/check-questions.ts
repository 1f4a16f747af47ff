import type { DraftGap } from '../../../core/case/draft-gaps.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import type { Provenance } from '../../../core/case/reading.ts'
import type { Messages } from '../../../words/generated/messages.ts'

type Questions = Messages['import']['questions']

/** The question about a field that the reader is not sure of, or that is empty or invalid. */
export const questionOf = (field: FormField, gap: DraftGap['code'] | null, entries: readonly Provenance[], hasCountry: boolean, questions: Questions): string => {
  const [head = '', , part] = field.split('.')
  if (gap === 'invalid') return questions.invalid
  if (gap === 'greets-other') return questions.greetsOther
  if (gap === 'greets-another-target') return questions.greetsAnotherTarget
  if (gap === 'cut-off') return questions.cutOff
  if (gap === 'empty') return questions.emptyOf[(part ?? head) as keyof Questions['emptyOf']] ?? questions.empty
  const reason = entries.find(({ confidence }) => confidence === 'check')?.reason
  if (reason === 'neighbour' || reason === 'block' || reason === 'cut' || reason === 'learned') return questions[reason]
  if (reason === 'other-country') return questions.otherCountry
  const offered = entries.reduce((count, entry) => count + (entry.alternatives?.length ?? 0), 0)
  if (head === 'deadline') return offered > 1 ? questions.manyDeadlines : offered === 1 ? questions.deadlineDates : questions.deadlineText
  if (head === 'issueDate') return questions.issueDates
  if (head === 'uaNumber' || head === 'indexNumber') return questions.numbers
  if (head === 'title') return questions.title
  if (head === 'kind') return reason === 'still-asks' ? questions.stillAsks : questions.kind
  if (head === 'country') return questions.country
  if (head === 'peopleAtRisk') return questions.person
  if (head === 'preferredLanguages') return questions.languages
  if (head === 'letters') return questions.letter
  if (head === 'targets' && part === 'name') return questions.name
  if (head === 'targets' && part === 'role') return questions.role
  if (reason === 'unread-between') return questions.unreadBetween
  if (head === 'targets' && part === 'postalLines') return hasCountry ? questions.address : questions.addressNoCountry
  return questions.other
}

/** How a field was read, as words after its place. */
export const reasonOf = (entries: readonly Provenance[], reasons: Messages['import']['reasons']): string =>
  reasons[(entries[0]?.reason ?? 'other') as keyof Messages['import']['reasons']] ?? reasons.other
