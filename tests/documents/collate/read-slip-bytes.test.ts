import { describe, expect, it } from 'vitest'
import { readSlipBytes } from '../../../documents/collate/read-slip-bytes.ts'
import { writeReportSlip } from '../../../documents/report/write-report-slip.ts'
import { sampleReport } from '../../kit/sample-report.ts'
import { sealed, slipBytes, slipContent } from '../../kit/slips.ts'

const bytesOf = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))
const [nurse, forest] = slipContent.cases
const withLine = (line: object) => slipBytes({ cases: [{ ...nurse, lines: [line] }] })
const problemOf = (bytes: Uint8Array) => {
  const read = readSlipBytes(bytes)
  return read.ok ? null : read.problem
}

describe('a slip', () => {
  it('is read whole', () => {
    expect(readSlipBytes(slipBytes())).toEqual({ ok: true, value: {
      reportId: slipContent.reportId, revision: 1, madeOn: '2026-11-02', madeWith: 'Vigil 0.1.0', group: slipContent.group,
      period: { from: '2026-10-01', to: '2026-10-31' }, event: null, headcount: 41, newPeople: null, under18: null, events: null,
      checksum: expect.stringMatching(/^sha256:[0-9a-f]{64}$/u),
      cases: [
        { caseKey: 'ua 41/26', uaNumber: '41/26', indexNumber: 'AMR 99/0041/2026', title: 'Nurse and driver jailed', notPosted: 3, replies: 1, returned: 0, remarks: 'Thank you for the stamps.', lines: [
          { kind: 'letter', count: 24, signatories: 47, route: 'member', outlet: null, isCorrection: false },
          { kind: 'solidarity-card', count: 6, signatories: 6, route: null, outlet: null, isCorrection: false },
          { kind: 'copy', count: 12, signatories: 12, route: 'group', outlet: null, isCorrection: false },
        ] },
        { caseKey: 'title forest watch members threatened', uaNumber: null, indexNumber: null, title: 'Forest watch members threatened', notPosted: 0, replies: 0, returned: 0, remarks: null, lines: [
          { kind: 'petition-signature', count: 118, signatories: 118, route: 'office', outlet: null, isCorrection: false },
          { kind: 'letter', count: 5, signatories: 5, route: null, outlet: 'Town library', isCorrection: false },
        ] },
      ],
    } })
  })

  it('of Vigil is taken', () => {
    expect(readSlipBytes(writeReportSlip(sampleReport))).toMatchObject({ ok: true, value: { reportId: sampleReport.id, headcount: 41 } })
  })

  it('is taken however its JSON is spaced and ordered, also with a byte order mark', () => {
    const reordered = Object.fromEntries(Object.entries(sealed(slipContent)).toReversed())
    expect(problemOf(bytesOf(reordered))).toBeNull()
    expect(problemOf(new Uint8Array([0xef, 0xbb, 0xbf, ...slipBytes()]))).toBeNull()
  })

  it('with one changed number is refused', () => {
    const changed = new TextDecoder().decode(slipBytes()).replace('"count": 24', '"count": 25')
    expect(problemOf(new TextEncoder().encode(changed))).toEqual({ code: 'checksum' })
  })

  it('may take back what an earlier report said, as a correction only', () => {
    expect(readSlipBytes(withLine({ kind: 'letter', count: -3, correction: true }))).toMatchObject({ ok: true, value: { cases: [{ lines: [{ count: -3, signatories: -3, isCorrection: true }] }] } })
    expect(problemOf(withLine({ kind: 'letter', count: -3 }))).toEqual({ code: 'implausible', place: 'cases[0].lines[0].count', reason: 'below-zero' })
  })
})

describe('a file', () => {
  it.each<[string, Uint8Array, object]>([
    ['without JSON', new TextEncoder().encode('Dear office,'), { code: 'not-json' }],
    ['in another encoding', new Uint8Array([0x7b, 0xff, 0x7d]), { code: 'not-json' }],
    ['of something else', bytesOf({ format: 'other' }), { code: 'not-a-slip' }],
    ['of a list', bytesOf([1]), { code: 'not-a-slip' }],
    ['of a later version', slipBytes({ formatVersion: 2 }), { code: 'other-version', version: '2' }],
    ['with a name of a member', bytesOf(sealed({ ...slipContent, memberName: 'Ines' })), { code: 'shape', place: 'memberName', fault: 'not-known' }],
    ['with an unknown kind', withLine({ kind: 'telegram', count: 1 }), { code: 'shape', place: 'cases[0].lines[0].kind', fault: 'wrong-value' }],
    ['with half a letter', withLine({ kind: 'letter', count: 1.5 }), { code: 'shape', place: 'cases[0].lines[0].count', fault: 'wrong-type' }],
    ['without a count', withLine({ kind: 'letter' }), { code: 'shape', place: 'cases[0].lines[0].count', fault: 'missing' }],
    ['with a day that is none', slipBytes({ madeOn: '2026-02-30' }), { code: 'shape', place: 'madeOn', fault: 'not-a-day' }],
    ['with fewer than no answers', slipBytes({ cases: [forest ?? {}, { ...nurse, replies: -1 }] }), { code: 'shape', place: 'cases[1].replies', fault: 'too-small' }],
    ['with a period that ends before it begins', slipBytes({ period: { from: '2026-11-01', to: '2026-10-31' } }), { code: 'implausible', place: 'period', reason: 'period-backwards' }],
    ['with more letters than there are people', withLine({ kind: 'letter', count: 10_000_001 }), { code: 'implausible', place: 'cases[0].lines[0].count', reason: 'too-large' }],
    ['with more new people than people', slipBytes({ participants: { headcount: 3, new: 4 } }), { code: 'implausible', place: 'participants.new', reason: 'more-than-took-part' }],
    ['without a report id', slipBytes({ reportId: ' ' }), { code: 'implausible', place: 'reportId', reason: 'no-report-id' }],
    ['of a group without an id', slipBytes({ group: { id: '', name: 'Millrace' } }), { code: 'implausible', place: 'group.id', reason: 'no-group-id' }],
    ['with half a character', new TextEncoder().encode(JSON.stringify({ ...slipContent, checksum: '' }).replace('Vigil 0.1.0', '\\ud800')), { code: 'checksum' }],
  ])('%s is refused', (_, bytes, problem) => {
    expect(problemOf(bytes)).toEqual(problem)
  })
})
