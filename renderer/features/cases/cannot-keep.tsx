import { WarningCircle } from '@phosphor-icons/react'
import type { DraftProblem } from '../../../core/case/draft.ts'
import type { FieldPath } from '../../../core/case/field-path.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import './cannot-keep.css'

/** The id by which the disabled button names its reason. */
export const cannotKeepId = 'cannot-keep'

/** Why a case cannot be kept as it is, and a way to the first field that prevents it. */
export const CannotKeep = ({ problems, onShow }: { readonly problems: readonly DraftProblem[]; readonly onShow: (field: FieldPath) => void }) => {
  const text = useText().cases
  const [first] = problems
  if (first === undefined) return null
  return (
    <span className="cannot-keep" role="status">
      <Icon shape={WarningCircle} size={16} />
      <span id={cannotKeepId}>{problems.length === 1 ? text.problems[first.code] : text.cannotKeep({ count: problems.length })}</span>
      <LinkButton onPress={() => onShow(first.field)}>{text.showField}</LinkButton>
    </span>
  )
}
