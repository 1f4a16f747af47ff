import { ArrowUUpLeft, ArrowUUpRight } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import type { UndoStep } from '../../../core/undo/types.ts'
import { stepLine, stepWords } from '../../../words/step-words.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { stepIcons } from './step-icons.ts'

/** One line of the undo list: chosen it shows what it would take back, its button does it. */
export const StepRow = ({ step, isChosen, onChoose, onRevert, children }: {
  readonly step: UndoStep
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onRevert: () => void
  /** Shown below the line where there is no room beside the list. */
  readonly children?: ReactNode
}) => {
  const words = useText()
  const { undo: text, format } = words
  const { title, detail } = stepWords(step.title, words)
  const isUndone = step.undoneAt !== null
  const more = format.series([detail, step.undoneAt === null ? '' : text.undoneAt({ time: format.time(new Date(step.undoneAt)) })])
  const act = isUndone ? text.redo : text.undo
  return (
    <li className="step" data-chosen={isChosen}>
      <button type="button" className="step__words" aria-pressed={isChosen} onClick={onChoose}>
        <Icon shape={stepIcons[step.title.code]} size={20} />
        <span className="step__lines">
          {isUndone ? <s className="step__title">{title}</s> : <b className="step__title">{title}</b>}
          {more !== '' && <span className="step__detail">{more}</span>}
        </span>
        <span className="step__time">{format.time(new Date(step.at))}</span>
      </button>
      <span className="step__end">
        {step.stays === null
          ? <Button size={28} icon={isUndone ? ArrowUUpRight : ArrowUUpLeft} label={words.ui.labelled({ label: act, value: stepLine(step.title, words) })} onPress={onRevert}>{act}</Button>
          : <span className="meta quiet">{text.wentOut}</span>}
      </span>
      {children !== undefined && children !== false && <div className="step__more">{children}</div>}
    </li>
  )
}
