import { CheckCircle, WarningCircle } from '@phosphor-icons/react'
import { call, useCall } from '../../api.ts'
import type { Report, ReportRecord } from '../../../core/report/types.ts'
import type { Words } from '../../../words/words.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Section } from '../../ui/page.tsx'
import { ListRow } from '../../ui/stat.tsx'
import { useToasts } from '../../ui/toasts.tsx'

const periodWords = ({ period }: ReportRecord, { reports, format }: Words): string => reports.fromTo({ from: format.day(period.from, 'brief'), to: format.day(period.to, 'brief') })

/** The side column: what is not in the report, and earlier reports. */
export const ReportSide = ({ report, onLook }: { readonly report: Report | null; readonly onLook: () => void }) => {
  const words = useText()
  const { reports: text, ui, format } = words
  const toasts = useToasts()
  const reports = useCall('reports.list', null, ['reports.changed'])
  const show = async (record: ReportRecord): Promise<void> => {
    const answer = await call('reports.showInFolder', { reportId: record.id })
    if (!answer.ok) toasts.showProblem(answer.problem)
  }
  const waiting = report?.summary.notPosted ?? 0
  return (
    <>
      <Section title={text.before}>
        <ul className="report-checks">
          <li data-good="true"><Icon shape={CheckCircle} size={20} weight="fill" /><span>{text.noNames}</span></li>
          <li data-good="true"><Icon shape={CheckCircle} size={20} weight="fill" /><span>{text.countedOnce}</span></li>
          {waiting > 0 && <li><Icon shape={WarningCircle} size={20} /><span>{text.waiting({ count: waiting })} <LinkButton onPress={onLook}>{text.lookAtThem}</LinkButton></span></li>}
        </ul>
      </Section>
      <Section title={text.soFar}>
        {reports.value && reports.value.length > 0
          ? (
            <ul className="report-list">
              {reports.value.map((record) => (
                <ListRow key={`${record.id} ${record.revision}`} title={periodWords(record, words)} text={text.savedOn({ day: format.day(record.madeOn), revision: record.revision })}
                  end={<Button size={28} look="quiet" label={ui.labelled({ label: text.showInFolder, value: periodWords(record, words) })} onPress={() => show(record)}>{text.showInFolder}</Button>} />
              ))}
            </ul>
          )
          : <p className="quiet">{text.none}</p>}
      </Section>
    </>
  )
}
