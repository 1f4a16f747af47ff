import { z } from 'zod'
import { findStock } from '../../core/pack/stock-catalogue.ts'
import { papers } from '../../core/pack/paper.ts'
import { sheetLanguages } from '../../core/pack/sheet-languages.ts'
import { noPolicies, policyKeys, type IgnoredPolicy, type Policies, type PolicyEntry, type PolicyFileProblem, type PolicyKey, type PolicyValues, type RangedEntry } from '../../core/policy/policies.ts'
import { reportRhythms } from '../../core/report/report-due.ts'
import { reportFormats } from '../../core/report/types.ts'
import { groupTextLengths } from '../../core/settings/group-limits.ts'
import { settingsLimits } from '../../core/settings/settings-limits.ts'
import { isOneEmail } from '../../core/text/email.ts'
import type { NumberRange } from '../../core/text/read-number.ts'
import { line, within } from '../door/shapes.ts'

const ranges: Readonly<Record<RangedEntry, NumberRange>> = {
  country: { min: 1, max: groupTextLengths.country }, section: { min: 1, max: groupTextLengths.section }, reportDueDays: settingsLimits.daysAfter,
}
const isRanged = (entry: PolicyEntry): entry is RangedEntry => Object.hasOwn(ranges, entry)

const wrongValue = (entry: PolicyEntry): IgnoredPolicy => (isRanged(entry) ? { why: 'wrong-value', entry, range: ranges[entry] } : { why: 'wrong-value', entry })

const named = ({ min, max }: NumberRange) => line.trim().min(min).max(max)

/** A stock of the catalogue, by the name that packs know it by. */
const stock = z.string().transform((name, context) => {
  const found = findStock(name, [])
  if (found !== undefined) return found.name
  context.addIssue('no such stock')
  return z.NEVER
})

const tagForm = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/u

const shapes: { readonly [Key in PolicyKey]: z.ZodType<PolicyValues[Key]> } = {
  country: named(ranges.country),
  paper: z.enum(papers),
  section: named(ranges.section),
  officeEmail: named(ranges.section).refine(isOneEmail),
  reportRhythm: z.enum(reportRhythms),
  reportDueDays: within(ranges.reportDueDays),
  // In the order of the window, each once.
  reportFiles: z.array(z.enum(reportFormats)).min(1).max(reportFormats.length).transform((wanted) => reportFormats.filter((format) => wanted.includes(format))),
  labelStock: stock,
  returnStock: stock,
  sheetLanguage: z.enum(sheetLanguages),
  letterLanguage: z.string().regex(tagForm),
}

// A path that goes up leads elsewhere than it reads.
const folderShape = named({ min: 1, max: 1_000 }).refine((path) => !path.split(/[\\/]/u).includes('..'))
// A name at a time: one that is wrong does not free the others.
const fixedShape = z.array(z.unknown()).max(100)
const shownLength = 80

const others: readonly string[] = ['dataFolder', 'fixed'] satisfies readonly PolicyEntry[]
const isKey = (entry: string): entry is PolicyKey => policyKeys.some((key) => key === entry)

type Content = Omit<Policies, 'path'>

const { path: _none, ...nothing } = noPolicies

const refusedFile = (problem: PolicyFileProblem): Content => ({ ...nothing, problem })

/** What `shape` makes of an entry; an entry that is wrong is noted, one that is not there is not. */
const entryOf = <Value>(file: ReadonlyMap<string, unknown>, entry: PolicyEntry, shape: z.ZodType<Value>, ignored: IgnoredPolicy[]): Value | undefined => {
  if (!file.has(entry)) return undefined
  const parsed = shape.safeParse(file.get(entry))
  if (parsed.success) return parsed.data
  ignored.push(wrongValue(entry))
  return undefined
}

const contentOf = (file: ReadonlyMap<string, unknown>): Content => {
  const ignored: IgnoredPolicy[] = [...file.keys()].filter((entry) => !isKey(entry) && !others.includes(entry)).map((entry) => ({ why: 'unknown', entry }))
  const values: Partial<PolicyValues> = Object.fromEntries(policyKeys.flatMap((key) => {
    const value = entryOf<unknown>(file, key, shapes[key], ignored)
    return value === undefined ? [] : [[key, value]]
  }))
  const dataFolder = entryOf(file, 'dataFolder', folderShape, ignored) ?? null
  const listed = entryOf(file, 'fixed', fixedShape, ignored) ?? []
  const wanted = [...new Set(listed.filter((one) => typeof one === 'string'))]
  const noNames = new Set(listed.filter((one) => typeof one !== 'string').map((one) => JSON.stringify(one).slice(0, shownLength)))
  ignored.push(...[...noNames].map((entry) => ({ why: 'fixed-no-name' as const, entry })))
  const fixed = policyKeys.filter((key) => wanted.includes(key) && values[key] !== undefined)
  for (const entry of wanted) {
    if (!isKey(entry)) ignored.push({ why: 'fixed-unknown', entry })
    else if (values[entry] === undefined) ignored.push({ why: 'fixed-without-value', entry })
  }
  return { problem: null, values, fixed, dataFolder, ignored }
}

/** Editors of Windows write a mark at the beginning, some of them UTF-16. */
const textOf = (bytes: Uint8Array): string => {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8'
  return new TextDecoder(encoding, { fatal: true }).decode(bytes)
}

const jsonOf = (bytes: Uint8Array): { readonly json: unknown } | null => {
  try {
    return { json: JSON.parse(textOf(bytes)) as unknown }
  } catch {
    return null
  }
}

/** Reads the file of an office, entry by entry: one that is unknown or wrong is left out alone, and noted. Never throws. */
export const parsePolicies = (bytes: Uint8Array): Content => {
  const read = jsonOf(bytes)
  if (read === null) return refusedFile('not-json')
  const { json } = read
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return refusedFile('not-an-object')
  return contentOf(new Map(Object.entries(json)))
}
