import { isTight } from '../../../core/case/deadline.ts'
import type { HomeOverview } from '../../../core/home/overview.ts'
import type { Need } from '../../../core/case/need.ts'
import type { OutletNeed } from '../../../core/outlet/outlet-need.ts'
import { totalOf } from '../../../core/action/count-by-kind.ts'
import { kindCountsWords } from '../../../words/kind-counts-words.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import type { Route } from '../../navigation.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { DeadlineTile, ListRow } from '../../ui/stat.tsx'
import { nameOf } from './case-words.ts'

type Tile = Parameters<typeof DeadlineTile>[0]
type Go = (route: Route) => void

const tileOf = ({ kind, item, deadline }: Need, { home: text }: Words): Tile => {
  const { state, days } = deadline
  if (kind === 'ask') return { value: days, word: text.daysLate({ count: days }), tone: 'late' }
  if (kind === 'post') return { value: item.tally.written, word: text.letters({ count: item.tally.written }), tone: 'quiet' }
  return { value: days, word: text.days({ count: days }), tone: state === 'arrives-late' || isTight(deadline) ? 'now' : 'soon' }
}

/** What the row says of the deadline: the same as the page of the case. */
const detailOf = ({ kind, item, deadline }: Need, { home: text, format }: Words): string => {
  const number = item.uaNumber === null ? text.noNumber : text.ua({ number: item.uaNumber })
  if (item.deadline === null) return text.postUndated({ number })
  const day = format.day(item.deadline, 'long')
  if (kind === 'ask') return text.lateText({ number, day })
  const { postDays } = deadline
  if (deadline.state === 'post-unknown') return text.deadlineOnly({ number, day })
  const advice = deadline.state === 'arrives-late' ? text.arrivesLate({ days: postDays }) : isTight(deadline) ? text.tight({ days: postDays }) : text.inTime({ days: postDays })
  return text.withDeadline({ number, day, advice })
}

const actOf = ({ kind, item }: Need, { home: text }: Words): { readonly title: string; readonly act: string; readonly route: Route } => {
  const who = nameOf(item)
  switch (kind) {
    case 'ask': return { title: text.late({ who }), act: text.openCase, route: { page: 'cases', caseId: item.id } }
    case 'write': return { title: text.write({ who }), act: text.makePackAct, route: { page: 'new-pack', caseIds: [item.id] } }
    case 'post-now':
    case 'post': return { title: text.post({ count: item.tally.written, who }), act: text.openLetters, route: { page: 'actions', caseId: item.id, view: 'to-post' } }
  }
}

/** Where the rest of a long group is. */
const listOf = (kind: HomeOverview['needs'][number]['kind']): Route => {
  if (kind === 'outlet') return { page: 'actions', view: 'outlets' }
  if (kind === 'ask') return { page: 'cases', deadline: 'late' }
  return kind === 'write' ? { page: 'cases' } : { page: 'actions', view: 'to-post' }
}

const NeedRow = ({ need, isFirst, go }: { readonly need: Need; readonly isFirst: boolean; readonly go: Go }) => {
  const words = useText()
  const { title, act, route } = actOf(need, words)
  return (
    <ListRow
      lead={<DeadlineTile {...tileOf(need, words)} />} text={detailOf(need, words)}
      title={<button type="button" className="need-list__case" onClick={() => go({ page: 'cases', caseId: need.item.id })}>{title}</button>}
      end={<Button look={isFirst ? 'filled' : 'outlined'} label={words.ui.labelled({ label: act, value: title })} onPress={() => go(route)}>{act}</Button>}
    />
  )
}

/** Letters that an outlet should have given back. */
const OutletRow = ({ need, isFirst, go }: { readonly need: OutletNeed; readonly isFirst: boolean; readonly go: Go }) => {
  const { home: text, outlets, format, ui } = useText()
  const title = text.askOutlet({ name: need.name === '' ? outlets.formerMember : need.name })
  const route: Route = { page: 'actions', view: 'outlets', outletId: need.outletId }
  return (
    <ListRow
      lead={<DeadlineTile value={need.daysLate} word={text.daysLate({ count: need.daysLate })} tone="late" />}
      text={text.askOutletText({ count: need.letters, day: format.day(need.dueOn, 'long') })}
      title={<button type="button" className="need-list__case" onClick={() => go(route)}>{title}</button>}
      end={<Button look={isFirst ? 'filled' : 'outlined'} label={ui.labelled({ label: text.openOutlet, value: title })} onPress={() => go(route)}>{text.openOutlet}</Button>}
    />
  )
}

/** A need of any kind. */
const AnyRow = ({ need, ...rest }: { readonly need: Need | OutletNeed; readonly isFirst: boolean; readonly go: Go }) =>
  (need.kind === 'outlet' ? <OutletRow need={need} {...rest} /> : <NeedRow need={need} {...rest} />)

const keyOf = (need: Need | OutletNeed): string => (need.kind === 'outlet' ? need.outletId : need.item.id)

/** Documents that were read and wait to be checked. */
const DocumentsNeed = ({ toCheck, isFirst, go }: { readonly toCheck: HomeOverview['toCheck']; readonly isFirst: boolean; readonly go: Go }) => {
  const { home: text, ui } = useText()
  const { count, update } = toCheck
  const title = text.check({ count })
  const name = update && [update.uaNumber === null ? '' : text.ua({ number: update.uaNumber }), update.title].filter((part) => part !== '').join(' ')
  return (
    <ListRow
      lead={<DeadlineTile value={count} word={text.newWord} tone="quiet" />} title={title} text={name ? text.checkUpdate({ count, name }) : text.checkText({ count })}
      end={<Button look={isFirst ? 'filled' : 'outlined'} label={ui.labelled({ label: text.checkAct({ count }), value: title })} onPress={() => go({ page: 'documents' })}>{text.checkAct({ count })}</Button>}
    />
  )
}

/** What waits to be posted without a deadline that asks for it. */
const OtherNeed = ({ otherToPost, isFirst, go }: { readonly otherToPost: HomeOverview['otherToPost']; readonly isFirst: boolean; readonly go: Go }) => {
  const words = useText()
  const { home: text, ui } = words
  const title = text.postOther({ what: kindCountsWords(otherToPost, words) })
  return (
    <ListRow
      lead={<DeadlineTile value={totalOf(otherToPost)} word={text.toPostWord} tone="quiet" />} title={title} text={text.postOtherText}
      end={<Button look={isFirst ? 'filled' : 'outlined'} label={ui.labelled({ label: text.openLetters, value: title })} onPress={() => go({ page: 'actions', view: 'to-post' })}>{text.openLetters}</Button>}
    />
  )
}

/** A report is asked for so many days before it is due. */
const askedDays = 14

/** Whether the report that the office waits for needs somebody now. */
export const isReportNeeded = (due: HomeOverview['dueReport']): due is NonNullable<HomeOverview['dueReport']> => due !== null && due.state !== 'sent' && due.daysLeft <= askedDays

/** The report that the office waits for. */
const ReportNeed = ({ due, isFirst, go }: { readonly due: NonNullable<HomeOverview['dueReport']>; readonly isFirst: boolean; readonly go: Go }) => {
  const { home: text, format, ui } = useText()
  const title = text.sendReport({ period: format.months(due.period.from, due.period.to) })
  const days = Math.abs(due.daysLeft)
  const tile: Tile = due.daysLeft < 0 ? { value: days, word: text.daysLate({ count: days }), tone: 'late' } : due.daysLeft === 0 ? { value: 0, word: text.days({ count: 0 }), tone: 'now' } : { value: days, word: text.days({ count: days }), tone: 'soon' }
  const route: Route = { page: 'reports', period: due.period }
  return (
    <ListRow
      lead={<DeadlineTile {...tile} />} title={title} text={format.series([text.reportActions({ count: due.actions }), text.reportState[due.state]({ day: format.day(due.dueOn, 'long') })])}
      end={<Button look={isFirst ? 'filled' : 'outlined'} label={ui.labelled({ label: text.openReport, value: title })} onPress={() => go(route)}>{text.openReport}</Button>}
    />
  )
}

type Props = Pick<HomeOverview, 'needs' | 'otherToPost' | 'toCheck' | 'dueReport'> & { readonly go: Go }

/** What is no need of an open case. */
const OtherRows = ({ needs, otherToPost, toCheck, dueReport, go }: Props) => (
  <>
    {isReportNeeded(dueReport) && <ReportNeed due={dueReport} isFirst={needs.length === 0} go={go} />}
    {otherToPost.length > 0 && <OtherNeed otherToPost={otherToPost} isFirst={needs.length + Number(isReportNeeded(dueReport)) === 0} go={go} />}
    {toCheck.count > 0 && <DocumentsNeed toCheck={toCheck} isFirst={needs.length + otherToPost.length + Number(isReportNeeded(dueReport)) === 0} go={go} />}
  </>
)

/** A short list without headings. */
const ShortList = (props: Props) => (
  <ul className="need-list">
    {props.needs.flatMap(({ items }): readonly (Need | OutletNeed)[] => items).map((need, index) => <AnyRow key={keyOf(need)} need={need} isFirst={index === 0} go={props.go} />)}
    <OtherRows {...props} />
  </ul>
)

/** A long list by kind, with the first of each and a link to the rest. */
const GroupedList = (props: Props) => {
  const { needs, go } = props
  const { home: text, format } = useText()
  return (
    <>
      {needs.map(({ kind, items, total }, place) => (
        <Section key={kind} title={text.groups[kind]} isSmall count={format.number(total)}>
          <ul className="need-list">{items.map((need: Need | OutletNeed, index) => <AnyRow key={keyOf(need)} need={need} isFirst={place + index === 0} go={go} />)}</ul>
          {total > items.length && <LinkButton label={text.moreOf({ count: total - items.length, what: text.groups[kind] })} onPress={() => go(listOf(kind))}>{text.more({ count: total - items.length })}</LinkButton>}
        </Section>
      ))}
      {props.otherToPost.length + props.toCheck.count + Number(isReportNeeded(props.dueReport)) > 0 && <ul className="need-list"><OtherRows {...props} /></ul>}
    </>
  )
}

/** With more things than this a list is read by kind. */
export const maxShort = 9

/** What a person has to do now, each with one button; the first button is filled. */
export const NeedList = (props: Props) => {
  const count = props.needs.reduce((sum, { total }) => sum + total, 0)
  const isCut = props.needs.some(({ items, total }) => items.length < total)
  return count > maxShort || isCut ? <GroupedList {...props} /> : <ShortList {...props} />
}
