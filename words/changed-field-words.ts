import type { ChangedField } from '../core/case/change.ts'
import type { CaseFieldName } from '../core/case/fields.ts'
import type { TargetFieldName } from '../core/case/target-fields.ts'
import { fieldLabels } from './field-words.ts'
import type { Messages } from './generated/messages.ts'

export type TargetPart = `targets.${TargetFieldName}`

type OtherLabels = Readonly<Record<Exclude<ChangedField, CaseFieldName | TargetPart>, string>>

const prefixed = <Prefix extends string, Labels extends Readonly<Record<string, string>>>(prefix: Prefix, labels: Labels) =>
  Object.fromEntries(Object.entries(labels).map(([name, label]) => [`${prefix}.${name}`, label])) as { readonly [Name in keyof Labels & string as `${Prefix}.${Name}`]: string }

/** Whether a changed field belongs to a target. */
export const isTargetPart = (field: ChangedField): field is TargetPart => field.startsWith('targets.')
const partOf = (field: TargetPart): TargetFieldName => field.slice('targets.'.length) as TargetFieldName

/** The label of a field that changed: for a fact of the case or of a target that of its form. */
export const fieldWords = (field: ChangedField, { cases, importChanges }: Pick<Messages, 'cases' | 'importChanges'>): string => {
  const { file, ...others } = importChanges.fields
  const labels = { ...fieldLabels(cases.field), ...({ ...others, ...prefixed('file', file) } satisfies OtherLabels) }
  return labels[isTargetPart(field) ? partOf(field) : field]
}
