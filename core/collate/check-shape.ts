import { dayFrom } from '../day.ts'
import type { Schema, SchemaType } from './slip-schema.ts'

export type ShapeFault = 'missing' | 'not-known' | 'wrong-type' | 'wrong-value' | 'too-small' | 'not-a-day'

/** The first place in which a value is not as its schema says, such as `cases[3].lines[0].count`. */
export type ShapeProblem = { readonly place: string; readonly fault: ShapeFault }

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const isOf: Readonly<Record<SchemaType, (value: unknown) => boolean>> = {
  object: isRecord,
  array: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  boolean: (value) => typeof value === 'boolean',
  null: (value) => value === null,
}

const within = (place: string, name: string): string => (place === '' ? name : `${place}.${name}`)

const hasWrongType = (value: unknown, type: Schema['type']): boolean => {
  if (type === undefined) return false
  return typeof type === 'string' ? !isOf[type](value) : !type.some((one) => isOf[one](value))
}
const hasWrongValue = (value: unknown, schema: Schema): boolean =>
  (schema.const !== undefined && schema.const !== value) || (schema.enum !== undefined && !schema.enum.some((allowed) => allowed === value))

const ownFault = (value: unknown, schema: Schema): ShapeFault | null => {
  if (hasWrongType(value, schema.type)) return 'wrong-type'
  if (hasWrongValue(value, schema)) return 'wrong-value'
  if (schema.minimum !== undefined && typeof value === 'number' && value < schema.minimum) return 'too-small'
  return schema.format === 'date' && typeof value === 'string' && dayFrom(value) === undefined ? 'not-a-day' : null
}

const inRecord = (value: Readonly<Record<string, unknown>>, schema: Schema, place: string): ShapeProblem | null => {
  const known = schema.properties ?? {}
  const missing = (schema.required ?? []).find((name) => !Object.hasOwn(value, name))
  if (missing !== undefined) return { place: within(place, missing), fault: 'missing' }
  for (const [name, inner] of Object.entries(value)) {
    const own = Object.hasOwn(known, name) ? known[name] : undefined
    if (own === undefined) {
      if (schema.additionalProperties === false) return { place: within(place, name), fault: 'not-known' }
      continue
    }
    const found = checkShape(inner, own, within(place, name))
    if (found) return found
  }
  return null
}

/** The first way in which a value departs from the schema; null where it does not. */
export const checkShape = (value: unknown, schema: Schema, place = ''): ShapeProblem | null => {
  const fault = ownFault(value, schema)
  if (fault) return { place, fault }
  if (isRecord(value)) return inRecord(value, schema, place)
  const { items } = schema
  if (!Array.isArray(value) || items === undefined) return null
  for (const [at, item] of value.entries()) {
    const found = checkShape(item, items, `${place}[${at}]`)
    if (found) return found
  }
  return null
}
