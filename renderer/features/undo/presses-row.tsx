import { useState } from 'react'
import type { ReactNode } from 'react'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { TallyIcon } from '../../ui/tally-icon.tsx'

/** The presses of an evening as one line, which opens. */
export const PressesRow = ({ event, count, startsOpen, children }: { readonly event: string; readonly count: number; readonly startsOpen: boolean; readonly children: ReactNode }) => {
  const { undo: text } = useText()
  const [isOpen, setIsOpen] = useState(startsOpen)
  return (
    <>
      <li className="step">
        <span className="step__words"><Icon shape={TallyIcon} size={20} /><span className="step__lines"><b className="step__title">{text.presses({ count, event })}</b></span></span>
        <span className="step__end"><LinkButton isExpanded={isOpen} onPress={() => setIsOpen(!isOpen)}>{isOpen ? text.hidePresses : text.showPresses}</LinkButton></span>
      </li>
      {isOpen && children}
    </>
  )
}
