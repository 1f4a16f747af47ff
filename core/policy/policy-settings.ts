import { habitsWithPaper, type PackHabits } from '../pack/pack-choices.ts'
import { isGroupNamed } from '../pack/pack-settings.ts'
import type { Paper } from '../pack/paper.ts'
import { defaultSettings } from '../settings/default-settings.ts'
import type { Settings } from '../settings/types.ts'
import { usualPaper } from '../settings/usual-paper.ts'
import { policyKeys, type PolicyKey, type PolicyValues } from './policies.ts'

type Place<Key extends PolicyKey> = {
  /** Undefined where the group chose none yet. */
  readonly of: (settings: Settings) => PolicyValues[Key] | undefined
  readonly put: (settings: Settings, value: PolicyValues[Key]) => Settings
}

const withHabits = (settings: Settings, habits: PackHabits): Settings => ({ ...settings, packHabits: { ...settings.packHabits, ...habits } })

/** The last pack may have been on another paper than the settings say: the next one begins with this. */
const onPaper = (settings: Settings, paper: Paper): Settings => {
  const of = settings.packHabits.paper ?? settings.paper
  return { ...settings, paper, packHabits: of === paper ? settings.packHabits : habitsWithPaper(settings.packHabits, of, paper) }
}

/** Where the settings have each value. */
const places: { readonly [Key in PolicyKey]: Place<Key> } = {
  country: { of: ({ country }) => country, put: (settings, country) => ({ ...settings, country }) },
  paper: { of: ({ paper, packHabits }) => (packHabits.paper === undefined || packHabits.paper === paper ? paper : undefined), put: onPaper },
  section: { of: ({ section }) => section, put: (settings, section) => ({ ...settings, section }) },
  officeEmail: { of: ({ office }) => office.email, put: (settings, email) => ({ ...settings, office: { ...settings.office, email } }) },
  reportRhythm: { of: ({ office }) => office.rhythm, put: (settings, rhythm) => ({ ...settings, office: { ...settings.office, rhythm } }) },
  reportDueDays: { of: ({ office }) => office.daysAfter, put: (settings, daysAfter) => ({ ...settings, office: { ...settings.office, daysAfter } }) },
  reportFiles: { of: ({ reportFiles }) => reportFiles, put: (settings, reportFiles) => ({ ...settings, reportFiles }) },
  labelStock: { of: ({ packHabits }) => packHabits.labelStock, put: (settings, labelStock) => withHabits(settings, { labelStock }) },
  returnStock: { of: ({ packHabits }) => packHabits.returnStock, put: (settings, returnStock) => withHabits(settings, { returnStock }) },
  sheetLanguage: { of: ({ packHabits }) => packHabits.sheetLanguage, put: (settings, sheetLanguage) => withHabits(settings, { sheetLanguage }) },
  letterLanguage: { of: ({ packHabits }) => packHabits.language ?? undefined, put: (settings, language) => withHabits(settings, { language }) },
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

const putOne = <Key extends PolicyKey>(settings: Settings, key: Key, value: PolicyValues[Key] | undefined): Settings =>
  value === undefined || isSame(places[key].of(settings), value) ? settings : places[key].put(settings, value)

/** The settings with these values in place of their own; the same object where they have them already. */
export const withValues = (settings: Settings, values: Partial<PolicyValues>): Settings =>
  policyKeys.reduce((now, key) => putOne(now, key, values[key]), settings)

/** The fixed values that the settings have otherwise. */
export const unlikeFixed = (settings: Settings, fixed: Partial<PolicyValues>): readonly PolicyKey[] =>
  policyKeys.filter((key) => fixed[key] !== undefined && !isSame(places[key].of(settings), fixed[key]))

/** The paper follows the country, as where a person types it. */
const withUsualPaper = (values: Partial<PolicyValues>): Partial<PolicyValues> => {
  const paper = values.paper ?? usualPaper(values.country ?? '')
  return paper === null ? values : { ...values, paper }
}

/**
 * The settings of a group that is not set up yet, with what its office offers in place of what nobody chose. A group that
 * has its name keeps what it has.
 */
export const withOffered = (settings: Settings, values: Partial<PolicyValues>): Settings => {
  if (isGroupNamed(settings)) return settings
  const untouched = defaultSettings(settings.groupId)
  const offered = withUsualPaper(values)
  const free = policyKeys.filter((key) => isSame(places[key].of(settings), places[key].of(untouched)))
  return withValues(settings, Object.fromEntries(free.map((key) => [key, offered[key]])))
}
