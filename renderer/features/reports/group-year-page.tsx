import { FilePlus, FileText, FrameCorners } from '@phosphor-icons/react'
import { useDeferredValue, useState } from 'react'
import { call, useCall } from '../../api.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { mentionState, type Mention, type MentionAnswer } from '../../../core/report/member-mentions.ts'
import type { YearRequest, YearView } from '../../../core/report/year.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useDraft } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Note, ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea, TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { memberWords } from './report-signs.tsx'
import { MentionList } from './mention-list.tsx'
import { YearCases, YearEvents } from './year-lists.tsx'
import { YearMonths } from './year-months.tsx'
import { YearSums } from './year-sums.tsx'
import './group-year.css'

const maxButtons = 4

const Years = ({ chosen, first, last, onChange }: { readonly chosen: number; readonly first: number; readonly last: number; readonly onChange: (year: number) => void }) => {
  const text = useText().reports.year
  const years = Array.from({ length: Math.max(1, last - Math.min(first, chosen) + 1) }, (_, index) => String(Math.min(first, chosen) + index))
  const choices = years.map((value) => ({ value, label: value }))
  return years.length <= maxButtons
    ? <Segmented label={text.years} value={String(chosen)} choices={choices} onChange={(year) => onChange(Number(year))} />
    : <SelectField label={text.years} value={String(chosen)} options={choices.toReversed()} onChange={(year) => onChange(Number(year))} />
}

/** What is typed for the page: for what, what is said of each case, and what is next. */
const PageFields = ({ view, request, onChange }: { readonly view: YearView; readonly request: YearRequest; readonly onChange: (change: Partial<YearRequest>) => void }) => {
  const text = useText().reports.year
  return (
    <>
      <Section title={text.cameOfIt} isSmall>
        {view.news.length === 0 && <p className="quiet">{text.noNews}</p>}
        {view.news.map((one) => (
          <TextArea key={one.caseId} label={text.newsOf({ who: one.title })} hint={text.newsHint} rows={2} voice="serif" value={request.news[one.caseId] ?? one.text} onChange={(next) => onChange({ news: { ...request.news, [one.caseId]: next } })} />
        ))}
        {view.page.replies > 0 && <p>{text.replies({ count: view.page.replies })}</p>}
      </Section>
      <Section title={text.page} isSmall>
        <div className="form__pair">
          <TextField label={text.occasion} value={request.occasion} onChange={(occasion) => onChange({ occasion })} />
          <TextField label={text.next} value={request.next} onChange={(next) => onChange({ next })} />
        </div>
      </Section>
    </>
  )
}

const GroupYear = ({ thisYear }: { readonly thisYear: number }) => {
  const words = useText()
  const { reports: { year: text } } = words
  const toasts = useToasts()
  const form = useDraft<YearRequest>({ key: draftKey('year'), page: { page: 'group-year' }, initial: { year: thisYear, occasion: '', next: '', news: {}, answers: {} } })
  const request = form.value
  const set = (change: Partial<YearRequest>): void => form.set((now) => ({ ...now, ...change }))
  const asked = useDeferredValue(request)
  const found = useCall('reports.year', asked, ['actions.changed', 'cases.changed', 'events.changed', 'members.changed', 'settings.changed'])
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const save = async (use: 'meeting' | 'wall'): Promise<void> => {
    setProblem(null)
    const folder = await call('reports.chooseFolder', null)
    if (!folder.ok) return setProblem(folder.problem)
    if (!folder.value) return
    const answer = await call('reports.saveYear', { ...request, use, token: folder.value.token })
    if (answer.ok) toasts.show({ title: text.saved, detail: answer.value.fileName, icon: FileText })
    else setProblem(answer.problem)
  }
  const answerTo = ({ key }: Mention, given: MentionAnswer): void => set({ answers: { ...request.answers, [key]: given } })
  const state = mentionState(found.value?.mentions ?? [])
  const open = state.kind === 'unanswered' ? state.count : 0
  const cannot = open === 0 ? null : { saidBy: 'year-cannot' }
  const view = found.value
  return (
    <Page
      side={view && <YearSums view={view} />} sideLabel={text.cameOfIt}
      footer={<>
        {view && <span id="year-cannot" className={open > 0 ? 'report-open' : 'quiet'}>{memberWords(state, words)}</span>}
        <Button size={40} icon={FrameCorners} cannot={cannot} onPress={() => save('wall')}>{text.saveWall}</Button>
        <Button size={40} look="filled" icon={FilePlus} cannot={cannot} onPress={() => save('meeting')}>{text.saveMeeting}</Button>
      </>}
    >
      <PageHeader title={text.title} meta={text.onlyTrue} actions={<Years chosen={request.year} first={view?.firstYear ?? request.year} last={thisYear} onChange={(year) => set({ year })} />} />
      <DraftLine draft={form} />
      {problem && <ProblemNote problem={problem} />}
      {found.problem && <ProblemNote isOfPage problem={found.problem} />}
      {view && (
        <>
          {view.page.isPractice && <Note title={text.practice}>{words.reports.practice}</Note>}
          <YearMonths view={view} />
          <div className="year-lists"><YearCases view={view} /><YearEvents view={view} /></div>
          <PageFields view={view} request={request} onChange={set} />
          <MentionList mentions={view.mentions} onAnswer={answerTo} />
        </>
      )}
    </Page>
  )
}

/** What the group did in a year, for whom and what came of it: on screen, and as a page for its meeting or its wall. */
export const GroupYearPage = () => {
  const info = useCall('app.info', null, [])
  return <Loaded call={info}>{({ today }) => <GroupYear thisYear={Number(today.slice(0, 4))} />}</Loaded>
}
