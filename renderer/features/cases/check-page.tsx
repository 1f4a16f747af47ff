import { ArrowDown, Check, GitMerge, WarningCircle } from '@phosphor-icons/react'
import { useMemo, useState } from 'react'
import { call } from '../../api.ts'
import { makeCase } from '../../../core/case/make-case.ts'
import { draftFromReading } from '../../../core/case/make-draft.ts'
import type { CallProblem, ReadDocument } from '../../../preload/contract.ts'
import { useText } from '../../i18n/text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Note, ProblemNote } from '../../ui/notes.tsx'
import { PageHeader } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { CaseForm } from './case-form.tsx'
import './check.css'
import { FormProvider } from './form-context.tsx'
import { fieldsToCheck, markOfField, sureCount } from './reading-marks.ts'
import { SourcePaper } from './source-paper.tsx'

const Legend = () => {
  const text = useText().import
  return (
    <ul className="legend" aria-label={text.legend}>
      <li><mark className="source__mark" data-kind="read">{text.legendRead}</mark></li>
      <li><mark className="source__mark" data-kind="check">{text.legendCheck}</mark></li>
      <li><mark className="source__mark" data-kind="unread">{text.legendUnread}</mark></li>
    </ul>
  )
}

const focusField = (field: string): void => {
  const element = document.querySelector(`[data-field="${CSS.escape(field)}"]`) ?? document.querySelector(`[data-field^="${CSS.escape(field.split('.').slice(0, 3).join('.'))}"]`)
  element?.scrollIntoView({ block: 'center' })
  element?.querySelector<HTMLElement>('input, textarea')?.focus()
}

/** Source and fields side by side; nothing is kept before the person says so. */
export const CheckPage = ({ document: read, onAnother }: { readonly document: ReadDocument; readonly onAnother: () => void }) => {
  const { import: text, cases } = useText()
  const { replace, back } = useNavigation()
  const toasts = useToasts()
  const { reading, knownCase, source } = read
  const [draft, setDraft] = useState(() => draftFromReading(reading))
  const [isOfKnown, setIsOfKnown] = useState(knownCase !== null)
  const [active, setActive] = useState<string | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const made = useMemo(() => makeCase(draft), [draft])
  const toCheck = useMemo(() => fieldsToCheck(reading), [reading])
  const isNothing = reading.kind === 'unknown'

  const next = (): void => {
    const field = toCheck[(toCheck.indexOf(active ?? '') + 1) % toCheck.length]
    if (field) focusField(field)
  }
  const keep = async (): Promise<void> => {
    const answer = await call('cases.keep', { token: read.token, draft, attachTo: isOfKnown && knownCase ? knownCase.id : null })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({ title: text.kept(draft.title || draft.uaNumber), icon: Check })
    replace({ page: 'cases', caseId: answer.value.caseId })
  }
  return (
    <FormProvider value={{ problems: made.ok ? [] : made.problem, markOf: (field) => markOfField(reading, field, text.checkReasons), onFocus: setActive }}>
      <div className="check">
        <div className="check__head">
          <PageHeader title={text.title} meta={source.fileName === '' ? text.pastedText : text.keptAsItIs(source.fileName)} actions={
            <>
              <Button look="quiet" onPress={back}>{text.notNow}</Button>
              <Button look="filled" icon={Check} isDisabled={!made.ok} onPress={() => void keep()}>{isOfKnown && knownCase ? text.addTo(knownCase.uaNumber ?? knownCase.title) : text.keep}</Button>
            </>
          } />
          {problem && <ProblemNote problem={problem} />}
          {isNothing && <Note tone="check" title={text.nothingFound} action={<Button onPress={onAnother}>{text.another}</Button>}>{text.nothingFoundText}</Note>}
          {knownCase && (
            <Note icon={GitMerge} title={text.knownTitle(knownCase.uaNumber ?? knownCase.title)} action={
              <Button look="quiet" onPress={() => setIsOfKnown(!isOfKnown)}>{isOfKnown ? text.newCase : text.attach(knownCase.uaNumber ?? knownCase.title)}</Button>
            }>{isOfKnown ? text.knownText(knownCase.title) : text.isNewCase}</Note>
          )}
        </div>
        <div className="check__columns">
          <div className="check__source">
            <Legend />
            <SourcePaper lines={source.lines} reading={reading} active={active} onPick={focusField} />
          </div>
          <section className="check__fields" aria-label={text.fields}>
            <div className="check__counts">
              <Badge tone="quiet">{text.countRead(sureCount(reading))}</Badge>
              {toCheck.length > 0 && <Badge tone="check">{text.countCheck(toCheck.length)}</Badge>}
              {reading.unread.length > 0 && <Badge tone="outline">{text.countUnread(reading.unread.length)}</Badge>}
              {toCheck.length > 0 && <LinkButton icon={ArrowDown} onPress={next}>{text.nextToCheck}</LinkButton>}
            </div>
            {!made.ok && made.problem.some(({ field }) => field === 'title') && <p className="form-problem"><WarningCircle aria-hidden="true" /> {cases.problems['no-name']}</p>}
            <CaseForm draft={draft} onChange={setDraft} />
            {reading.unread.length > 0 && (
              <section className="form-part">
                <h2 className="form-part__title">{text.sections.unread}</h2>
                <p className="meta">{text.unreadText}</p>
                <ul className="unread">{reading.unread.map((piece, index) => <li key={index}>{piece}</li>)}</ul>
              </section>
            )}
          </section>
        </div>
      </div>
    </FormProvider>
  )
}
