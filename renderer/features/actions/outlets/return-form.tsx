import { Barcode, Check } from '@phosphor-icons/react'
import { useEffect, useRef, useState } from 'react'
import { draftKey } from '../../../../core/draft/draft-key.ts'
import type { CaseName } from '../../../../core/case/case-name.ts'
import type { CaseId } from '../../../../core/ids.ts'
import { makeReturn, namedIn } from '../../../../core/outlet/make-return.ts'
import { outletLimits } from '../../../../core/outlet/outlet-limits.ts'
import type { ReturnDraft, ReturnLineDraft } from '../../../../core/outlet/types.ts'
import type { CallProblem } from '../../../../preload/contract.ts'
import type { OutletView } from '../../../../preload/outlet-calls.ts'
import { useDraft } from '../../../drafts.tsx'
import { useText } from '../../../text.ts'
import { useRevert } from '../../../use-revert.ts'
import { Button } from '../../../ui/button.tsx'
import { Checkbox } from '../../../ui/choice.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { DraftLine } from '../../../ui/draft-line.tsx'
import { Form } from '../../../ui/form.tsx'
import { ProblemNote } from '../../../ui/notes.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { RefusedTextsKept } from '../../../ui/refused-texts.tsx'
import { useToasts } from '../../../ui/toasts.tsx'
import { nameOfOutlet } from './outlet-name.ts'
import { SignedLines } from './signed-lines.tsx'
import { ScanForm } from './scan-form.tsx'

const nothing = (caseId: CaseId): ReturnLineDraft => ({ caseId, back: 0, posted: 0, blank: 0, isRestMissing: false })

const ReturnLine = ({ line, out, countedByCode, name, set, firstField }: {
  readonly line: ReturnLineDraft
  readonly out: number
  readonly countedByCode: number
  /** The case, where letters of several are out. */
  readonly name: string | null
  readonly set: (change: Partial<ReturnLineDraft>) => void
  readonly firstField: React.RefObject<HTMLInputElement | null> | null
}) => {
  const { outlets: { return: text } } = useText()
  const named = namedIn(line)
  const left = out - named
  return (
    <fieldset className="return-line">
      <legend className={name === null ? 'visually-hidden' : 'return-line__case'}>{name === null ? text.title : text.ofCase({ name })}</legend>
      <div className="return-line__numbers">
        {(['back', 'posted', 'blank'] as const).map((kind, index) => (
          <NumberField key={kind} label={text[kind]} keptAs={`${line.caseId} ${kind}`} value={line[kind]} limits={outletLimits.named} onChange={(count) => set({ [kind]: count })} {...(index === 0 && firstField ? { inputRef: firstField } : {})} />
        ))}
      </div>
      <p className="return-line__sum" role="status">
        {left < 0 ? <b className="outlets__check">{text.tooMany({ named, out })}</b> : <>{text.sum({ out, named })} <b className={left > 0 ? 'outlets__check' : ''}>{text.left({ left: line.isRestMissing ? 0 : left })}</b></>}
      </p>
      {countedByCode > 0 && <p className="meta">{text.countedByCode({ count: countedByCode })}</p>}
      {left > 0 && <Checkbox isSelected={line.isRestMissing} onChange={(isRestMissing) => set({ isRestMissing })}>{text.rest({ count: left })}</Checkbox>}
    </fieldset>
  )
}

/** What came back of an outlet, in numbers or by codes. Enter records it: the written letters are actions then. */
export const ReturnForm = ({ view, visit, cases }: { readonly view: OutletView; readonly cases: readonly CaseName[]; /** Rises each time a person comes to it: the first field takes the focus. */ readonly visit: number }) => {
  const words = useText()
  const { outlets: { return: text, scan, nothingOut, noneGiven }, format } = words
  const toasts = useToasts()
  const revert = useRevert()
  const first = useRef<HTMLInputElement>(null)
  const form = useDraft<ReturnDraft>({ key: draftKey('outlet-return', view.id), page: { page: 'actions', view: 'outlets', outletId: view.id }, initial: { on: view.today, lines: [] } })
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [hasTried, setHasTried] = useState(false)
  const [isScanning, setIsScanning] = useState(false)
  useEffect(() => {
    if (visit === 0) return
    first.current?.focus()
    first.current?.select()
  }, [visit])
  const lines = view.out.map(({ caseId }) => form.value.lines.find((line) => line.caseId === caseId) ?? nothing(caseId))
  const signed = form.value.signed ?? []
  const made = makeReturn({ ...form.value, lines }, new Map(view.out.map(({ caseId, letters }) => [caseId, letters])), view.today)
  const setLine = (caseId: CaseId, change: Partial<ReturnLineDraft>): void =>
    form.set((now) => ({ ...now, lines: [...now.lines.filter((line) => line.caseId !== caseId), { ...(now.lines.find((line) => line.caseId === caseId) ?? nothing(caseId)), ...change }] }))
  const sumOf = (kind: 'back' | 'posted'): number => lines.reduce((sum, line) => sum + line[kind], 0)
  const save = async (): Promise<void> => {
    setHasTried(true)
    if (!made.ok) return first.current?.focus()
    const answer = await form.thenHolds({ on: view.today, lines: [], signed: [] }).save('outlets.recordReturn', { outletId: view.id, returned: { ...form.value, lines } })
    if (!answer.ok) return setProblem(answer.problem)
    setProblem(null)
    setHasTried(false)
    toasts.show({ title: text.saved({ name: nameOfOutlet(view, words) }), detail: format.series([text.savedText({ back: sumOf('back'), posted: sumOf('posted') }), ...signed.filter(({ count }) => count > 0).map(({ kind, count }) => words.actions.kindCounted[kind]({ count }))]), icon: Check, ...revert.offer(answer.step) })
  }
  const hasFields = view.out.length + signed.length > 0
  const why = hasTried && !made.ok ? text.problems[made.problem[0]?.code ?? 'nothing-named'] : null
  const isDayWrong = !made.ok && made.problem.some(({ code }) => code === 'not-a-day' || code === 'day-in-future')
  return (
    <section className="return-form" aria-labelledby="return-title">
      <h3 id="return-title" className="return-form__title">{text.title}</h3>
      {isScanning ? <ScanForm outletId={view.id} onClose={() => setIsScanning(false)} /> : (
        <Form className="outlet-fields" onSubmit={save} label={text.title}>
          <DraftLine draft={form} />
          {problem && <ProblemNote problem={problem} />}
          <RefusedTextsKept draft={form}>
            {view.out.map(({ caseId, name, letters, countedByCode }, index) => (
              <ReturnLine key={caseId} line={lines[index] ?? nothing(caseId)} out={letters} countedByCode={countedByCode} name={view.out.length > 1 ? name : null} set={(change) => setLine(caseId, change)} firstField={index === 0 ? first : null} />
            ))}
            {view.out.length === 0 && <p className="meta">{view.ledger.length === 0 ? noneGiven : nothingOut}</p>}
            <SignedLines signed={signed} cases={cases} onChange={(next) => form.set((now) => ({ ...now, signed: next }))} />
            {hasFields && <DayField label={text.on} value={form.value.on} onChange={(on) => form.set((now) => ({ ...now, on }))} problem={isDayWrong ? why : null} />}
          </RefusedTextsKept>
          {why !== null && !isDayWrong && <p className="field__problem" role="alert">{why}</p>}
          {hasFields && (
            <div className="return-form__acts">
              <Button type="submit" icon={Check}>{text.save}</Button>
              {view.out.length > 0 && <Button look="quiet" icon={Barcode} onPress={() => setIsScanning(true)}>{scan.open}</Button>}
            </div>
          )}
        </Form>
      )}
    </section>
  )
}
