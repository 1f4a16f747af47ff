import { actionKinds, routes } from '../../core/action/types.ts'

const text = { type: 'string' }
const textOrNull = { type: ['string', 'null'] }
const day = { type: 'string', format: 'date' }
const count = { type: 'integer', minimum: 0 }

const countOrNull = { type: ['integer', 'null'], minimum: 0 }

const closed = (required: readonly string[], properties: Readonly<Record<string, unknown>>) => ({ type: 'object', additionalProperties: false, required, properties })

/** The shape of the report slip, format version 1, as this project writes it: tighter than what an office must accept. */
export const slipSchema = closed(
  ['format', 'formatVersion', 'reportId', 'revision', 'madeOn', 'madeWith', 'group', 'period', 'participants', 'cases', 'checksum'],
  {
    format: { const: 'vigil-report-slip' },
    formatVersion: { const: 1 },
    reportId: text,
    revision: { type: 'integer', minimum: 1 },
    madeOn: day,
    madeWith: text,
    group: closed(['id', 'name'], { id: text, name: text, number: textOrNull, section: textOrNull, country: textOrNull }),
    period: closed(['from', 'to'], { from: day, to: day, event: textOrNull }),
    participants: closed(['headcount', 'new', 'under18', 'events'], { headcount: countOrNull, new: countOrNull, under18: countOrNull, events: count }),
    cases: {
      type: 'array',
      items: closed(['uaNumber', 'indexNumber', 'title', 'lines', 'notPosted', 'remarks'], {
        uaNumber: textOrNull, indexNumber: textOrNull, title: text, notPosted: count, remarks: textOrNull,
        lines: { type: 'array', items: closed(['kind', 'count', 'route'], { kind: { enum: actionKinds }, count: { type: 'integer' }, signatories: count, correction: { const: true }, route: { enum: [...routes, null] } }) },
      }),
    },
    checksum: text,
  },
)
