import type { IgnoredPolicy, PolicyFileProblem, PolicyKey, PolicyValues } from '../core/policy/policies.ts'
import type { Words } from './words.ts'

type PolicyWords = Pick<Words, 'policies' | 'settings' | 'reports' | 'format'>

/** How each value is shown. */
const shown: { readonly [Key in PolicyKey]: (value: PolicyValues[Key], words: PolicyWords) => string } = {
  country: (value) => value,
  paper: (value, { settings }) => settings.group[value],
  section: (value) => value,
  officeEmail: (value) => value,
  reportRhythm: (value, { settings }) => settings.office.rhythms[value],
  reportDueDays: (value, { format }) => format.number(value),
  reportFiles: (value, { reports, format }) => format.series(value.map((one) => reports.format[one])),
  labelStock: (value) => value,
  returnStock: (value) => value,
  sheetLanguage: (value, { format }) => format.language(value),
  letterLanguage: (value, { format }) => format.language(value),
}

/** A value that an office set, as the window shows it; null where it set none. */
export const policyValueWords = <Key extends PolicyKey>(key: Key, values: Partial<PolicyValues>, words: PolicyWords): string | null => {
  const value = values[key]
  return value === undefined ? null : shown[key](value, words)
}

const expectedWords = (wrong: Extract<IgnoredPolicy, { readonly why: 'wrong-value' }>, { expected }: PolicyWords['policies']): string => {
  switch (wrong.entry) {
    case 'country': case 'section': return expected[wrong.entry]({ most: wrong.range.max })
    case 'reportDueDays': return expected.reportDueDays({ least: wrong.range.min, most: wrong.range.max })
    default: return expected[wrong.entry]
  }
}

const reasonWords = (ignored: IgnoredPolicy, { policies }: PolicyWords): string => {
  switch (ignored.why) {
    case 'unknown': return policies.reasons.unknown
    case 'fixed-unknown': return policies.reasons.fixedUnknown
    case 'fixed-no-name': return policies.reasons.fixedNoName
    case 'fixed-without-value': return policies.reasons.fixedWithoutValue
    case 'other-folder-named': return policies.reasons.otherFolderNamed
    case 'data-elsewhere': return policies.reasons.dataElsewhere({ folder: ignored.folder })
    case 'wrong-value': return expectedWords(ignored, policies)
  }
}

/** An entry of the file that is not used, and why, in a line. */
export const ignoredPolicyWords = (ignored: IgnoredPolicy, words: PolicyWords): string =>
  words.policies.ignoredOf({ entry: ignored.entry, reason: reasonWords(ignored, words) })

/** Why the file of an office is not used, in a sentence. */
export const policyFileSentence = (path: string, problem: PolicyFileProblem, { policies }: Pick<Words, 'policies'>): string =>
  policies.fileProblem({ path, reason: policies.fileReasons[problem] })
