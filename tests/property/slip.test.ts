import { existsSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actionKinds, actionStates, routes } from '../../core/action/types.ts'
import { checksumOf, writeReportSlip } from '../../documents/report/write-report-slip.ts'
import { schemaFaults } from '../kit/json-schema.ts'
import { reportOf, reportRow } from '../kit/sample-report.ts'
import { slipSchema } from '../kit/slip-schema.ts'

const anyText = fc.string({ unit: 'binary', maxLength: 30 })
const orNull = fc.option(anyText)
const rows = fc.array(fc.record({
  number: fc.integer({ min: 1, max: 4 }),
  more: fc.record({
    uaNumber: orNull, indexNumber: orNull, title: anyText, kind: fc.constantFrom(...actionKinds), route: fc.option(fc.constantFrom(...routes)), state: fc.constantFrom(...actionStates),
    count: fc.integer({ min: 1, max: 100_000 }), signatories: fc.integer({ min: 1, max: 100_000 }),
  }),
}), { maxLength: 12 })
const reports = fc.record({
  rows, remarks: anyText, headcount: fc.nat(10_000), revision: fc.integer({ min: 1, max: 99 }),
  group: fc.record({ id: anyText, name: anyText, number: orNull, section: orNull, country: orNull }),
}).map(({ rows: given, ...more }) => reportOf(given.map(({ number, more: facts }) => reportRow(number, facts)), more))

type Written = Readonly<Record<string, unknown>> & { readonly checksum: string }
const slips = reports.map((report) => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(writeReportSlip(report))) as Written)

const contract = new URL('../../../shared/contracts/report-slip.schema.json', import.meta.url)
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null

describe('every slip', () => {
  it('has the shape this project promises', () => {
    fc.assert(fc.property(slips, (slip) => {
      expect(schemaFaults(slipSchema, slip)).toEqual([])
    }))
  })

  it.skipIf(!existsSync(contract))('has the shape of the office’s contract (skipped where the contract is not at hand)', () => {
    const schema: unknown = JSON.parse(readFileSync(contract, 'utf8'))
    if (!isObject(schema)) throw new Error('The contract is no object')
    fc.assert(fc.property(slips, (slip) => {
      expect(schemaFaults(schema, slip)).toEqual([])
    }))
  })

  it('carries a checksum that holds for it, and for no other total', () => {
    fc.assert(fc.property(slips, ({ checksum, ...rest }) => {
      expect([checksumOf(rest), checksumOf({ ...rest, participants: { headcount: -1 } }) === checksum]).toEqual([checksum, false])
    }))
  })
})

describe('the schema check itself', () => {
  const right = JSON.parse(new TextDecoder().decode(writeReportSlip(reportOf([reportRow(41)])))) as Written

  it.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['a key too many', { memberName: 'Ines' }, ['$.memberName: not in the schema']],
    ['a wrong type', { reportId: 3 }, ['$.reportId: is no string']],
    ['a number too small', { revision: 0 }, ['$.revision: is below 1']],
    ['a day that is none', { madeOn: '2026-02-41' }, ['$.madeOn: is no day']],
    ['another format', { format: 'else' }, ['$.format: is not vigil-report-slip']],
    ['a key too many deep inside', { period: { from: '2026-10-01', to: '2026-10-31', event: null, by: 'Ines' } }, ['$.period.by: not in the schema']],
    ['a missing key', { participants: {} }, ['$.participants.headcount: missing']],
  ])('finds %s', (_, change, faults) => {
    expect([schemaFaults(slipSchema, right), schemaFaults(slipSchema, { ...right, ...change })]).toEqual([[], faults])
  })

  it('takes no keyword it does not know', () => {
    expect(schemaFaults({ pattern: '^a' }, 'b')).toEqual(['$: keyword pattern is not known here'])
  })
})
