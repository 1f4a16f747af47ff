import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

export type JsonSchema = Readonly<Record<string, unknown>>

// Strict: a keyword or format that ajv does not know is an error, never a pass.
const ajv = addFormats(new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }))

/** A function that lists every way in which a value departs from the schema, each with its place. */
export const faultsBy = (schema: JsonSchema): ((value: unknown) => readonly string[]) => {
  const validate = ajv.compile(schema)
  return (value) => (validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`))
}
