import { useState } from 'react'
import type { ConflictAnswer } from '../../../core/laptop/conflicts.ts'
import type { DecisionChoice, ShownDecision } from '../../../core/laptop/join-summary.ts'
import type { OpenedHandOver } from '../../../preload/laptop-calls.ts'
import { subjectWords } from '../../../words/laptop-words.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { questionOf, type Answers } from './join-answers.ts'

/** Whether a choice is the one that was made. */
const isChosen = ({ answers }: DecisionChoice, given: Answers): boolean =>
  answers.length > 0 && answers.every((answer) => given[questionOf(answer)]?.by === answer.version.by && given[questionOf(answer)]?.at === answer.version.at)

/** What a rule decides about one record, and another choice where there is one. */
export const Decision = ({ decision, from, answers, onAnswer }: {
  readonly decision: ShownDecision
  readonly from: OpenedHandOver['head']['from']
  readonly answers: Answers
  readonly onAnswer: (answers: readonly ConflictAnswer[]) => void
}) => {
  const words = useText()
  const { laptops: { join }, members } = words
  const [isOpen, setIsOpen] = useState(false)
  const purposes: Readonly<Record<string, string>> = members.purposes
  const name = words.format.series([subjectWords(decision.subject, words), purposes[decision.purpose]])
  const labelOf = ({ does, isOwn }: DecisionChoice): string =>
    does === 'order' ? (isOwn ? join.orderHere : join.orderThere({ laptop: from.name || join.otherLaptop })) : join[does]
  const chosen = decision.choices.findIndex((choice) => isChosen(choice, answers))
  // What the rule did, until a person chooses; of two orders the page does not know which.
  const shown = chosen === -1 ? decision.choices.findIndex(({ does }) => does === 'keep') : chosen
  return (
    <li className="join-decision">
      <span className="join-decision__words"><b>{name}</b><span className="meta">{join.rule[decision.rule]}</span></span>
      {decision.choices.length > 1 && !isOpen && chosen === -1 && <Button size={28} label={join.changeOf({ name })} onPress={() => setIsOpen(true)}>{join.change}</Button>}
      {decision.choices.length > 1 && (isOpen || chosen !== -1) && (
        <Segmented<string> label={join.decideOf({ name })} value={String(shown)} onChange={(at) => onAnswer(decision.choices[Number(at)]?.answers ?? [])}
          choices={decision.choices.map((choice, at) => ({ value: String(at), label: labelOf(choice) }))} />
      )}
    </li>
  )
}
