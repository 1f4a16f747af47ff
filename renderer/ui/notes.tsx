import { CheckCircle, Info, WarningCircle, WarningOctagon } from '@phosphor-icons/react'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import type { CallProblem } from '../../preload/contract.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import { useText } from '../text.ts'
import { BringIn, broughtIn } from './bring-in.tsx'
import { CandleEnvelope } from './candle-envelope.tsx'
import { Icon } from './icon.tsx'
import type { Shown } from './shown.ts'
import './notes.css'

/** A problem in three parts: what happened, whether work is safe, what to do next. Announced when it appears, and brought into view: what was pressed may be far below it. */
export const ProblemNote = ({ problem, title, actions, isOfPage = false }: {
  readonly problem: CallProblem
  readonly title?: string
  readonly actions?: ReactNode
  /** It is in place of what could not be loaded and answers no press: the page does not scroll to it. */
  readonly isOfPage?: boolean
}) => {
  const text = useText()
  const note = useRef<HTMLDivElement>(null)
  // Each press has a problem of its own, so the same refusal again is brought into view again.
  const bringIntoView = useEffectEvent((_of: CallProblem): void => {
    if (!isOfPage) note.current?.scrollIntoView({ block: 'nearest' })
  })
  useEffect(() => bringIntoView(problem), [problem])
  const { message, dataSafety, next } = problemSentences(problem, text)
  const of = broughtIn(problem)
  return (
    <div ref={note} className="problem" role="alert">
      <div className="problem__head">
        <Icon shape={WarningOctagon} size={24} weight="fill" />
        <h2>{title ?? message}</h2>
      </div>
      {title !== undefined && <div><h3 className="problem__label">{text.ui.whatHappened}</h3><p>{message}</p></div>}
      <div>
        <h3 className="problem__label">{text.ui.isWorkSafe}</h3>
        <p className="problem__safe"><Icon shape={CheckCircle} size={18} weight="fill" /><span>{dataSafety}</span></p>
      </div>
      <div><h3 className="problem__label">{text.ui.whatNext}</h3><p>{next}</p></div>
      <div className="problem__actions">
        {of && <BringIn of={of} />}
        {actions}
        {problem.code === 'unexpected' && <span className="meta quiet">{problem.values.errorId}</span>}
      </div>
    </div>
  )
}

/** A block with one message: amber when a person has to act, green for good news, plain otherwise. */
export const Note = ({ tone = 'plain', title, children, action, icon }: {
  readonly tone?: 'plain' | 'check' | 'leaf' | 'late'
  readonly title?: Shown
  readonly children?: ReactNode
  readonly action?: ReactNode
  readonly icon?: Parameters<typeof Icon>[0]['shape']
}) => (
  <div className="note" data-tone={tone}>
    <Icon shape={icon ?? (tone === 'plain' ? Info : tone === 'leaf' ? CheckCircle : WarningCircle)} size={20} />
    <div className="note__words">
      {title !== undefined && <b>{title}</b>}
      {children !== undefined && <span>{children}</span>}
    </div>
    {action !== undefined && <div className="note__action">{action}</div>}
  </div>
)

/** The content of an empty page: a picture, a sentence, one main action and a second one. */
export const EmptyState = ({ title, text, action, second, drawing = true }: {
  readonly title: string
  readonly text: string
  readonly action?: ReactNode
  readonly second?: ReactNode
  readonly drawing?: boolean
}) => (
  <div className="empty">
    {drawing && <CandleEnvelope />}
    <h2 className="empty__title">{title}</h2>
    <p className="empty__text">{text}</p>
    {(action !== undefined || second !== undefined) && <div className="empty__actions">{action}{second}</div>}
  </div>
)
