import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Day } from '../../core/day.ts'
import type { ReportId } from '../../core/ids.ts'
import { actionKinds, actionStates, routes } from '../../core/action/types.ts'
import { checksumOf, writeReportSlip } from '../../documents/report/write-report-slip.ts'
import { contractSchema, hasContract } from '../kit/contracts.ts'
import { reportOf, reportRow } from '../kit/sample-report.ts'
import { faultsBy } from '../kit/schema-faults.ts'
import { slipSchema } from '../kit/slip-schema.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 30 })
const orNull = fc.option(anyText)
const people = fc.oneof(fc.nat(10_000), fc.constant('few' as const), fc.constant(null))
const corrected = { reportId: '01JDR000000000000000000003' as ReportId, period: { from: '2026-09-01' as Day, to: '2026-09-30' as Day } }
const rows = fc.array(fc.record({
  number: fc.integer({ min: 1, max: 4 }),
  more: fc.record({
    uaNumber: orNull, indexNumber: orNull, title: anyText, kind: fc.constantFrom(...actionKinds), route: fc.option(fc.constantFrom(...routes)), state: fc.constantFrom(...actionStates),
    count: fc.integer({ min: 1, max: 100_000 }), signatories: fc.integer({ min: 1, max: 100_000 }), corrects: fc.option(fc.constant(corrected)),
    // Only a correction takes something back.
    sign: fc.constantFrom(1, -1),
  }),
}), { maxLength: 12 })
const reports = fc.record({
  rows, remarks: anyText, event: orNull, participants: fc.record({ headcount: people, newcomers: people, under18: people, events: fc.nat(20) }), revision: fc.integer({ min: 1, max: 99 }),
  group: fc.record({ id: anyText, name: anyText, number: orNull, section: orNull, country: orNull }),
}).map(({ rows: given, ...more }) => reportOf(given.map(({ number, more: { sign, ...facts } }) => reportRow(number, facts.corrects === null ? facts : { ...facts, count: sign * facts.count, signatories: sign * facts.signatories })), more))

type Written = Readonly<Record<string, unknown>> & { readonly checksum: string }
const slips = reports.map((report) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(writeReportSlip(report))) as Written)

const slipFaults = faultsBy(slipSchema)

describe('every slip', () => {
  it('has the shape this project promises', () => {
    fc.assert(fc.property(slips, (slip) => {
      expect(slipFaults(slip)).toEqual([])
    }))
  })

  it.skipIf(!hasContract('report-slip'))('has the shape of the office’s contract (skipped where the contract is not at hand)', () => {
    const contractFaults = faultsBy(contractSchema('report-slip'))
    fc.assert(fc.property(slips, (slip) => {
      expect(contractFaults(slip)).toEqual([])
    }))
  })

  it('carries a checksum that holds for it, and for no other total', () => {
    fc.assert(fc.property(slips, ({ checksum, ...rest }) => {
      expect([checksumOf(rest), checksumOf({ ...rest, participants: { headcount: -1 } }) === checksum]).toEqual([checksum, false])
    }))
  })
})

describe('the promised shape', () => {
  const right = JSON.parse(new TextDecoder().decode(writeReportSlip(reportOf([reportRow(41)])))) as Written

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    ['a key too many', { memberName: 'Ines' }, ' must NOT have additional properties'],
    ['a wrong type', { reportId: 3 }, '/reportId must be string'],
    ['a number too small', { revision: 0 }, '/revision must be >= 1'],
    ['a day that is none', { madeOn: '2026-02-41' }, '/madeOn must match format "date"'],
    ['another format', { format: 'else' }, '/format must be equal to constant'],
    ['a key too many deep inside', { period: { from: '2026-10-01', to: '2026-10-31', event: null, by: 'Ines' } }, '/period must NOT have additional properties'],
    ['a missing key', { participants: { new: null, under18: null, events: 0 } }, "/participants must have required property 'headcount'"],
  ])('refuses %s', (_, change, fault) => {
    expect(slipFaults(right)).toEqual([])
    expect(slipFaults({ ...right, ...change })).toEqual([expect.stringContaining(fault)])
  })

  it('is checked strictly: an unknown keyword is an error', () => {
    expect(() => faultsBy({ type: 'string', patern: '^a' })).toThrow('unknown keyword')
  })
})
