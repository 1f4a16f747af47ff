import { useText } from '../../text.ts'
import type { ImportDecisions, MatchedRow } from './import-decisions.ts'

/** The rows to decide, each with its state; a press shows one. */
export const SamePersonSide = ({ decisions, shown, onShow }: {
  readonly decisions: ImportDecisions
  readonly shown: MatchedRow
  readonly onShow: (row: MatchedRow) => void
}) => {
  const text = useText().members
  const stateOf = ({ row, fate }: MatchedRow): string => {
    const decision = decisions.of(row)
    if (decision?.is === 'other') return text.samePerson.states.other
    if (decision) return decision.take.length > 0 ? text.samePerson.states.takes({ count: decision.take.length }) : text.samePerson.states.keeps
    return fate === 'to-decide' ? text.samePerson.states.open : text.samePerson.states.keeps
  }
  return (
    <ul className="people" aria-label={text.samePerson.list}>
      {decisions.rows.map((row) => (
        <li key={row.row}>
          <button type="button" className="plain-button people__row" aria-current={row.row === shown.row} onClick={() => onShow(row)}>
            <span className="people__name">{row.draft.name}</span>
            <span className="meta">{text.samePerson.state({ row: text.rowNumber({ row: row.row }), state: stateOf(row) })}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
