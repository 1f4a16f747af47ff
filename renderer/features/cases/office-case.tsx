import { useId, useState } from 'react'
import { answerOf, type UpdateAnswers } from '../../../core/case/update-choices.ts'
import type { OfficeCaseView } from '../../../preload/office-calls.ts'
import { dayFrom } from '../../../core/day.ts'
import { fieldWords } from '../../../words/changed-field-words.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { ChangesView } from './changes-view.tsx'

/** One case of a file: what it is, whether it is kept, and of one that is here its changes field by field. */
export const OfficeCase = ({ view, isIn, answers, onIn, onAnswer }: {
  readonly view: OfficeCaseView
  readonly isIn: boolean
  readonly answers: UpdateAnswers
  readonly onIn: (isIn: boolean) => void
  readonly onAnswer: (answers: UpdateAnswers) => void
}) => {
  const words = useText()
  const { office: text, format } = words
  const { title, uaNumber, country, deadline, documents, languages, known, changes, olderThan, packs, unposted } = view
  const [isShown, setIsShown] = useState(changes.some((change) => answerOf(change, {}) === null))
  const id = useId()
  const olderDay = olderThan === null ? undefined : dayFrom(olderThan.slice(0, 10))
  return (
    <li className="office-case" data-in={isIn}>
      <div className="office-case__head">
        <div className="office-case__words">
          <h3 id={id} className="office-case__title" dir="auto">{title}</h3>
          <span className="meta">{format.series([
            uaNumber !== null && words.cases.ua({ number: uaNumber }), country, deadline !== null && words.ui.labelled({ label: words.cases.deadline, value: format.day(deadline) }),
            languages.length > 0 && text.letters({ languages: format.list(languages.map(format.language)) }), text.documents({ count: documents }),
          ])}</span>
          {known && <span className="meta">{text.known({ title: known.title, by: text.knownBy[known.by] })}</span>}
        </div>
        {changes.length > 0 && <Button isExpanded={isShown} onPress={() => setIsShown(!isShown)}>{text.look({ count: changes.length })}</Button>}
        <Checkbox label={words.ui.labelled({ label: text.keepCase, value: title })} isSelected={isIn} onChange={onIn}>{text.keepCase}</Checkbox>
      </div>
      {olderDay && <p className="meta">{text.olderFile({ day: format.day(olderDay) })}</p>}
      {known && <p>{changes.length === 0 ? text.onlyDocuments : text.changed({ fields: format.list([...new Set(changes.map(({ changes: [first] }) => fieldWords(first.field, words)))]) })}</p>}
      {isIn && isShown && <ChangesView changes={changes} packs={packs} unposted={unposted} isOutcome={false} answers={answers} onAnswer={onAnswer} />}
    </li>
  )
}
