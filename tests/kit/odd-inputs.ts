import * as fc from 'fast-check'

type Path = readonly (string | number)[]

const pathsIn = (value: unknown, path: Path = []): readonly Path[] => {
  if (Array.isArray(value)) return [path, ...value.flatMap((item, index) => pathsIn(item, [...path, index]))]
  if (typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype) return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))]
  return [path]
}

const replaced = (value: unknown, [step, ...rest]: Path, change: (found: unknown) => unknown): unknown => {
  if (step === undefined) return change(value)
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === step ? replaced(item, rest, change) : item))
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === step ? replaced(item, rest, change) : item])) : value
}

const oddTexts = [
  '', ' ', '\u0000', '\ud800', '\u202e', 'a\r\nb', "' OR 1=1 --", '"*(', '../../etc/passwd', '__proto__', 'null', '2023-02-30', '2023-02-28', '9999-12-31', '0000-00-00', '=1+1',
  'i\u0307', 'e\u0301'.repeat(300), 'x'.repeat(100_000), '%', '{}', '[', 'VG-0001', '\ufeff', '👩‍👩‍👧', 'مرحبا',
] as const
const oddNumbers = [0, -0, -1, 1, 0.5, 1e21, Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER + 1, 2 ** 31, 2 ** 63, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY, Number.MIN_VALUE] as const

/** Something odd in place of a value, most often of its own type. `ids` are of rows that are there. */
const oddFor = (found: unknown, ids: readonly string[]): fc.Arbitrary<unknown> => {
  const text = fc.oneof(fc.constantFrom(...ids), fc.constantFrom(...oddTexts), fc.string({ unit: 'binary', maxLength: 30 }))
  const number = fc.oneof(fc.constantFrom(...oddNumbers), fc.integer(), fc.double())
  const another = fc.oneof(fc.constantFrom(null, undefined, true, false), text, number)
  const weigh = (own: fc.Arbitrary<unknown>) => fc.oneof({ weight: 6, arbitrary: own }, { weight: 1, arbitrary: another })
  if (typeof found === 'string') return weigh(text)
  if (typeof found === 'number') return weigh(number)
  if (typeof found === 'boolean') return weigh(fc.constant(!found))
  if (Array.isArray(found)) return weigh(fc.constantFrom([], [...found, ...found], Array.from({ length: 3_000 }, () => found[0] as unknown)))
  if (typeof found === 'object' && found !== null) return weigh(fc.nat().map((which) => Object.fromEntries(Object.entries(found).filter((_entry, index) => index !== which % Object.keys(found).length))))
  return another
}

/** Inputs like one that is right, with one to three values in it odd: most of them pass the check of shapes. */
export const oddInputs = (right: unknown, ids: readonly string[]): fc.Arbitrary<unknown> => {
  const paths = pathsIn(right)
  const change = fc.constantFrom(...paths).chain((path) => {
    const found = path.reduce<unknown>((value, step) => (value as Record<string | number, unknown>)[step], right)
    return oddFor(found, ids).map((odd) => ({ path, odd }))
  })
  return fc.array(change, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce((value, { path, odd }) => replaced(value, path, () => odd), right))
}
