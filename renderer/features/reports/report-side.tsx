import { useState, type ReactNode } from 'react'
import { call, useCall } from '../../api.ts'
import type { Day } from '../../../core/day.ts'
import type { ReportId } from '../../../core/ids.ts'
import type { ReportRecord } from '../../../core/report/types.ts'
import { sentBefore } from '../../../core/report/sent-before.ts'
import type { Words } from '../../../words/words.ts'
import { useFoundRow } from '../../use-found-row.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { ListRow } from '../../ui/stat.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { periodWords } from '../../period-words.ts'

const nameOf = ({ event, campaign, period }: ReportRecord, words: Words): string => event ?? campaign ?? periodWords(period, words)

/** Whether it went to the office. That an earlier revision did is said of the newest one, which replaces its numbers. */
const stateOf = (record: ReportRecord, all: readonly ReportRecord[], { reports: text, format }: Words): string => {
  const { sentOn, isReplaced } = record
  if (isReplaced) return sentOn === null ? text.replaced : text.replacedSent({ day: format.day(sentOn, 'brief') })
  if (sentOn !== null) return text.sent({ day: format.day(sentOn, 'brief') })
  const before = sentBefore(record, all)
  return before === null ? text.notSent : text.sentBefore({ revision: before.revision, day: format.day(before.sentOn, 'brief') })
}

const firstShown = 5

/** The side column: what was found about this report, and earlier reports. */
export const ReportSide = ({ signs, today, reportId }: { readonly signs: ReactNode; readonly today: Day; /** The report that was found. */ readonly reportId: ReportId | null }) => {
  const words = useText()
  const { reports: text, ui, format } = words
  const toasts = useToasts()
  const reports = useCall('reports.list', null, ['reports.changed'])
  const [wantsAll, setWantsAll] = useState(false)
  const showsAll = wantsAll || reportId !== null
  const more = (reports.value?.length ?? 0) - firstShown
  useFoundRow(reportId, reports.value !== null)
  const show = async (record: ReportRecord): Promise<void> => {
    const answer = await call('reports.showInFolder', { reportId: record.id })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  const mark = async (record: ReportRecord): Promise<void> => {
    const answer = await call('reports.markSent', { reportId: record.id, revision: record.revision, sentOn: record.sentOn === null ? today : null })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  return (
    <>
      <Section title={text.before}>
        {signs}
      </Section>
      <Section title={text.soFar}>
        {reports.value && reports.value.length > 0
          ? (
            <ul className="report-list">
              {reports.value.slice(0, showsAll ? undefined : firstShown).map((record) => {
                const name = nameOf(record, words)
                const act = record.sentOn === null ? text.markSent : text.takeBackSent
                return (
                  <ListRow key={`${record.id} ${record.revision}`} found={{ key: record.id, isCurrent: record.id === reportId }} title={name} text={format.series([nameOf(record, words) !== periodWords(record.period, words) && periodWords(record.period, words), text.savedOn({ day: format.day(record.madeOn), revision: record.revision }), stateOf(record, reports.value ?? [], words)])}
                    end={<>{!record.isReplaced && <Button size={28} look="quiet" label={ui.labelled({ label: act, value: name })} onPress={() => mark(record)}>{act}</Button>}<Button size={28} look="quiet" label={ui.labelled({ label: text.showInFolder, value: name })} onPress={() => show(record)}>{text.showInFolder}</Button></>} />
                )
              })}
            </ul>
          )
          : <p className="quiet">{text.none}</p>}
        {!showsAll && more > 0 && <LinkButton onPress={() => setWantsAll(true)}>{text.moreReports({ count: more })}</LinkButton>}
      </Section>
    </>
  )
}
