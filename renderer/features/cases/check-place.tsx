import { FileText } from '@phosphor-icons/react'
import type { FormField } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { LinkButton } from '../../ui/button.tsx'
import type { SourceRange } from '../../../core/case/reading.ts'
import { useCheck } from './check-context.ts'
import { entriesOf, rangesOf } from './check-model.ts'
import { reasonOf } from './check-questions.ts'
import { placeOf } from './check-ranges.ts'

const usePlaceWords = (range: SourceRange | undefined): string | null => {
  const text = useText().import
  const place = placeOf(useCheck().lines, range)
  if (place === null) return null
  return place.kind === 'page' ? text.fromPage({ page: place.number }) : text.fromLine({ line: place.number })
}

/** A button with the page or line where a field was read, which shows the place. */
export const PlaceLink = ({ field, label, value }: { readonly field: FormField; readonly label: string; readonly value?: string }) => {
  const text = useText().import
  const { state, show } = useCheck()
  const words = usePlaceWords(rangesOf(state, field, value ?? null)[0])
  if (words === null) return null
  return (
    <span className="check-place">
      <LinkButton icon={FileText} label={text.placeLabel({ place: words, reason: reasonOf(entriesOf(state, field), text.reasons), show: text.showSource({ field: label }) })} onPress={() => show(field)}>{words}</LinkButton>
    </span>
  )
}

/** The same as plain text. */
export const PlaceWords = ({ range }: { readonly range: SourceRange | undefined }) => {
  const words = usePlaceWords(range)
  return words === null ? null : <span className="check-place check-place--words"><Icon shape={FileText} size={16} /><span>{words}</span></span>
}
