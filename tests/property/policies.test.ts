import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { fixedValues, noPolicies, policyKeys } from '../../core/policy/policies.ts'
import { unlikeFixed, withOffered, withValues } from '../../core/policy/policy-settings.ts'
import { defaultSettings } from '../../core/settings/default-settings.ts'
import { parsePolicies } from '../../main/policies/parse-policies.ts'
import { settingsShape } from '../../main/settings/settings-shapes.ts'

const settings = defaultSettings('01JD0000000000000000000000')
/** Values that are often right, so that every entry is taken as well as refused. */
const likely = fc.oneof(
  fc.constantFrom<unknown>('a4', 'letter', 'quarter', 'L7160', 'Herma 4360', 'fr', 'pt-BR', 'a@b.example', ['docx'], ['json', 'csv'], 15, 400, -1, '', ' ', '~/x', '\ud800', [...policyKeys]),
  fc.jsonValue(),
)
const entries = fc.dictionary(fc.oneof(fc.constantFrom<string>(...policyKeys, 'dataFolder', 'fixed'), fc.string()), likely)

it('any JSON is read without a throw, and what is taken of it are settings that could be saved', () => {
  fc.assert(fc.property(fc.oneof(entries, fc.jsonValue()), (file) => {
    const read = parsePolicies(new TextEncoder().encode(JSON.stringify(file)))
    const offered = withOffered(settings, read.values)
    const fixed = fixedValues(read)
    for (const made of [offered, withValues(settings, fixed)]) expect(settingsShape.parse(made)).toEqual(made)
    expect(unlikeFixed(withValues(settings, fixed), fixed)).toEqual([])
    expect(read.fixed.filter((key) => read.values[key] === undefined)).toEqual([])
    // Every entry is taken or noted.
    const named = typeof file === 'object' && file !== null && !Array.isArray(file) ? Object.keys(file) : []
    const known = new Set<string>([...Object.keys(read.values), ...read.ignored.map(({ entry }) => entry), ...(read.dataFolder === null ? [] : ['dataFolder']), 'fixed'])
    expect(read.problem === null ? named.filter((entry) => !known.has(entry)) : []).toEqual([])
  }))
})

it('any bytes are read without a throw', () => {
  const { path: _path, ...nothing } = noPolicies
  fc.assert(fc.property(fc.uint8Array(), (bytes) => {
    const { problem, ...rest } = parsePolicies(bytes)
    if (problem !== null) expect({ problem: null, ...rest }).toEqual(nothing)
  }))
})
