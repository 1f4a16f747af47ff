import { Check } from '@phosphor-icons/react'
import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react'
import { useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import type { CaseDraft } from '../../../core/case/draft.ts'
import { formFieldFrom, formFieldOf } from '../../../core/case/field-path.ts'
import type { FormField } from '../../../core/case/field-path.ts'
import { fullDraft } from '../../../core/case/full-draft.ts'
import { makeCase } from '../../../core/case/make-case.ts'
import { draftFromCase } from '../../../core/case/make-draft.ts'
import { withoutEmptyItems, type ItemList } from '../../../core/case/new-item.ts'
import type { Case } from '../../../core/case/types.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { CasePlace } from '../../../core/case/case-place.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { useText } from '../../text.ts'
import { useNavigation } from '../../navigation.tsx'
import { Button } from '../../ui/button.tsx'
import { DraftLine, useThrowAway } from '../../ui/draft-line.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { CannotKeep, cannotKeepId } from './cannot-keep.tsx'
import { CaseFacts } from './case-facts.tsx'
import { CaseFormProvider } from './case-form-context.ts'
import './edit-case.css'
import { focusField, useAddItem } from './focus-field.ts'
import { useShownProblems } from './shown-problems.ts'

/** The form field of a warning's place; undefined if the case no longer has it. */
const fieldOf = ({ part, targetId }: CasePlace, draft: CaseDraft): FormField | undefined => {
  if (targetId === null) return formFieldFrom(part)
  const index = draft.targets.findIndex(({ id }) => id === targetId)
  return index < 0 ? undefined : formFieldFrom(`targets.${index}.${part}`)
}

const EditCase = ({ kept, place, list }: { readonly kept: Case; readonly place: CasePlace | null; readonly list: ItemList | null }) => {
  const text = useText().cases
  const { back } = useNavigation()
  const toasts = useToasts()
  const [initial] = useState(() => draftFromCase(kept))
  const form = useDraft({
    key: draftKey('case', kept.id), page: { page: 'edit-case', caseId: kept.id }, initial, basedOn: kept.revision,
    repair: (typed) => fullDraft(typed as Partial<CaseDraft>),
  })
  const { value: draft, set: setDraft } = form
  const throwAway = useThrowAway(form)
  // The edit is based on the case as it was when the form was opened, so a change meanwhile is noticed.
  const [revision] = useState(kept.revision)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const made = useMemo(() => makeCase(draft), [draft])
  const fields = useRef<HTMLDivElement>(null)
  const { problems, onBlur, noteAdded, showAll } = useShownProblems(draft, made.ok ? [] : made.problem)
  const addItem = useAddItem((_list, next) => setDraft(next), fields)
  const add = (list: ItemList): void => {
    noteAdded(list)
    addItem(list)
  }
  const [first] = useState(() => (place === null ? undefined : fieldOf(place, draft)))
  const onOpen = useEffectEvent((): void => {
    if (list !== null) add(list)
    else if (first !== undefined) focusField(fields.current, first, 'center')
  })
  useEffect(() => onOpen(), [])
  const onClose = useEffectEvent((): void => {
    // An item that was added and left empty is nothing that was typed: it makes no draft.
    if (Object.keys(form.refused).length === 0 && JSON.stringify(withoutEmptyItems(draft)) === JSON.stringify(withoutEmptyItems(initial))) setDraft(initial)
  })
  useEffect(() => () => onClose(), [])
  const remove = (list: ItemList, index: number): void => setDraft((now) => ({ ...now, [list]: now[list].filter((_, at) => at !== index) }))
  const save = async (): Promise<void> => {
    if (!made.ok) return showAll()
    const answer = await form.save('cases.edit', { caseId: kept.id, revision, draft })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({ title: text.saved, icon: Check })
    back()
  }
  return (
    <CaseFormProvider value={{ draft, problems, change: (_field, next) => setDraft(next), add, remove }}>
      <Page footer={<>{problems.length === 0 ? <span /> : <CannotKeep problems={problems} onShow={(field) => focusField(fields.current, formFieldOf(field), 'center')} />}<Button look="quiet" onPress={() => { throwAway(); back() }}>{text.cancel}</Button><Button look="filled" size={40} icon={Check} cannot={problems.length === 0 ? null : { saidBy: cannotKeepId }} onPress={() => save()}>{text.save}</Button></>}>
        <PageHeader title={text.editTitle} meta={kept.title ?? kept.uaNumber ?? ''} />
        <DraftLine draft={form} />
        {problem && <ProblemNote problem={problem} />}
        <div ref={fields} className="edit-case" onBlur={onBlur}><CaseFacts /></div>
      </Page>
    </CaseFormProvider>
  )
}

/** The form of all facts of a case; `place` is the field that gets the focus, `list` the one that gets an empty item. */
export const EditCasePage = ({ caseId, place, list }: { readonly caseId: CaseId; readonly place: CasePlace | null; readonly list: ItemList | null }) => {
  const found = useCall('cases.get', { caseId }, [])
  return <Loaded call={found}>{({ case: kept }) => <EditCase kept={kept} place={place} list={list} />}</Loaded>
}
