import type { ImplausibleReason, ReceivedCase, ReceivedSlip, SlipProblem } from './types.ts'

/** More than any group counts: a number above it is a slip of the keyboard, or of a program. */
const maxNumber = 10_000_000

type Finding = { readonly place: string; readonly reason: ImplausibleReason }

const tooLarge = (place: string, numbers: Readonly<Record<string, number | null>>): readonly Finding[] =>
  Object.entries(numbers).flatMap(([name, number]) => (number !== null && Math.abs(number) > maxNumber ? [{ place: `${place}.${name}`, reason: 'too-large' as const }] : []))

const inCase = ({ lines, notPosted, replies, returned }: ReceivedCase, at: number): readonly Finding[] => [
  ...tooLarge(`cases[${at}]`, { notPosted, replies, returned }),
  ...lines.flatMap(({ count, signatories, isCorrection }, line) => [
    ...(count < 0 && !isCorrection ? [{ place: `cases[${at}].lines[${line}].count`, reason: 'below-zero' as const }] : []),
    ...tooLarge(`cases[${at}].lines[${line}]`, { count, signatories }),
  ]),
]

const inPeople = ({ headcount, newPeople, under18, events }: ReceivedSlip): readonly Finding[] => [
  ...tooLarge('participants', { headcount, new: newPeople, under18, events }),
  ...Object.entries({ new: newPeople, under18 }).flatMap(([name, count]) =>
    (headcount !== null && count !== null && count > headcount ? [{ place: `participants.${name}`, reason: 'more-than-took-part' as const }] : [])),
]

/** The first thing in a slip that cannot be true; null where there is none. */
export const implausible = (slip: ReceivedSlip): Extract<SlipProblem, { readonly code: 'implausible' }> | null => {
  const findings: readonly Finding[] = [
    ...(slip.reportId === '' ? [{ place: 'reportId', reason: 'no-report-id' as const }] : []),
    ...(slip.group.id === '' ? [{ place: 'group.id', reason: 'no-group-id' as const }] : []),
    ...(slip.period.from > slip.period.to ? [{ place: 'period', reason: 'period-backwards' as const }] : []),
    ...(slip.revision > maxNumber ? [{ place: 'revision', reason: 'too-large' as const }] : []),
    ...inPeople(slip),
    ...slip.cases.flatMap(inCase),
  ]
  const [first] = findings
  return first ? { code: 'implausible', ...first } : null
}
