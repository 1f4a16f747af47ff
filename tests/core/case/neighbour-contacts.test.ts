import { expect, it } from 'vitest'
import { withNeighboursAsked } from '../../../core/case/neighbour-contacts.ts'
import type { FieldPath } from '../../../core/case/field-path.ts'
import type { Provenance } from '../../../core/case/reading.ts'

const read = (field: FieldPath, line: number): Provenance => ({ field, ranges: [{ line, start: 0, end: 9 }], confidence: 'sure', reason: 'label' })
const asked = (entries: readonly Provenance[]) => withNeighboursAsked(entries).filter(({ confidence }) => confidence === 'check').map(({ field, reason }) => `${field} ${reason}`)

it('asks about a contact that is after the block of another target, and about no other', () => {
  const blocks = [read('targets.0.name', 1), read('targets.0.postalLines', 2), read('targets.1.name', 5), read('targets.1.postalLines', 6)]
  expect([
    asked([...blocks, read('targets.0.emails.0', 3), read('targets.1.emails.0', 7)]), asked([...blocks, read('targets.0.emails.0', 7)]), asked([...blocks, read('targets.1.phones.0', 3)]),
    asked([...blocks, read('targets.0.emails.0', 0)]), asked([...blocks, read('targets.1.emails.0', 0)]),
  ]).toEqual([[], ['targets.0.emails.0 neighbour'], ['targets.1.phones.0 neighbour'], [], ['targets.1.emails.0 neighbour']])
})
