import { Check, WarningCircle } from '@phosphor-icons/react'
import { useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import type { AssignPlace } from '../../../core/case/assign-text.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import type { ItemList } from '../../../core/case/new-item.ts'
import { makeCase } from '../../../core/case/make-case.ts'
import { answerOf } from '../../../core/case/update-choices.ts'
import { useCall } from '../../api.ts'
import type { CallProblem, ReadDocument } from '../../../preload/contract.ts'
import { useLayout } from '../../layout.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { useOwnUndo } from '../../page-undo.tsx'
import { Button } from '../../ui/button.tsx'
import { Segmented } from '../../ui/choice.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Note, ProblemNote } from '../../ui/notes.tsx'
import { PageHeader } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { fieldAt } from '../../../core/case/check/check-state.ts'
import { AssignMenu } from './assign-menu.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseFormProvider } from './case-form-context.ts'
import { CannotKeep, cannotKeepId } from './cannot-keep.tsx'
import { CheckBanner, useKnownName } from './check-banner.tsx'
import { CheckProvider } from './check-context.ts'
import { CheckCounts, CheckGaps } from './check-head.tsx'
import { CheckList } from './check-list.tsx'
import { CheckLink } from './check-link.tsx'
import { textOfRanges } from '../../../core/case/check/source-ranges.ts'
import { CutNote } from './cut-note.tsx'
import { LearnedNote } from './learned-note.tsx'
import { editPlaceOf, type ChangeEditing } from './edit-change.tsx'
import { isTypedOver } from '../../../core/case/check/read-values.ts'
import { CheckUnread } from './check-unread.tsx'
import './check.css'
import { useShownProblems } from './shown-problems.ts'
import type { Picked } from './source-context.ts'
import { PiecePanel } from './piece-panel.tsx'
import { SourceView } from './source-view.tsx'
import { useCheckState } from './use-check.ts'
import { usePieceActs } from './use-piece-acts.ts'
import { usePages } from './use-pages.ts'

/** The check screen: source and fields side by side; nothing is kept before the person says so. */
export const CheckPage = ({ document: read }: { readonly document: ReadDocument }) => {
  const { import: text, cases, format } = useText()
  const { go, replace } = useNavigation()
  const toasts = useToasts()
  const layout = useLayout()
  const { reading, knownCase, sameAs, source } = read
  const fields = useRef<HTMLElement>(null)
  const check = useCheckState(read, fields)
  const { draft, state, isAttached, active, turn } = check
  const documentPages = usePages(read.documentId, source.mediaType)
  const columns = useRef<HTMLDivElement>(null)
  const nameOf = useKnownName()
  const [picked, setPicked] = useState<Picked | null>(null)
  const [menu, setMenu] = useState<Picked | null>(null)
  const [status, setStatus] = useState('')
  const [side, setSide] = useState<'source' | 'fields'>('fields')
  const [view, setView] = useState<'page' | 'text'>('page')
  const [line, setLine] = useState<number | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const [isKeeping, setIsKeeping] = useState(false)
  const made = useMemo(() => makeCase(state.draft), [state.draft])
  const { problems, isNew, onBlur, noteAdded, showAll } = useShownProblems(state.draft, made.ok ? [] : made.problem)
  const add = (list: ItemList): void => {
    noteAdded(list)
    check.add(list)
  }
  const attached = isAttached ? knownCase : null
  const preview = useCall('cases.previewUpdate', knownCase === null ? undefined : { draft: state.draft, attachTo: knownCase.id, answers: check.updates }, [])
  const open = preview.state === 'ready' && preview.value !== null ? preview.value.changes.filter((change) => answerOf(change, check.updates) === null).length : null

  const keep = async (): Promise<void> => {
    if (!made.ok) return showAll()
    setIsKeeping(true)
    const answer = await draft.save('cases.keep', { documentId: read.documentId, draft: state.draft, attachTo: attached?.id ?? null, answers: check.updates })
    setIsKeeping(false)
    if (!answer.ok) return setProblem(answer.problem)
    const { caseId, isChanged } = answer.value
    toasts.show({ title: attached === null ? text.kept({ title: state.draft.title || state.draft.uaNumber }) : (isChanged ? text.addedTo : text.nothingAdded)({ name: nameOf(attached) }), icon: Check })
    replace({ page: 'cases', caseId, ...(attached !== null && isChanged ? { changed: true } : {}) })
  }
  const closeMenu = (): void => {
    const anchor = menu?.anchor
    setMenu(null)
    const focusable = anchor?.closest<HTMLElement>('[tabindex], button')
    window.setTimeout(() => focusable?.isConnected && focusable.focus(), 0)
  }
  const use = (place: AssignPlace, label: string): void => {
    const done = menu && check.assign(menu.ranges, place)
    if (done && !done.ok) toasts.show({ title: text.noDayInText, icon: WarningCircle })
    setStatus(done?.ok ? text.used({ field: label }) : '')
    window.getSelection()?.removeAllRanges()
    closeMenu()
  }
  const { pieces, said, say, sayTarget, moveLine } = usePieceActs({ state, lines: source.lines, act: check.act })
  useOwnUndo(check)
  // A hidden field cannot take the focus: its side is shown first, at once, so that the next key goes to the field.
  const onFields = (act: () => void): void => {
    flushSync(() => setSide('fields'))
    act()
  }
  const show = (field: FormField): void => {
    setSide('source')
    check.show(field)
  }
  const nextUnread = (): void => {
    const lines = state.unreadRanges.map((range) => range.line)
    const now = Number((document.activeElement as HTMLElement | null)?.dataset['line'] ?? -1)
    const next = lines.find((one) => one > now) ?? lines[0] ?? 0
    flushSync(() => {
      setView('text')
      setSide('source')
      setLine(next)
    })
    columns.current?.querySelector<HTMLElement>(`[data-line="${next}"]`)?.focus()
  }
  const editing: ChangeEditing = {
    placeOf: (change) => editPlaceOf(change, state.draft),
    isEdited: (field) => isTypedOver(state, field),
    restore: check.restore,
    goTo: (field) => onFields(() => check.focusField(field)),
  }
  const pageCount = documentPages.state === 'ready' ? documentPages.pages.sizes.length : 0
  return (
    <CheckProvider value={{
      state, isNew, lines: source.lines, active, activate: check.activate, show, confirm: check.confirm, leave: check.leave, act: check.act, moveLine,
    }}>
      <CaseFormProvider value={{ draft: state.draft, problems, change: check.change, add, remove: check.remove }}><div className="check">
        <div className="check__head">
          <PageHeader title={text.title} meta={source.fileName === '' ? text.pastedText : text.keptAsItIs({ fileName: source.fileName, pages: pageCount })} actions={
            <>
              <Button look="quiet" onPress={() => replace({ page: 'documents' })}>{text.notNow}</Button>
              <Button look="filled" icon={Check} cannot={problems.length === 0 ? null : { saidBy: cannotKeepId }} onPress={() => keep()}>{attached ? text.addTo({ name: nameOf(attached) }) : text.keep}</Button>
            </>
          } />
          {problems.length > 0 && <CannotKeep problems={problems} onShow={(field) => onFields(() => check.focusField(field))} />}
          <DraftLine draft={draft} />
          {problem && <ProblemNote problem={problem} />}
          {reading.kind === 'unknown' && <Note tone="check" title={text.nothingFound} action={<Button onPress={() => go({ page: 'import' })}>{text.another}</Button>}>{text.nothingFoundText}</Note>}
          {sameAs && <Note tone="check" title={text.sameTitle({ name: sameAs.uaNumber === null ? `“${sameAs.title}”` : cases.ua({ number: sameAs.uaNumber }), day: format.day(sameAs.addedOn) })} action={<Button onPress={() => replace({ page: 'cases', caseId: sameAs.caseId })}>{text.openSame}</Button>}>{text.sameText}</Note>}
          {knownCase && <CheckBanner known={knownCase} draft={state.draft} isAttached={isAttached} onAttach={check.attach} preview={preview} isSame={sameAs !== null} answers={check.updates} onAnswer={check.answer} editing={editing} />}
          {read.learned && <LearnedNote learned={read.learned} reading={reading} state={state} act={check.act} />}
          <CutNote source={source} reading={reading} state={state} act={check.act} />
          {!attached && <CheckGaps draft={state.draft} canKeep={made.ok} />}
          {layout === 'narrow' && (
            <Segmented label={text.whichSide} value={side} onChange={setSide} choices={[{ value: 'fields', label: text.showFields }, { value: 'source', label: text.showDocument }]} />
          )}
        </div>
        <div className="check__columns" ref={columns} data-side={side}>
          <SourceView lines={source.lines} pieces={pieces} segments={check.segments} active={check.ranges} turn={turn} line={line} pages={documentPages} view={view} onView={setView}
            onField={check.point} onHover={check.hover} onPick={setPicked} onMenu={setMenu} onSay={say} onTarget={sayTarget}>
            {picked && <PiecePanel ranges={picked.ranges} field={fieldAt(state, picked.ranges)} onSay={(word) => say(picked.ranges, word)} onMenu={(anchor) => setMenu({ ranges: picked.ranges, anchor })}
              onField={(field) => onFields(() => check.focusField(field))} onUndo={check.undo} />}
          </SourceView>
          <section className="check__fields" aria-label={text.fields} ref={fields}>
            <CheckCounts isNew={attached === null} openChanges={attached === null ? 0 : open} onNext={() => onFields(check.next)} onNextUnread={nextUnread} />
            <CheckList onGo={(field) => onFields(() => check.focusField(field))} />
            <div className="check__facts" onBlur={onBlur}><CaseFacts /></div>
            <CheckUnread onPick={setMenu} />
          </section>
          <CheckLink columns={columns} active={active !== null && isTypedOver(state, active) ? null : active} />
        </div>
        <p className="visually-hidden" role="status">{isKeeping ? text.keeping : said || status}</p>
        {menu && <AssignMenu anchor={menu.anchor} words={textOfRanges(source.lines, menu.ranges)} draft={state.draft} onChoose={use} onClose={closeMenu} />}
      </div></CaseFormProvider>
    </CheckProvider>
  )
}
