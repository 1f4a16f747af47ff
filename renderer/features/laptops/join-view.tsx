import { CheckCircle, WarningCircle } from '@phosphor-icons/react'
import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { ConflictAnswer } from '../../../core/laptop/conflicts.ts'
import type { ShownConflict, ShownValue } from '../../../core/laptop/join-summary.ts'
import type { Version } from '../../../core/laptop/types.ts'
import type { OpenedHandOver } from '../../../preload/laptop-calls.ts'
import { labelWords, subjectWords } from '../../../words/laptop-words.ts'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/notes.tsx'
import { Section } from '../../ui/page.tsx'
import './join.css'
import { Decision } from './decision.tsx'
import { questionOf, type Answers } from './join-answers.ts'

const idOf = ({ version }: ShownValue): string => JSON.stringify([version.by, version.at])

/** One field with both values beside each other; the arrow keys choose. */
const Question = ({ conflict, from, chosen, onAnswer }: { readonly conflict: ShownConflict; readonly from: OpenedHandOver['head']['from']; readonly chosen: Version | undefined; readonly onAnswer: (version: Version) => void }) => {
  const words = useText()
  const { join } = words.laptops
  const field = labelWords(conflict.label, words)
  const name = subjectWords(conflict.subject, words)
  const value = conflict.values.find(({ version }) => version.by === chosen?.by && version.at === chosen.at)
  return (
    <RadioGroup className="question" data-answered={value !== undefined} orientation="horizontal" value={value === undefined ? null : idOf(value)}
      onChange={(next) => {
        const found = conflict.values.find((one) => idOf(one) === next)
        if (found) onAnswer(found.version)
      }}>
      <Label className="question__what"><Icon shape={value === undefined ? WarningCircle : CheckCircle} size={18} /><span><b>{field}</b><span className="meta">{name}</span></span></Label>
      <div className="question__values">
        {[...conflict.values].toSorted((one, other) => Number(other.isOwn) - Number(one.isOwn)).map((one) => (
          <Radio key={idOf(one)} value={idOf(one)} className="question__value choice__button">
            <span className="choice__dot" />
            <span className="question__lines">
              <span className="meta">{one.isOwn ? join.here : (one.version.by === from.id && from.name) || join.there}</span>
              {one.lines.length === 0 ? <span className="quiet">{join.empty}</span> : one.lines.map((line, place) => <span key={`${place} ${line}`}>{line}</span>)}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  )
}

/** The questions, and what a rule decides. */
export const JoinView = ({ opened, answers, onAnswer }: { readonly opened: OpenedHandOver; readonly answers: Answers; readonly onAnswer: (answers: readonly ConflictAnswer[]) => void }) => {
  const { laptops: { join }, format } = useText()
  const { asked, decided, erased, isKnown, typedTwice, head } = opened
  const waiting = asked.filter((conflict) => answers[questionOf(conflict)] === undefined).length
  return (
    <>
      {isKnown && <Note tone="leaf" title={join.allHere} />}
      {erased > 0 && <Note tone="check" title={join.erased({ count: erased })} />}
      {typedTwice.length > 0 && <Note tone="check" title={join.twice({ count: typedTwice.length })}>{join.twiceText({ rows: format.series(typedTwice.map(({ sheet, name }) => join.twiceRow({ sheet, name }))) })}</Note>}
      {asked.length > 0 && (
        <Section title={join.asked} count={join.askedCount({ count: waiting })}>
          <div className="questions">{asked.map((conflict) => <Question key={questionOf(conflict)} conflict={conflict} from={head.from} chosen={answers[questionOf(conflict)]} onAnswer={(version) => onAnswer([{ key: conflict.key, field: conflict.field, version }])} />)}</div>
        </Section>
      )}
      {decided.length > 0 && (
        <Section title={join.decided}>
          <ul className="decisions">{decided.map((decision) => <Decision key={JSON.stringify(decision)} decision={decision} from={head.from} answers={answers} onAnswer={onAnswer} />)}</ul>
        </Section>
      )}
    </>
  )
}
