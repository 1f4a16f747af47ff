import { ArrowRight } from '@phosphor-icons/react'
import { useState } from 'react'
import { dayFrom } from '../../../core/day.ts'
import type { ImportField, ImportPreview, RowDecision } from '../../../core/member/import-types.ts'
import { useText } from '../../text.ts'
import { Badge } from '../../ui/badge.tsx'
import { Button } from '../../ui/button.tsx'
import { RadioGroup } from '../../ui/choice.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { takeable, type ImportDecisions, type MatchedRow } from './import-decisions.ts'
import { ImportSteps } from './import-steps.tsx'
import { SamePersonSide } from './same-person-side.tsx'
import { useNextKey } from './use-next-key.ts'
import './same-person.css'

const looksSame = (fact: string): boolean => fact.startsWith('same')

/** The answers of a row that need no choice: a "no" that is taken, a "no" that stays. */
const FixedAnswers = ({ row }: { readonly row: MatchedRow }) => {
  const text = useText().members
  return row.match.consents.filter(({ effect }) => effect !== 'if-chosen').map(({ purpose, before, effect }) => (
    <p key={purpose} className="person__answer">{text.consentEffects[effect]({ purpose: text.purposes[purpose], before: text.answers[before] })}</p>
  ))
}

/** One row beside the member that it may be about: for each field what to keep. */
const Person = ({ row, decision, onDecide }: { readonly row: MatchedRow; readonly decision: RowDecision | undefined; readonly onDecide: (decision: RowDecision) => void }) => {
  const { members: text, format } = useText()
  const taken = decision?.is === 'same' ? decision.take : []
  const isOpen = row.fate === 'to-decide' && !decision
  const choose = (field: RowDecision['take'][number], isTaken: boolean): void => {
    const others = taken.filter((other) => other !== field)
    onDecide({ row: row.row, is: 'same', take: isTaken ? [...others, field] : others })
  }
  const shown = (field: ImportField, value: string): string => {
    const day = field === 'joined' ? dayFrom(value) : undefined
    return day === undefined ? value : format.day(day)
  }
  const choice = (field: RowDecision['take'][number], label: string, before: string, after: string) => (
    <RadioGroup
      key={field} label={label} isRow value={isOpen ? null : (taken.includes(field) ? 'take' : 'keep')} onChange={(value) => choose(field, value === 'take')}
      choices={[{ value: 'keep', label: before === '' ? text.samePerson.nothing : before, hint: text.samePerson.now }, { value: 'take', label: after, hint: text.samePerson.inList }]}
    />
  )
  return (
    <section className="person" aria-labelledby="person-name">
      <div className="person__head">
        <h2 id="person-name" className="section__title">{row.match.memberName}</h2>
        <div className="person__actions">
          <Button onPress={() => onDecide({ row: row.row, is: 'other', take: [] })}>{text.samePerson.other}</Button>
          <Button onPress={() => onDecide({ row: row.row, is: 'same', take: takeable(row.match) })}>{text.samePerson.takeAll}</Button>
          <Button onPress={() => onDecide({ row: row.row, is: 'same', take: [] })}>{text.samePerson.keepAll}</Button>
        </div>
      </div>
      <p className="person__evidence">
        {row.match.evidence.map((fact) => <Badge key={fact} isPlain tone={looksSame(fact) ? 'leaf' : 'check'}>{text.evidence[fact]}</Badge>)}
      </p>
      {decision?.is === 'other' ? <p className="meta">{text.samePerson.isOther({ name: row.draft.name })}</p> : (
        <>
          {row.match.fields.map(({ field, before, after }) => choice(field, text.fields[field], shown(field, before), shown(field, after)))}
          {row.match.consents.filter(({ effect }) => effect === 'if-chosen').map(({ purpose, before }) => choice(purpose, text.purposes[purpose], text.answers[before], text.answers.yes))}
          <FixedAnswers row={row} />
        </>
      )}
    </section>
  )
}

/** Rows that may be about members: side by side, field by field, before anything is changed. */
export const SamePersonView = ({ preview, decisions, onBack, onCheck, onCancel }: {
  readonly preview: ImportPreview
  readonly decisions: ImportDecisions
  readonly onBack: () => void
  readonly onCheck: () => void
  readonly onCancel: () => void
}) => {
  const { members: text, memberImport } = useText()
  const [at, setAt] = useState(0)
  const row = decisions.rows[at] ?? decisions.rows[0]
  useNextKey(() => setAt((now) => (now + 1) % Math.max(1, decisions.rows.length)))
  if (!row) return null
  const hasNext = at + 1 < decisions.rows.length
  const open = decisions.rows.filter(({ row: line, fate }) => fate === 'to-decide' && !decisions.of(line)).length
  return (
    <Page
      sideLabel={text.samePerson.list} side={<SamePersonSide decisions={decisions} shown={row} onShow={(shown) => setAt(decisions.rows.indexOf(shown))} />}
      footer={(
        <>
          <span className="row-text">{open > 0 ? text.samePerson.open({ count: open }) : text.samePerson.nothingYet}</span>
          <Button onPress={onBack}>{memberImport.backToColumns}</Button>
          <Button onPress={onCancel}>{text.cancel}</Button>
          {hasNext && <Button onPress={() => setAt(at + 1)}>{text.samePerson.next}</Button>}
          <Button look="filled" size={40} icon={ArrowRight} onPress={onCheck}>{text.samePerson.check}</Button>
        </>
      )}
    >
      <PageHeader title={text.samePerson.title} meta={text.samePerson.meta({ fileName: preview.fileName, count: decisions.rows.length, rows: preview.rows.length })} actions={<ImportSteps now="people" hasPeople />} />
      <Person key={row.row} row={row} decision={decisions.of(row.row)} onDecide={decisions.decide} />
      <p className="meta">{text.noWins}</p>
    </Page>
  )
}
