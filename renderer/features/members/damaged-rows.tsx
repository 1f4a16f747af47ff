import { PencilSimple } from '@phosphor-icons/react'
import type { CorrectedRow } from '../../../core/member/import-types.ts'
import { maxCorrectedLength } from '../../../core/member/match-columns.ts'
import type { ListToMatch } from '../../../preload/member-import-calls.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/notes.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { separatorName } from './import-words.ts'

/** What is typed in place of damaged rows. */
export type Correcting = {
  /** The row that is being typed; null while none is. */
  readonly typed: CorrectedRow | null
  /** How many rows are typed right. */
  readonly corrected: number
  readonly onType: (typed: CorrectedRow | null) => void
  readonly onSave: (typed: CorrectedRow) => void
  /** Takes the rows as they are in the file. */
  readonly onUndo: () => void
}

/** Of a longer row only the beginning is shown. */
const shownLength = 200

/** The damaged rows of a list, the first few with their text: each is typed right on the spot, or left out. */
export const DamagedRows = ({ match, correcting: { typed, corrected, onType, onSave, onUndo } }: { readonly match: ListToMatch; readonly correcting: Correcting }) => {
  const { memberImport: { damaged: text }, members, format } = useText()
  const isCards = match.separator === 'cards'
  const canCorrect = ({ text: own }: CorrectedRow): boolean => !isCards && own.length < maxCorrectedLength
  const hint = text.hint({ separated: members.separators[separatorName(match.separator)], headings: format.series(match.columns.map(({ heading }) => heading)) })
  return (
    <>
      {match.damagedCount > 0 && (
        <Note tone="check" title={text.title({ count: match.damagedCount })}>
          <span className="match-damaged">
            <span>{isCards ? text.card : text.text}</span>
            {match.damaged.map((row) => (typed?.row === row.row
              ? (
                <Form key={row.row} className="match-damaged__form" onSubmit={() => onSave(typed)}>
                  <TextArea takesFocus rows={2} label={text.typed({ row: row.row })} hint={hint} value={typed.text} onChange={(own) => onType({ row: row.row, text: own.slice(0, maxCorrectedLength) })} />
                  <span className="match-damaged__acts">
                    <Button type="submit" look="filled" size={28}>{text.save}</Button>
                    <Button look="quiet" size={28} onPress={() => onType(null)}>{text.cancel}</Button>
                  </span>
                </Form>
              )
              : (
                <span key={row.row} className="match-damaged__row">
                  <span>{text.row({ row: row.row, text: row.text.slice(0, shownLength) })}</span>
                  {canCorrect(row) && <Button size={28} icon={PencilSimple} label={text.correctOf({ row: row.row })} onPress={() => onType(row)}>{text.correct}</Button>}
                </span>
              )))}
            {match.damagedCount > match.damaged.length && <span className="meta">{text.more({ count: match.damagedCount - match.damaged.length })}</span>}
          </span>
        </Note>
      )}
      {corrected > 0 && <p className="meta" role="status">{text.corrected({ count: corrected })} <LinkButton onPress={onUndo}>{text.asInFile}</LinkButton></p>}
    </>
  )
}
