import { ArrowRight, Files, WarningCircle } from '@phosphor-icons/react'
import type { AffectedPack, ChangedValue, FieldChange } from '../../../core/case/change.ts'
import { useText } from '../../text.ts'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/notes.tsx'
import './changes-view.css'
import { fieldWords, valueWords } from './changes-words.ts'

const Value = ({ label, value }: { readonly label: string; readonly value: string | null }) => {
  const { importChanges: words, ui } = useText()
  return (
    <div className="change__value" data-none={value === null}>
      <span className="visually-hidden">{ui.lead({ label })} </span>
      {value === null ? <span className="quiet">{words.none}</span> : <span dir="auto">{value}</span>}
    </div>
  )
}

const Change = ({ change }: { readonly change: FieldChange }) => {
  const text = useText()
  const words = text.importChanges
  const wordsOf = (value: ChangedValue | null): string | null => (value === null ? null : valueWords(value, text))
  return (
    <li className="change">
      <div className="change__name">
        <b>{fieldWords(change.field, text)}</b>
        {change.subject !== null && change.field !== 'peopleAtRisk' && <span className="meta" dir="auto">{change.subject}</span>}
        <span className="meta">{words.kinds[change.kind]}</span>
      </div>
      {change.kind === 'changed' && (
        <>
          <Value label={words.before} value={wordsOf(change.before)} />
          <Icon shape={ArrowRight} size={16} />
        </>
      )}
      <div className="change__after" data-kind={change.kind}>
        <Value label={change.kind === 'removed' ? words.before : words.after} value={wordsOf(change.kind === 'removed' ? change.before : change.after)} />
      </div>
    </li>
  )
}

/** What an update changes in a case, field by field, and which printed packs have the old text. */
export const ChangesView = ({ changes, packs, unposted, isOutcome }: {
  readonly changes: readonly FieldChange[]
  readonly packs: readonly AffectedPack[]
  /** Letters that are recorded and not posted. */
  readonly unposted: number
  readonly isOutcome: boolean
}) => {
  const { importChanges: words, format } = useText()
  return (
    <div className="changes">
      {isOutcome && <Note title={words.outcomeTitle}>{words.outcomeText}</Note>}
      {unposted > 0 && (
        <p className="changes__waiting"><Icon shape={WarningCircle} size={18} /><span>{isOutcome ? words.unposted({ count: unposted }) : words.unpostedUpdate({ count: unposted })}</span></p>
      )}
      {changes.length === 0 ? <p>{words.nothing}</p> : <ul className="changes__list">{changes.map((change, index) => <Change key={index} change={change} />)}</ul>}
      {packs.length > 0 && (
        <section className="changes__packs">
          <h3>{words.packsTitle}</h3>
          <ul>{packs.map((pack) => (
            <li key={pack.packId}><Icon shape={Files} size={16} /><span><b>{words.pack({ day: format.day(pack.madeOn), letters: pack.letters })}</b> <span className="meta" dir="auto">{pack.fileNames.join(', ')}</span></span></li>
          ))}</ul>
        </section>
      )}
    </div>
  )
}
