import { actionKinds, chosenRoutes } from '../action/types.ts'

/** The part of JSON Schema in which the slip is described; `check-shape.ts` knows these keywords and no other. */
export type Schema = {
  readonly type?: SchemaType | readonly SchemaType[]
  readonly const?: string | number
  readonly enum?: readonly (string | null)[]
  readonly minimum?: number
  readonly format?: 'date'
  readonly required?: readonly string[]
  readonly additionalProperties?: false
  readonly properties?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}
export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'boolean' | 'null'

const text: Schema = { type: 'string' }
const textOrNull: Schema = { type: ['string', 'null'] }
const day: Schema = { type: 'string', format: 'date' }
const number: Schema = { type: 'integer', minimum: 0 }
const numberOrNull: Schema = { type: ['integer', 'null'], minimum: 0 }

const closed = (required: readonly string[], properties: Readonly<Record<string, Schema>>): Schema =>
  ({ type: 'object', additionalProperties: false, required, properties })

const line = closed(['kind', 'count'], {
  kind: { enum: actionKinds },
  count: { type: 'integer' },
  signatories: number,
  route: { enum: [...chosenRoutes, null] },
  outlet: textOrNull,
  correction: { type: 'boolean' },
})

const oneCase = closed(['uaNumber', 'lines'], {
  uaNumber: textOrNull,
  indexNumber: textOrNull,
  title: text,
  lines: { type: 'array', items: line },
  notPosted: number,
  replies: number,
  returned: number,
  remarks: textOrNull,
})

/** Every slip that an office takes, format version 1. Published, with what each part means, as `resources/report-slip.schema.json`. */
export const slipSchema: Schema = closed(['format', 'formatVersion', 'reportId', 'revision', 'madeOn', 'madeWith', 'group', 'period', 'participants', 'cases', 'checksum'], {
  format: { const: 'vigil-report-slip' },
  formatVersion: { const: 1 },
  reportId: text,
  revision: { type: 'integer', minimum: 1 },
  madeOn: day,
  madeWith: text,
  group: closed(['id', 'name'], { id: text, name: text, number: textOrNull, section: textOrNull, country: textOrNull }),
  period: closed(['from', 'to'], { from: day, to: day, event: textOrNull }),
  participants: closed(['headcount'], { headcount: numberOrNull, new: numberOrNull, under18: numberOrNull, events: number }),
  cases: { type: 'array', items: oneCase },
  checksum: text,
})
