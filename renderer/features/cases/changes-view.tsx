import { ArrowRight, Files, WarningCircle } from '@phosphor-icons/react'
import type { AffectedPack, ChangedValue, FieldChange } from '../../../core/case/change.ts'
import { answerOf, type UpdateAnswer, type UpdateAnswers, type UpdateChange } from '../../../core/case/update-choices.ts'
import { fieldWords } from '../../../words/changed-field-words.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/notes.tsx'
import './changes-view.css'
import { valueWords } from './changes-words.ts'

const Value = ({ label, value }: { readonly label: string; readonly value: string | null }) => {
  const { importChanges: words, ui } = useText()
  return (
    <div className="change__value" data-none={value === null}>
      <span className="visually-hidden">{ui.lead({ label })} </span>
      {value === null ? <span className="quiet">{words.none}</span> : <span dir="auto">{value}</span>}
    </div>
  )
}

/** One change: its name, what was before and what is after. */
const Change = ({ change }: { readonly change: FieldChange }) => {
  const text = useText()
  const words = text.importChanges
  const wordsOf = (value: ChangedValue | null): string | null => (value === null ? null : valueWords(value, text))
  return (
    <div className="change" data-kind={change.kind}>
      <div className="change__name">
        <b>{fieldWords(change.field, text)}</b>
        {change.subject !== null && change.field !== 'peopleAtRisk' && <span className="meta" dir="auto">{change.subject}</span>}
        <span className="meta">{words.kinds[change.kind]}</span>
      </div>
      <Value label={words.before} value={wordsOf(change.before)} />
      <Icon shape={ArrowRight} size={16} />
      <div className="change__after"><Value label={words.after} value={wordsOf(change.after)} /></div>
    </div>
  )
}

/** Changes of a case, field by field. */
export const ChangeList = ({ changes }: { readonly changes: readonly FieldChange[] }) => (
  <ul className="changes__list">{changes.map((change, index) => <li key={index}><Change change={change} /></li>)}</ul>
)

/** One change of an update, to be taken or refused. */
export const Choice = ({ change, answers, onAnswer }: { readonly change: UpdateChange } & Deciding) => {
  const text = useText()
  const words = text.importChanges
  const answer = answerOf(change, answers)
  const [first] = change.changes
  const name = text.format.series([fieldWords(first.field, text), first.subject])
  return (
    <li className="decision" data-open={answer === null} data-answer={answer ?? 'open'}>
      {change.changes.map((one, index) => <Change key={index} change={one} />)}
      <div className="decision__answer">
        {change.doubt !== null && <span className="decision__doubt">{words.doubts[change.doubt]}</span>}
        <Segmented label={words.answerTo({ what: name })} value={answer ?? 'open'} onChange={(next) => (next === 'open' ? undefined : onAnswer({ [change.key]: next }))}
          choices={[{ value: 'keep', label: words.keepMine }, { value: 'take', label: words.takeNew }]} />
      </div>
    </li>
  )
}

type Deciding = {
  readonly answers: UpdateAnswers
  /** Called with the answers that are new. */
  readonly onAnswer: (answers: UpdateAnswers) => void
}

const countWords = (changes: readonly UpdateChange[], answers: UpdateAnswers, words: Messages['importChanges']): string => {
  const count = (wanted: UpdateAnswer | null): number => changes.filter((change) => answerOf(change, answers) === wanted).length
  return [words.countTake({ count: count('take') }), words.countKeep({ count: count('keep') }), ...(count(null) > 0 ? [words.countOpen({ count: count(null) })] : [])].join(' ')
}

/** What an update changes in a case, each change to be taken or refused, and which printed packs have the old text. */
export const ChangesView = ({ changes, packs, unposted, isOutcome, answers, onAnswer }: Deciding & {
  readonly changes: readonly UpdateChange[]
  readonly packs: readonly AffectedPack[]
  /** Letters that are recorded and not posted. */
  readonly unposted: number
  readonly isOutcome: boolean
}) => {
  const { importChanges: words, format } = useText()
  const all = (answer: UpdateAnswer): UpdateAnswers => Object.fromEntries(changes.map(({ key }) => [key, answer]))
  return (
    <div className="changes">
      {isOutcome && <Note title={words.outcomeTitle}>{words.outcomeText}</Note>}
      {unposted > 0 && (
        <p className="changes__waiting"><Icon shape={WarningCircle} size={18} /><span>{isOutcome ? words.unposted({ count: unposted }) : words.unpostedUpdate({ count: unposted })}</span></p>
      )}
      {changes.length === 0 && <p>{words.nothing}</p>}
      {changes.length > 0 && (
        <div className="changes__head">
          <span role="status">{countWords(changes, answers, words)}</span>
          <LinkButton onPress={() => onAnswer(all('take'))}>{words.takeAll}</LinkButton>
          <LinkButton onPress={() => onAnswer(all('keep'))}>{words.keepAll}</LinkButton>
        </div>
      )}
      {changes.length > 0 && <ul className="changes__list">{changes.map((change) => <Choice key={change.key} change={change} answers={answers} onAnswer={onAnswer} />)}</ul>}
      {packs.length > 0 && (
        <section className="changes__packs">
          <h3>{words.packsTitle}</h3>
          <ul>{packs.map((pack) => (
            <li key={pack.packId}><Icon shape={Files} size={16} /><span><b>{words.pack({ day: format.day(pack.madeOn), letters: pack.letters })}</b> <span className="meta" dir="auto">{format.series(pack.fileNames)}</span></span></li>
          ))}</ul>
        </section>
      )}
    </div>
  )
}
