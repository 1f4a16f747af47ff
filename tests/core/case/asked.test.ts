import { expect, it } from 'vitest'
import { askedProvenance, isUnsureOutcome } from '../../../core/case/asked.ts'
import { questionsOf, unsureFields } from '../../../core/case/questions.ts'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import type { Reading } from '../../../core/case/reading.ts'
import type { Day } from '../../../core/day.ts'
import { emptyTargetFacts } from '../../../core/case/target-values.ts'

const empty = readUrgentAction({ lines: [] })
const outcome: Reading = { ...empty, title: 'Poet freed', kind: 'outcome', provenance: [{ field: 'kind', ranges: [], confidence: 'sure', reason: 'words' }] }
const target = { ...emptyTargetFacts, name: 'Ana Belmonte', role: 'Judge', postalLines: ['Calle 5', 'Lima', 'Peru'], country: 'Peru' }

it('is unsure whether a case ends where the document still names somebody to write to or a day, and not for a copy only', () => {
  const still = { ...outcome, targets: [target] }
  expect([outcome, still, { ...outcome, deadline: '2026-05-12' as Day }, { ...outcome, targets: [{ ...target, isCopy: true }] }, { ...still, kind: 'update' as const }].map(isUnsureOutcome)).toEqual([
    false, true, true, false, false,
  ])
})

it('lists what no issue of the reading names', () => {
  const reading: Reading = { ...outcome, provenance: [{ field: 'kind', ranges: [], confidence: 'check', reason: 'still-asks' }], targets: [target], title: null, issues: [{ field: 'title', code: 'no-title' }] }
  expect([questionsOf(reading), unsureFields(reading)]).toEqual([['kind', 'title'], ['kind']])
})

it('asks about a sure address where text between the lines of its target is in no field', () => {
  const at = (line: number): Reading['unreadRanges'][number] => ({ line, start: 0, end: 9 })
  const provenance: Reading['provenance'] = [
    { field: 'targets.0.name', ranges: [at(1)], confidence: 'sure', reason: 'words' }, { field: 'targets.0.postalLines', ranges: [at(2), at(3)], confidence: 'sure', reason: 'words' },
    { field: 'targets.0.emails.0', ranges: [at(5)], confidence: 'sure', reason: 'label' },
  ]
  const asked = (line: number): readonly string[] => askedProvenance({ targets: [], provenance, unreadRanges: [at(line)] }).filter(({ confidence }) => confidence === 'check').map(({ field, reason }) => `${field} ${reason}`)
  expect([asked(4), asked(0), asked(6)]).toEqual([['targets.0.postalLines unread-between'], [], []])
})
