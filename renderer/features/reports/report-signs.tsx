import { CheckCircle, MagnifyingGlass, WarningCircle } from '@phosphor-icons/react'
import type { ReactNode } from 'react'
import { mentionState, type MentionState } from '../../../core/report/member-mentions.ts'
import type { ReportCheck, UnsettledSheet } from '../../../core/report/report-check.ts'
import type { Report } from '../../../core/report/types.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { periodWords } from '../../period-words.ts'

/** A sign of which nothing is known while the search for it is running. */
const Searching = ({ children }: { readonly children: ReactNode }) => (
  <li data-good="searching"><Icon shape={MagnifyingGlass} size={20} /><span>{children}</span></li>
)

const Sign = ({ isGood, children }: { readonly isGood: boolean; readonly children: ReactNode }) => (
  <li data-good={isGood}><Icon shape={isGood ? CheckCircle : WarningCircle} size={20} {...(isGood ? { weight: 'fill' as const } : {})} /><span>{children}</span></li>
)

/** What is known of names of members in a report or on a page. */
export const memberWords = (state: MentionState, { reports: text }: Words): string => {
  switch (state.kind) {
    case 'none': return text.members.none
    case 'unanswered': return text.members.unanswered({ count: state.count })
    case 'left': return text.members.left({ count: state.count })
    case 'answered': return text.members.answered({ takenOut: state.takenOut, notMembers: state.notMembers })
  }
}

/** What was found about the report that is shown; each sign follows from the last search, none is shown before it. */
export const ReportSigns = ({ report, check, isSearching, onLook, onShow, onSetUp, onSheet }: {
  readonly report: Report
  readonly check: ReportCheck
  /** True while a newer search is running: `report` and `check` are of the one before. */
  readonly isSearching: boolean
  /** Shows the letters that wait to be posted. */
  readonly onLook: () => void
  /** Shows the places that may name a member. */
  readonly onShow: () => void
  /** Opens the set-up of the group. */
  readonly onSetUp: () => void
  /** Opens a paper sheet. */
  readonly onSheet: (sheet: UnsettledSheet) => void
}) => {
  const words = useText()
  const { reports: text, format } = words
  const state = mentionState(check.mentions)
  const isOnce = check.codesTwice === 0
  const waiting = report.summary.notPosted
  const { corrections } = report.summary
  return (
    <ul className="report-checks">
      {isSearching
        ? <Searching>{text.searching}</Searching>
        : <Sign isGood={state.kind === 'none' || state.kind === 'answered'}>{memberWords(state, words)} {check.mentions.length > 0 && <LinkButton onPress={onShow}>{text.showThem}</LinkButton>}</Sign>}
      {report.group.name.trim() === '' && <Sign isGood={false}>{text.noGroup} <LinkButton onPress={onSetUp}>{text.setUpGroup}</LinkButton></Sign>}
      {isOnce && (isSearching ? <Searching>{text.searchingTwice}</Searching> : <Sign isGood>{text.countedOnce}</Sign>)}
      {check.alreadyReported.map(({ period, count }) => <Sign key={period.from + period.to} isGood>{text.alreadyReported({ change: format.change(count), period: periodWords(period, words) })}</Sign>)}
      {corrections.length > 0 && <Sign isGood>{text.corrections({ count: corrections.length, periods: format.list(corrections.map(({ period }) => periodWords(period, words))) })}</Sign>}
      {check.codesTwice > 0 && <Sign isGood={false}>{text.codesTwice({ count: check.codesTwice })}</Sign>}
      {check.takenBack > 0 && <Sign isGood>{text.takenBack({ count: check.takenBack })}</Sign>}
      {check.sheets.map((sheet) => (
        <Sign key={`${sheet.eventId} ${sheet.sheet}`} isGood={false}>{text.unsettledSheet({ sheet: sheet.sheet, event: sheet.event, differing: sheet.differing, unsaved: sheet.unsaved })} <LinkButton label={text.openSheetOf({ sheet: sheet.sheet, event: sheet.event })} onPress={() => onSheet(sheet)}>{text.openSheet}</LinkButton></Sign>
      ))}
      {waiting > 0 && <Sign isGood={false}>{text.waiting({ count: waiting })} <LinkButton onPress={onLook}>{text.lookAtThem}</LinkButton></Sign>}
    </ul>
  )
}
