import { ChartBar, Copy, EnvelopeSimple, Export, FileText } from '@phosphor-icons/react'
import { useDeferredValue, useRef, useState } from 'react'
import { call, useCall } from '../../api.ts'
import { headcountLimits, type ReportGround } from '../../../core/report/report-request.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useDraft } from '../../drafts.tsx'
import { dayFrom, type Day } from '../../../core/day.ts'
import { reportFormats } from '../../../core/report/types.ts'
import type { ReportCheck } from '../../../core/report/report-check.ts'
import { mentionState, withPieceReplaced, type Mention, type MentionAnswer, type MentionAnswers } from '../../../core/report/member-mentions.ts'
import { smallNumber } from '../../../core/report/types.ts'
import type { EventId, ReportId } from '../../../core/ids.ts'
import type { Period, Report, ReportFormat } from '../../../core/report/types.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { EmptyState, Note, ProblemNote } from '../../ui/notes.tsx'
import { NumberField } from '../../ui/number-field.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { Stat, StatRow } from '../../ui/stat.tsx'
import { TextArea } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import { periodOf } from './quick-periods.ts'
import { periodWords } from '../../period-words.ts'
import { ReportPeriod } from './report-period.tsx'
import { MentionList } from './mention-list.tsx'
import { ReportSigns } from './report-signs.tsx'
import { ParticipantsLine } from './participants-line.tsx'
import { ReportEvent } from './report-event.tsx'
import { ReportCases, type ChosenCases } from './report-cases.tsx'
import { ReportChart } from './report-chart.tsx'
import { dueWords, useGivenPeriod } from './due-report.ts'
import { ReportSide } from './report-side.tsx'
import { ReportOutlets } from './report-outlets.tsx'
import { ReportTableView } from './report-table-view.tsx'
import './reports.css'

const Preview = ({ report, ground, alreadyReported }: { readonly report: Report; readonly ground: ReportGround; readonly alreadyReported: ReportCheck['alreadyReported'] }) => {
  const words = useText()
  const text = words.reports
  const { summary, participants } = report
  const { headcount } = participants
  if (summary.cases.length === 0 && summary.corrections.length === 0) return <EmptyState drawing={false} title={text.emptyTitle} text={alreadyReported.length === 0 ? text.emptyText : text.emptyReported({ periods: words.format.list(alreadyReported.map((one) => periodWords(one.period, words))) })} />
  return (
    <>
      <ReportTableView summary={summary} ground={ground} />
      <StatRow>
        {typeof headcount === 'number' ? <Stat value={headcount} word={text.tookPart({ count: headcount })} /> : null}
        {summary.copies > 0 && <Stat value={summary.copies} word={text.copies({ count: summary.copies })} />}
        {summary.notPosted > 0 && <Stat value={summary.notPosted} word={text.notPosted({ count: summary.notPosted })} tone="check" />}
        {summary.replies > 0 && <Stat value={summary.replies} word={text.replies({ count: summary.replies })} />}
        {summary.returned > 0 && <Stat value={summary.returned} word={text.returned({ count: summary.returned })} />}
      </StatRow>
      <ParticipantsLine participants={participants} isHeadShown={typeof headcount === 'number'} />
      <ReportOutlets summary={summary} />
      <ReportChart summary={summary} />
    </>
  )
}

/** What is chosen and typed for a report. */
type TypedReport = {
  readonly from: string
  readonly to: string
  readonly chosen: ChosenCases
  readonly headcount: number | null
  readonly campaign: string
  readonly remarks: string
  readonly answers: MentionAnswers
  readonly eventId: EventId | null
  readonly saysSmallNumbers: boolean
  readonly wanted: readonly ReportFormat[]
}

/** A draft of a version that began with nobody counted as 0 people. */
const repaired = (kept: unknown, initial: TypedReport): TypedReport => {
  const typed = kept as Partial<TypedReport>
  return { ...initial, ...typed, headcount: typed.answers === undefined ? typed.headcount || null : typed.headcount ?? null }
}

/** The cases that a report can have: practice cases only while there is no real one. */
const reportable = (cases: readonly CaseName[]): readonly CaseName[] => {
  const real = cases.filter(({ isPractice }) => !isPractice)
  return real.length > 0 ? real : cases
}

const ReportPage = ({ today, files, cases: all, reportId, given }: { readonly today: Day; /** Those that a new report begins with. */ readonly files: readonly ReportFormat[]; readonly cases: readonly CaseName[]; readonly reportId: ReportId | null; /** The days that were chosen on another page. */ readonly given: Period | null }) => {
  const cases = reportable(all)
  const isPractice = cases.length > 0 && cases.every((one) => one.isPractice)
  const words = useText()
  const { reports: text, format } = words
  const { go } = useNavigation()
  const toasts = useToasts()
  const copy = useCopy()
  const first = periodOf('this-month', today)
  const form = useDraft<TypedReport>({ key: draftKey('report'), page: { page: 'reports' }, initial: { from: first.from, to: first.to, chosen: 'all', headcount: null, campaign: '', remarks: '', answers: {}, eventId: null, saysSmallNumbers: true, wanted: files }, repair: repaired })
  useGivenPeriod(given, (next) => form.set((now) => ({ ...now, ...next, chosen: 'all', eventId: null })))
  const due = useCall('reports.due', null, ['reports.changed', 'settings.changed'])
  const { from, to, chosen, headcount, campaign, remarks, answers, eventId, saysSmallNumbers } = form.value
  const offered = reportFormats.filter((format) => !isPractice || format !== 'json')
  const wanted = offered.filter((format) => form.value.wanted.includes(format))
  const set = (change: Partial<TypedReport>): void => form.set((now) => ({ ...now, ...change }))
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [fromDay, toDay] = [dayFrom(from), dayFrom(to)]
  const isGood = fromDay !== undefined && toDay !== undefined && fromDay <= toDay
  const period = isGood ? { from: fromDay, to: toDay } : first
  const request = { period, caseIds: chosen, eventId, headcount, campaign: useDeferredValue(chosen === 'all' ? '' : campaign), remarks: useDeferredValue(remarks), answers, saysSmallNumbers }
  const preview = useCall('reports.preview', request, ['actions.changed', 'cases.changed', 'members.changed', 'reports.changed', 'settings.changed', 'events.changed'])

  const save = async (): Promise<void> => {
    setProblem(null)
    const folder = await call('reports.chooseFolder', null)
    if (!folder.ok) return setProblem(folder.problem)
    if (!folder.value) return
    const answer = await form.save('reports.save', { ...request, remarks, formats: wanted, token: folder.value.token })
    if (!answer.ok) return setProblem(answer.problem)
    const reportId = answer.value.report.id
    toasts.show({
      title: text.saved, detail: format.series(answer.value.fileNames), icon: FileText,
      action: { label: text.showInFolder, onPress: () => void call('reports.showInFolder', { reportId }) },
    })
  }
  const copyMail = async (): Promise<void> => {
    setProblem(null)
    const mail = await call('reports.mail', { ...request, remarks })
    if (!mail.ok) return setProblem(mail.problem)
    copy(`${mail.value.subject}\n\n${mail.value.body}`, text.copiedMail)
  }
  const openMail = async (): Promise<void> => {
    const answer = await call('reports.openMail', { ...request, remarks })
    setProblem(answer.ok ? null : answer.problem)
  }
  const mentionsAt = useRef<HTMLDivElement>(null)
  const answer = (mention: Mention, given: MentionAnswer): void => {
    // In the remarks it is replaced where it was typed; another text is changed in the report only.
    if (given === 'take-out' && mention.place.part === 'remarks' && mention.text === remarks) set({ remarks: withPieceReplaced(remarks, mention.start, mention.end, text.replacements[mention.trace]) })
    else set({ answers: { ...answers, [mention.key]: given } })
  }
  // The remarks are searched a moment after they are typed.
  const isSearching = preview.state === 'loading' || request.remarks !== remarks
  const { report, check } = preview.value ?? { report: null, check: null }
  const state = mentionState(check?.mentions ?? [])
  const whyNot = (): string | null => {
    if (!isGood) return fromDay !== undefined && toDay !== undefined ? text.wrongPeriod : text.fixDays
    if (chosen.length === 0) return text.noCaseChosen
    if (wanted.length === 0) return text.noFileChosen
    return state.kind === 'unanswered' ? text.members.unanswered({ count: state.count }) : null
  }
  const cannot = whyNot()
  const meta = format.series([report !== null && report.revision > 1 && text.revision({ revision: report.revision }), isGood && eventId === null && chosen === 'all' && due.value !== null && dueWords(due.value, period, words)])
  return (
    <Page
      side={<ReportSide today={today} reportId={reportId} signs={report && check && !preview.problem
        ? <ReportSigns report={report} check={check} isSearching={isSearching} onSetUp={() => go({ page: 'set-up' })} onSheet={({ eventId, sheet }) => go({ page: 'actions', view: 'sheet', eventId, sheet })} onLook={() => go({ page: 'actions', view: 'to-post' })} onShow={() => mentionsAt.current?.scrollIntoView({ block: 'center' })} />
        : !preview.problem && <p className="quiet">{text.searching}</p>} />} sideLabel={text.before}
      footer={<>
        <div className="report-formats" role="group" aria-label={text.formats}>
          {offered.map((format) => (
            <Checkbox key={format} isSelected={wanted.includes(format)} onChange={(isIn) => set({ wanted: reportFormats.filter((one) => (one === format ? isIn : form.value.wanted.includes(one))) })}>{text.format[format]}</Checkbox>
          ))}
        </div>
        {cannot !== null && <span id="report-cannot" className="report-open">{cannot}</span>}
        <Button size={40} icon={EnvelopeSimple} cannot={cannot === null ? null : { saidBy: 'report-cannot' }} onPress={() => openMail()}>{text.openMail}</Button>
        <Button size={40} icon={Copy} cannot={cannot === null ? null : { saidBy: 'report-cannot' }} onPress={() => copyMail()}>{text.copyMail}</Button>
        <Button look="filled" size={40} icon={Export} cannot={cannot === null ? null : { saidBy: 'report-cannot' }} onPress={() => save()}>{text.save}</Button>
      </>}
    >
      <PageHeader title={text.reportFor({ period: format.series([chosen !== 'all' && campaign.trim(), periodWords(period, words)]) })} {...(meta === '' ? {} : { meta })} actions={<><LinkButton onPress={() => go({ page: 'collate' })}>{words.collate.open}</LinkButton><Button icon={ChartBar} onPress={() => go({ page: 'group-year' })}>{text.year.open}</Button></>} />
      <DraftLine draft={form} />
      {problem && <ProblemNote problem={problem} />}
      {isPractice && <Note title={text.practice}>{text.noSlip}</Note>}
      <ReportPeriod today={today} from={from} to={to} onChange={set} />
      <ReportCases cases={cases} chosen={chosen} campaign={campaign} onChange={set} />
      <ReportEvent eventId={eventId} today={today} onChange={set} />
      {report && check && <Preview report={report} alreadyReported={check.alreadyReported} ground={{ period, caseIds: chosen, eventId }} />}
      {preview.problem && <ProblemNote isOfPage problem={preview.problem} />}
      <RefusedTextsKept draft={form}><NumberField label={text.headcount} hint={headcount === null && typeof report?.participants.headcount === 'number' ? text.headcountOfEvents({ count: report.participants.headcount }) : text.headcountHint} value={headcount} limits={headcountLimits} onChange={(next) => set({ headcount: next })} onEmpty={() => set({ headcount: null })} /></RefusedTextsKept>
      <Checkbox isSelected={saysSmallNumbers} onChange={(next) => set({ saysSmallNumbers: next })}>{text.saysSmallNumbers({ below: smallNumber })}</Checkbox>
      <Section title={text.remarks} isSmall>
        <TextArea label={text.remarks} isLabelHidden hint={text.remarksHint} value={remarks} onChange={(next) => set({ remarks: next })} rows={2} voice="serif" />
      </Section>
      {check && <div ref={mentionsAt}><MentionList mentions={check.mentions} onAnswer={answer} /></div>}
    </Page>
  )
}

/** The page of reports: choose a period, look at the table, save the files. */
export const ReportsPage = ({ reportId, period }: { /** The report that was found. */ readonly reportId: ReportId | null; readonly period: Period | null }) => {
  const info = useCall('app.info', null, [])
  const cases = useCall('cases.names', { status: 'all' }, ['cases.changed'])
  const settings = useCall('settings.get', null, ['settings.changed'])
  return (
    <Loaded call={info}>
      {({ today }) => <Loaded call={settings}>{({ reportFiles }) => <Loaded call={cases}>{(items) => <ReportPage today={today} files={reportFiles} cases={items} reportId={reportId} given={period} />}</Loaded>}</Loaded>}
    </Loaded>
  )
}
