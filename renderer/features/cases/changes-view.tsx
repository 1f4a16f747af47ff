import { Files, WarningCircle } from '@phosphor-icons/react'
import type { AffectedPack } from '../../../core/case/change.ts'
import { answerOf, type UpdateAnswer, type UpdateAnswers, type UpdateChange } from '../../../core/case/update-choices.ts'
import type { Messages } from '../../../words/generated/messages.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/notes.tsx'
import type { Deciding } from './change-rows.tsx'
import './changes-view.css'
import { ChoiceList } from './choice-list.tsx'
import type { ChangeEditing } from './edit-change.tsx'

const countWords = (changes: readonly UpdateChange[], answers: UpdateAnswers, words: Messages['importChanges']): string => {
  const count = (wanted: UpdateAnswer | null): number => changes.filter((change) => answerOf(change, answers) === wanted).length
  return [words.countTake({ count: count('take') }), words.countKeep({ count: count('keep') }), ...(count(null) > 0 ? [words.countOpen({ count: count(null) })] : [])].join(' ')
}

/** What an update changes in a case, each change to be taken or refused, and which printed packs have the old text. */
export const ChangesView = ({ changes, packs, unposted, isOutcome, answers, onAnswer, editing }: Deciding & {
  readonly changes: readonly UpdateChange[]
  readonly packs: readonly AffectedPack[]
  /** Letters that are recorded and not posted. */
  readonly unposted: number
  readonly isOutcome: boolean
  /** Without it no change can be edited in its row. */
  readonly editing?: ChangeEditing
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
      <ChoiceList changes={changes} answers={answers} onAnswer={onAnswer} {...(editing ? { editing } : {})} />
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
