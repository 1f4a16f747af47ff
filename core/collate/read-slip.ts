import type { ActionKind } from '../action/types.ts'
import type { Day } from '../day.ts'
import type { Result } from '../result.ts'
import { fail, ok } from '../result.ts'
import { caseKeyOf } from './case-key.ts'
import { checkShape } from './check-shape.ts'
import { slipSchema } from './slip-schema.ts'
import type { ReceivedCase, ReceivedLine, ReceivedSlip, SlipProblem, SlipRoute } from './types.ts'

/** The slip as its file has it; what the schema has checked. */
type SlipJson = {
  readonly reportId: string
  readonly revision: number
  readonly madeOn: string
  readonly madeWith: string
  readonly group: { readonly id: string; readonly name: string; readonly number?: string | null; readonly section?: string | null; readonly country?: string | null }
  readonly period: { readonly from: string; readonly to: string; readonly event?: string | null }
  readonly participants: { readonly headcount: number | null; readonly new?: number | null; readonly under18?: number | null; readonly events?: number }
  readonly cases: readonly CaseJson[]
  readonly checksum: string
}
type CaseJson = {
  readonly uaNumber: string | null
  readonly indexNumber?: string | null
  readonly title?: string
  readonly lines: readonly LineJson[]
  readonly notPosted?: number
  readonly replies?: number
  readonly returned?: number
  readonly remarks?: string | null
}
type LineJson = { readonly kind: ActionKind; readonly count: number; readonly signatories?: number; readonly route?: SlipRoute | null; readonly outlet?: string | null; readonly correction?: boolean }

/** An empty text says as little as none. */
const orNull = (text: string | null | undefined): string | null => (text === null || text === undefined || text.trim() === '' ? null : text.trim())

const lineOf = ({ kind, count, signatories, route, outlet, correction = false }: LineJson): ReceivedLine =>
  ({ kind, count, signatories: signatories ?? count, route: route ?? null, outlet: orNull(outlet), isCorrection: correction })

const caseOf = (json: CaseJson): ReceivedCase => {
  const names = { uaNumber: orNull(json.uaNumber), indexNumber: orNull(json.indexNumber), title: (json.title ?? '').trim() }
  return {
    ...names, caseKey: caseKeyOf(names), lines: json.lines.map(lineOf),
    notPosted: json.notPosted ?? 0, replies: json.replies ?? 0, returned: json.returned ?? 0, remarks: orNull(json.remarks),
  }
}

const slipOf = ({ group, period, participants, ...json }: SlipJson): ReceivedSlip => ({
  reportId: json.reportId.trim(), revision: json.revision, madeOn: json.madeOn as Day, madeWith: json.madeWith,
  group: { id: group.id.trim(), name: group.name.trim(), number: orNull(group.number), section: orNull(group.section), country: orNull(group.country) },
  period: { from: period.from as Day, to: period.to as Day }, event: orNull(period.event),
  headcount: participants.headcount, newPeople: participants.new ?? null, under18: participants.under18 ?? null, events: participants.events ?? null,
  checksum: json.checksum, cases: json.cases.map(caseOf),
})

const isOtherVersion = (value: object): value is { readonly formatVersion: string | number } =>
  'formatVersion' in value && (typeof value.formatVersion === 'number' || typeof value.formatVersion === 'string') && value.formatVersion !== 1

/**
 * A report slip from parsed JSON. `checksumOf` gives the checksum of a value, so that this stays free of
 * libraries. Whether its numbers are plausible is asked apart: `implausible`.
 */
export const readSlip = (value: unknown, checksumOf: (content: object) => string | null): Result<ReceivedSlip, SlipProblem> => {
  if (typeof value !== 'object' || value === null || !('format' in value) || value.format !== 'vigil-report-slip') return fail({ code: 'not-a-slip' })
  if (isOtherVersion(value)) return fail({ code: 'other-version', version: String(value.formatVersion) })
  const found = checkShape(value, slipSchema)
  if (found) return fail({ code: 'shape', ...found })
  const slip = value as unknown as SlipJson
  const { checksum, ...content } = slip
  return checksumOf(content) === checksum ? ok(slipOf(slip)) : fail({ code: 'checksum' })
}
