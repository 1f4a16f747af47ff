import { CheckCircle } from '@phosphor-icons/react'
import { useText } from '../text.ts'
import { Icon } from '../ui/icon.tsx'

/** Says that everything is saved. Each call answers only after its change is on the disk, so this is always true. */
export const SavedState = ({ isRail = false }: { readonly isRail?: boolean }) => {
  const text = useText()
  return (
    <div className="saved" data-rail={isRail}>
      <Icon shape={CheckCircle} size={isRail ? 20 : 18} weight="fill" />
      {isRail ? <span>{text.frame.savedShort}</span> : (
        <span className="saved__words"><b>{text.frame.saved}</b><span>{text.frame.savedWhere}</span></span>
      )}
    </div>
  )
}
