import { FileText, PencilSimple } from '@phosphor-icons/react'
import type { FormField } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { LinkButton } from '../../ui/button.tsx'
import type { SourceRange } from '../../../core/case/reading.ts'
import { useCheck } from './check-context.ts'
import { entriesOf, rangesOf } from '../../../core/case/check/check-state.ts'
import { reasonOf } from './check-questions.ts'
import { placeOf } from '../../../core/case/check/source-ranges.ts'
import { isTypedOver, valueIn } from '../../../core/case/check/read-values.ts'

const usePlaceWords = (range: SourceRange | undefined): string | null => {
  const text = useText().import
  const place = placeOf(useCheck().lines, range)
  if (place === null) return null
  return place.kind === 'page' ? text.fromPage({ page: place.number }) : text.fromLine({ line: place.number })
}

/** A button with the page or line where a field was read, which shows the place; where another value was typed since, it says that. */
export const PlaceLink = ({ field, label, value }: { readonly field: FormField; readonly label: string; readonly value?: string }) => {
  const text = useText().import
  const { state, show } = useCheck()
  const place = usePlaceWords(rangesOf(state, field, value ?? null)[0])
  if (place === null) return null
  const isTyped = isTypedOver(state, field)
  const [first] = [valueIn(state.draft, field)].flat()
  const words = isTyped ? (first === undefined || first === '' ? text.emptied : text.typed) : place
  const showWords = text.showSource({ field: label })
  return (
    <span className="check-place">
      <LinkButton icon={isTyped ? PencilSimple : FileText} onPress={() => show(field)}
        label={isTyped ? text.typedLabel({ words, place, show: showWords }) : text.placeLabel({ place, reason: reasonOf(entriesOf(state, field), text.reasons), show: showWords })}>{words}</LinkButton>
    </span>
  )
}

/** The same as plain text. */
export const PlaceWords = ({ range }: { readonly range: SourceRange | undefined }) => {
  const words = usePlaceWords(range)
  return words === null ? null : <span className="check-place check-place--words"><Icon shape={FileText} size={16} /><span>{words}</span></span>
}
