/** The part of JSON Schema that the contracts use. A keyword outside of it is a fault, not a pass. */
type Schema = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value)

const typeOf = (value: unknown): readonly string[] => {
  if (value === null) return ['null']
  if (Array.isArray(value)) return ['array']
  if (typeof value === 'number') return Number.isInteger(value) ? ['integer', 'number'] : ['number']
  return [typeof value]
}

const remarkKeywords = new Set(['$schema', 'title', 'description'])
const isDay = (value: unknown): boolean => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(`${value}T00:00:00Z`))

const propertyFaults = (schema: Schema, value: Readonly<Record<string, unknown>>, at: string): readonly string[] => {
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  return Object.entries(value).flatMap(([key, item]) => {
    const known = properties[key]
    if (isObject(known)) return schemaFaults(known, item, `${at}.${key}`)
    return schema['additionalProperties'] === false ? [`${at}.${key}: not in the schema`] : []
  })
}

const keywordFaults = (keyword: string, rule: unknown, schema: Schema, value: unknown, at: string): readonly string[] => {
  const fault = (isFault: boolean, what: string): readonly string[] => (isFault ? [`${at}: ${what}`] : [])
  switch (keyword) {
    case 'type': return fault(![rule].flat().some((type) => typeof type === 'string' && typeOf(value).includes(type)), `is no ${String(rule)}`)
    case 'const': return fault(value !== rule, `is not ${String(rule)}`)
    case 'enum': return fault(!Array.isArray(rule) || !rule.includes(value), 'is none of the values')
    case 'minimum': return fault(typeof value === 'number' && value < Number(rule), `is below ${String(rule)}`)
    case 'format': return rule === 'date' ? fault(typeof value === 'string' && !isDay(value), 'is no day') : [`${at}: format ${String(rule)} is not known here`]
    case 'required': return isObject(value) && Array.isArray(rule) ? rule.filter((key) => !(String(key) in value)).map((key) => `${at}.${String(key)}: missing`) : []
    case 'items': return Array.isArray(value) && isObject(rule) ? value.flatMap((item, index) => schemaFaults(rule, item, `${at}[${index}]`)) : []
    case 'properties': return isObject(value) ? propertyFaults(schema, value, at) : []
    case 'additionalProperties': return fault(rule !== false || !('properties' in schema), 'additionalProperties is only known as false, beside properties')
    default: return fault(!remarkKeywords.has(keyword), `keyword ${keyword} is not known here`)
  }
}

/** Every way in which the value departs from the schema, with its place. */
export const schemaFaults = (schema: Schema, value: unknown, at = '$'): readonly string[] =>
  Object.entries(schema).flatMap(([keyword, rule]) => keywordFaults(keyword, rule, schema, value, at))
