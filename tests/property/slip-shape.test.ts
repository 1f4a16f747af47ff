import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionKinds } from '../../core/action/types.ts'
import { checkShape } from '../../core/collate/check-shape.ts'
import { slipSchema } from '../../core/collate/slip-schema.ts'
import { contractSchema, hasContract } from '../kit/contracts.ts'
import { faultsBy } from '../kit/schema-faults.ts'
import { sealed, slipContent } from '../kit/slips.ts'
import { root } from '../rules/source-files.ts'

/** A value that a maker could put anywhere, right or wrong. */
const anything = fc.oneof(fc.constantFrom(null, true, '', 'x', 0, 1, -1, 1.5, '2026-10-31', '2026-02-30', 'letter', 'group'), fc.constantFrom({}, [], [{}]), fc.integer())
const line = fc.record({ kind: fc.constantFrom<string>(...actionKinds, 'telegram'), count: fc.oneof(fc.integer(), fc.constant('3')), signatories: anything, route: fc.constantFrom('member', 'office', 'outlet', null), outlet: anything, correction: fc.constantFrom(true, false, null) }, { requiredKeys: [] })
const oneCase = fc.record({ uaNumber: anything, title: anything, lines: fc.oneof(fc.array(line, { maxLength: 3 }), anything), notPosted: anything, remarks: anything, name: anything }, { requiredKeys: [] })
const parts = fc.record({
  format: fc.constantFrom('vigil-report-slip', 'x'), formatVersion: fc.constantFrom(1, 2), revision: anything, madeOn: anything, group: fc.oneof(fc.constant(slipContent.group), anything),
  period: fc.record({ from: anything, to: anything, event: anything }, { requiredKeys: [] }), participants: fc.record({ headcount: anything, new: anything, events: anything }, { requiredKeys: [] }),
  cases: fc.oneof(fc.array(oneCase, { maxLength: 3 }), anything), checksum: anything, extra: anything,
}, { requiredKeys: [] })
/** A right slip with one part, or several, replaced. */
const slips = fc.tuple(parts, fc.integer({ min: 1, max: 12 })).map(([more, count]) => ({ ...sealed(slipContent), ...Object.fromEntries(Object.entries(more).slice(0, count)) }))

const published = JSON.parse(readFileSync(join(root, 'resources', 'report-slip.schema.json'), 'utf8')) as Readonly<Record<string, unknown>>
const ajvFaults = faultsBy(published)

type Json = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
/** The schema without what it says to people. Names of properties are no keywords. */
const withoutTexts = ({ title: _title, description: _description, ...schema }: Json): Json => Object.fromEntries(Object.entries(schema).map(([key, value]) => {
  if (key === 'properties' && isRecord(value)) return [key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, isRecord(inner) ? withoutTexts(inner) : inner]))]
  return [key, isRecord(value) ? withoutTexts(value) : value]
}))

describe('the published schema of a slip', () => {
  it('is the one by which slips are checked', () => {
    expect(withoutTexts(published)).toEqual({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...structuredClone(slipSchema) })
  })

  it('takes and refuses by our own check what it takes and refuses by a validator', () => {
    const seen = new Set<boolean>()
    fc.assert(fc.property(slips, (slip) => {
      const isTaken = checkShape(slip, slipSchema) === null
      seen.add(isTaken)
      expect([isTaken, slip]).toEqual([ajvFaults(slip).length === 0, slip])
    }), { numRuns: 500 })
    expect(seen).toEqual(new Set([true, false]))
  })

  it.skipIf(!hasContract('report-slip'))('takes and refuses what the office’s contract does (skipped where the contract is not at hand)', () => {
    const contractFaults = faultsBy(contractSchema('report-slip'))
    fc.assert(fc.property(slips, (slip) => {
      expect([ajvFaults(slip).length === 0, slip]).toEqual([contractFaults(slip).length === 0, slip])
    }), { numRuns: 500 })
  })
})
