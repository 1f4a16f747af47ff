import { Package, Plus, X } from '@phosphor-icons/react'
import { useState } from 'react'
import { addDays, type Day } from '../../../../core/day.ts'
import type { CaseName } from '../../../../core/case/case-name.ts'
import { draftKey } from '../../../../core/draft/draft-key.ts'
import type { CaseId, OutletId } from '../../../../core/ids.ts'
import { makeGiving } from '../../../../core/outlet/make-giving.ts'
import { outletLimits } from '../../../../core/outlet/outlet-limits.ts'
import type { GivingDraft, GivingProblem } from '../../../../core/outlet/types.ts'
import type { CallProblem } from '../../../../preload/contract.ts'
import type { OutletListItem, PrintedView } from '../../../../preload/outlet-calls.ts'
import { caseOptions } from '../../../case-options.ts'
import { useDraft } from '../../../drafts.tsx'
import { useText } from '../../../text.ts'
import { useRevert } from '../../../use-revert.ts'
import { Button, IconButton, LinkButton } from '../../../ui/button.tsx'
import { DayField } from '../../../ui/day-field.tsx'
import { DraftLine, useThrowAway } from '../../../ui/draft-line.tsx'
import { Form } from '../../../ui/form.tsx'
import { ProblemNote } from '../../../ui/notes.tsx'
import { NumberField } from '../../../ui/number-field.tsx'
import { PickerField } from '../../../ui/picker-field.tsx'
import { RefusedTextsKept } from '../../../ui/refused-texts.tsx'
import { SelectField } from '../../../ui/select-field.tsx'
import { useToasts } from '../../../ui/toasts.tsx'
import { CodeRangeFields, useRange } from './code-range-fields.tsx'
import { nameOfOutlet } from './outlet-name.ts'

/** Days until packs should be back, where nobody says another day. */
const usualDays = 28
const usualPerPack = 4

/** Until when letters should be back: as they say themselves, or the usual time from today. */
const dueOf = (part: Pick<PrintedView, 'returnBy'> | undefined, today: Day): Day => (part?.returnBy && part.returnBy >= today ? part.returnBy : addDays(today, usualDays))

const partKey = ({ packId, outlet }: Pick<PrintedView, 'packId' | 'outlet'>): string => `${packId} ${outlet}`
const byNumber = 'by-number'
const byCodes = 'by-codes'

const firstDraft = (outlet: OutletListItem, cases: readonly CaseName[], printed: readonly PrintedView[], today: Day): GivingDraft => {
  const own = printed.find(({ name }) => name === outlet.shownName)
  return {
    on: today, dueOn: dueOf(own, today), packs: 1, printed: own ? { packId: own.packId, outlet: own.outlet } : null,
    lines: cases[0] ? [{ caseId: cases[0].id, perPack: outlet.lettersPerPack ?? usualPerPack }] : [],
  }
}

/** Packs that an outlet gets: counted by hand, or the letters that a pack printed for it. */
export const GivingForm = ({ outlet, outlets, cases, printed, today, onOutlet, onDone }: {
  readonly outlet: OutletListItem
  readonly outlets: readonly OutletListItem[]
  readonly cases: readonly CaseName[]
  readonly printed: readonly PrintedView[]
  readonly today: Day
  readonly onOutlet: (id: OutletId) => void
  readonly onDone: () => void
}) => {
  const words = useText()
  const { outlets: { give: text, cancel }, format } = words
  const toasts = useToasts()
  const revert = useRevert()
  const form = useDraft<GivingDraft>({ key: draftKey('giving', outlet.id), page: { page: 'actions', view: 'outlets', outletId: outlet.id }, initial: firstDraft(outlet, cases, printed, today) })
  const throwAway = useThrowAway(form)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [hasTried, setHasTried] = useState(false)
  const draft = form.value
  const part = printed.find((one) => draft.printed !== null && partKey(one) === partKey(draft.printed))
  const codes = part ? null : (draft.range ?? null)
  const range = useRange(codes)
  const giving: GivingDraft = { ...draft, printed: part ? draft.printed : null, range: codes }
  const known = part ?? (codes === null ? null : (range.view ?? { cases: [] }))
  const made = makeGiving(giving, known && known.cases.map(({ caseId, letters }) => ({ caseId, count: letters })), today)
  const lacksCodes = codes !== null && range.view === null
  const set = (change: Partial<GivingDraft>): void => form.set((now) => ({ ...now, ...change }))
  const setLine = (at: number, change: Partial<GivingDraft['lines'][number]>): void => set({ lines: draft.lines.map((line, index) => (index === at ? { ...line, ...change } : line)) })
  const problemOf = (field: GivingProblem['field']): string | null => {
    const found = hasTried && !made.ok ? made.problem.find((one) => one.field === field) : undefined
    return found ? text.problems[found.code] : null
  }
  const save = async (): Promise<void> => {
    setHasTried(true)
    if (!made.ok || lacksCodes) return
    const answer = await form.save('outlets.giveOut', { outletId: outlet.id, giving })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({ title: text.saved({ packs: draft.packs, name: nameOfOutlet(outlet, words) }), icon: Package, ...revert.offer(answer.step) })
    onDone()
  }
  const another = cases.find(({ id }) => !draft.lines.some(({ caseId }) => caseId === id))
  return (
    <section className="outlet-form">
      <h2>{text.title}</h2>
      <Form className="outlet-fields" onSubmit={save} label={text.title}>
        <DraftLine draft={form} />
        {problem && <ProblemNote problem={problem} />}
        <RefusedTextsKept draft={form}>
          <SelectField label={text.outlet} value={outlet.id} options={outlets.map((one) => ({ value: one.id, label: nameOfOutlet(one, words) }))} onChange={onOutlet} />
          <SelectField<string>
            label={text.what} value={part ? partKey(part) : codes ? byCodes : byNumber} onChange={(key) => {
                const found = printed.find((one) => partKey(one) === key)
                set({ printed: found ? { packId: found.packId, outlet: found.outlet } : null, range: key === byCodes ? { first: '', last: '' } : null, ...(draft.dueOn === dueOf(part, today) ? { dueOn: dueOf(found, today) } : {}) })
              }}
              options={[{ value: byNumber, label: text.byNumber }, { value: byCodes, label: text.byCodes }, ...printed.map((one) => ({ value: partKey(one), label: text.printed({ name: one.name, day: format.day(one.madeOn, 'brief'), letters: one.letters }) }))]}
          />
          <NumberField takesFocus label={text.packs} limits={outletLimits.packs} value={draft.packs} onChange={(packs) => set({ packs })} problem={problemOf('packs')} />
          {codes ? <CodeRangeFields range={codes} found={range} hasTried={hasTried} onChange={(next) => set({ range: next })} /> : part ? <p className="meta">{text.printedText({ letters: part.letters, first: part.first, last: part.last, cases: format.series(part.cases.map(({ name, letters }) => text.printedCase({ name, letters }))) })}</p> : (
            <>
              {draft.lines.map((line, at) => (
                <div key={line.caseId} className="giving-line">
                  <PickerField label={text.case} value={line.caseId} options={caseOptions(cases, words)} onChange={(caseId) => setLine(at, { caseId: caseId as CaseId })} />
                  <NumberField label={text.perPack} keptAs={`${line.caseId} letters`} limits={outletLimits.perPack} value={line.perPack} onChange={(perPack) => setLine(at, { perPack })} />
                  {draft.lines.length > 1 && <IconButton icon={X} size={28} label={text.removeCase({ name: cases.find(({ id }) => id === line.caseId)?.name ?? '' })} onPress={() => set({ lines: draft.lines.toSpliced(at, 1) })} />}
                </div>
              ))}
              {another && <LinkButton icon={Plus} onPress={() => set({ lines: [...draft.lines, { caseId: another.id, perPack: draft.lines.at(-1)?.perPack ?? usualPerPack }] })}>{text.addCase}</LinkButton>}
              {problemOf('lines') !== null && <p className="field__problem" role="alert">{problemOf('lines')}</p>}
            </>
          )}
          <DayField label={text.on} value={draft.on} onChange={(on) => set({ on })} problem={problemOf('on')} />
          <DayField label={text.dueOn} hint={text.dueHint} value={draft.dueOn} onChange={(dueOn) => set({ dueOn })} problem={problemOf('dueOn')} />
        </RefusedTextsKept>
        {made.ok && !lacksCodes && <p role="status"><b>{text.sum({ packs: draft.packs, letters: made.value.lines.reduce((sum, { count }) => sum + count, 0) })}</b></p>}
        <div className="return-form__acts">
          <Button type="submit" look="filled" icon={Package}>{text.save}</Button>
          <Button look="quiet" onPress={() => { throwAway(); onDone() }}>{cancel}</Button>
        </div>
      </Form>
    </section>
  )
}
