import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { reportSlip } from '../../../core/report/slip.ts'
import { checksumOf, writeReportSlip } from '../../../documents/report/write-report-slip.ts'
import { reportOf, reportRow, sampleReport } from '../../kit/sample-report.ts'

const parsed = (bytes: Uint8Array): { readonly checksum: string } => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as { checksum: string }

describe('the slip as JSON', () => {
  it('is the slip and the checksum of all the rest', () => {
    const { checksum, ...rest } = parsed(writeReportSlip(sampleReport))
    expect([rest, checksum]).toEqual([reportSlip(sampleReport), checksumOf(rest)])
  })

  it('sums up the canonical form: keys in order, no spaces', () => {
    const canonical = '{"a":"\u20ac","b":[1,true,null]}'
    expect(checksumOf({ b: [1, true, null], a: '\u20ac' })).toBe(`sha256:${createHash('sha256').update(canonical, 'utf8').digest('hex')}`)
  })

  it('changes its checksum with any number', () => {
    expect(parsed(writeReportSlip(reportOf([reportRow(41, { count: 3 })]))).checksum).not.toBe(parsed(writeReportSlip(reportOf([reportRow(41, { count: 4 })]))).checksum)
  })

  it('writes text that no format can hold without what is wrong with it', () => {
    const [item] = reportSlip(reportOf([reportRow(41, { title: 'Half \uD800 a pair' })])).cases
    const slip = JSON.parse(new TextDecoder().decode(writeReportSlip(reportOf([reportRow(41, { title: 'Half \uD800 a pair' })])))) as { cases: { title: string }[] }
    expect([item?.title, slip.cases[0]?.title]).toEqual(['Half \uD800 a pair', 'Half  a pair'])
  })
})
