import type { FormField } from '../../../core/case/field-path.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { useText } from '../../text.ts'

type FieldWords = Messages['cases']['field']

/** What a field of the form is called outside it: the field, and of which target it is. */
export const useFieldLabel = (): ((field: FormField) => string) => {
  const { cases, import: { harm: text } } = useText()
  return (field) => {
    const [head = '', index, part] = field.split('.')
    const words = cases.field[(part ?? (head === 'peopleAtRisk' ? 'person' : head)) as keyof FieldWords]
    return head === 'targets' && index !== undefined ? text.ofTarget({ part: words, number: Number(index) + 1 }) : words
  }
}
