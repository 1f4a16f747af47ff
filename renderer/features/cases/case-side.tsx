import { deadlineOf } from '../../../core/case/deadline.ts'
import type { ActionKind, CaseTally } from '../../../core/action/types.ts'
import type { Case } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { dayText, useText } from '../../i18n/text.ts'
import { BarKey, StackedBar } from '../../ui/bars.tsx'
import { Section } from '../../ui/page.tsx'
import { Card } from '../../ui/stat.tsx'
import { CaseDocuments } from './case-documents.tsx'

const DeadlineCard = ({ kept, today }: { readonly kept: Case; readonly today: Day }) => {
  const text = useText().cases
  const { state, days } = deadlineOf(kept.deadline, today)
  if (kept.deadline === null) return <Card><p>{text.noDeadlineAdvice}</p></Card>
  const tone = kept.status === 'closed' ? 'plain' : state === 'late' ? 'late' : state === 'soon' ? 'soon' : 'plain'
  return (
    <Card tone={tone}>
      <div className="case-deadline">
        <span className="case-deadline__days">{days}</span>
        <span className="two-lines">
          <b>{state === 'late' ? text.daysLateWord(days) : text.daysLeft(days)}</b>
          <span>{dayText(kept.deadline, 'long')}</span>
        </span>
      </div>
      <p>{state === 'late' ? text.lateAdvice : text.deadlineAdvice}</p>
    </Card>
  )
}

const Counts = ({ tally }: { readonly tally: CaseTally }) => {
  const text = useText()
  const others = Object.entries(tally.otherByKind) as [ActionKind, number][]
  const isNothing = tally.posted + tally.written + tally.toWrite === 0 && others.length === 0
  if (isNothing) return <p className="quiet">{text.cases.noActions}</p>
  const letters = [['posted', tally.posted, text.cases.posted], ['written', tally.written, text.cases.written], ['to-write', tally.toWrite, text.cases.toWrite]] as const
  return (
    <>
      <StackedBar posted={tally.posted} written={tally.written} toWrite={tally.toWrite} />
      <dl className="counts">
        {letters.map(([part, count, words]) => (
          <div key={part}><dt><BarKey part={part} /> {words}</dt><dd>{count}</dd></div>
        ))}
        {others.map(([kind, count]) => <div key={kind}><dt>{text.actions.kinds[kind]}</dt><dd>{count}</dd></div>)}
      </dl>
    </>
  )
}

/** What stands beside a case: deadline, actions so far, documents. */
export const CaseSide = ({ kept, tally, today }: { readonly kept: Case; readonly tally: CaseTally; readonly today: Day }) => {
  const text = useText().cases
  return (
    <div className="case-side">
      <Section title={text.deadline} isSmall><DeadlineCard kept={kept} today={today} /></Section>
      <Section title={text.actionsSoFar} isSmall><Counts tally={tally} /></Section>
      {kept.sources.length > 0 && <Section title={text.documents} isSmall><CaseDocuments kept={kept} /></Section>}
    </div>
  )
}
