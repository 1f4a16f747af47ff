import type { ReactNode } from 'react'
import { call, useCall } from '../../api.ts'
import type { Day } from '../../../core/day.ts'
import type { ReportId } from '../../../core/ids.ts'
import type { ReportRecord } from '../../../core/report/types.ts'
import { useFoundRow } from '../../use-found-row.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Section } from '../../ui/page.tsx'
import { ListRow } from '../../ui/stat.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { periodWords } from './period-words.ts'

/** The side column: what was found about this report, and earlier reports. */
export const ReportSide = ({ signs, today, reportId }: { readonly signs: ReactNode; readonly today: Day; /** The report that was found. */ readonly reportId: ReportId | null }) => {
  const words = useText()
  const { reports: text, ui, format } = words
  const toasts = useToasts()
  const reports = useCall('reports.list', null, ['reports.changed'])
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
              {reports.value.map((record) => (
                <ListRow key={`${record.id} ${record.revision}`} found={{ key: record.id, isCurrent: record.id === reportId }} title={record.event ?? periodWords(record.period, words)} text={format.series([text.savedOn({ day: format.day(record.madeOn), revision: record.revision }), record.isReplaced ? text.replaced : record.sentOn === null ? text.notSent : text.sent({ day: format.day(record.sentOn, 'brief') })])}
                  end={<>{!record.isReplaced && <Button size={28} look="quiet" label={ui.labelled({ label: record.sentOn === null ? text.markSent : text.takeBackSent, value: periodWords(record.period, words) })} onPress={() => mark(record)}>{record.sentOn === null ? text.markSent : text.takeBackSent}</Button>}<Button size={28} look="quiet" label={ui.labelled({ label: text.showInFolder, value: periodWords(record.period, words) })} onPress={() => show(record)}>{text.showInFolder}</Button></>} />
              ))}
            </ul>
          )
          : <p className="quiet">{text.none}</p>}
      </Section>
    </>
  )
}
