import { Check } from '@phosphor-icons/react'
import { useState } from 'react'
import { draftFromAction } from '../../../core/action/draft-from-action.ts'
import type { CaseName } from '../../../core/case/case-name.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import type { ActionId } from '../../../core/ids.ts'
import type { ActionView, CallProblem } from '../../../preload/contract.ts'
import { useCall } from '../../api.ts'
import { useDraft } from '../../drafts.tsx'
import { useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { useRevert } from '../../use-revert.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine, useThrowAway } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { RefusedTextsKept } from '../../ui/refused-texts.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { ActionFields } from './action-fields.tsx'
import { ActionHistory } from './action-history.tsx'
import { caseWords, whatWords } from './action-words.ts'
import './actions.css'

const CorrectForm = ({ action, cases }: { readonly action: ActionView; readonly cases: readonly CaseName[] }) => {
  const words = useText()
  const text = words.actions
  const toasts = useToasts()
  const revert = useRevert()
  const { back } = useNavigation()
  const [initial] = useState(() => draftFromAction(action))
  const form = useDraft({ key: draftKey('correction', action.caseId, action.id), page: { page: 'action', actionId: action.id }, initial })
  const throwAway = useThrowAway(form)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const save = async (): Promise<void> => {
    const draft = form.value
    setProblem(null)
    const answer = await form.save('actions.correct', { actionId: action.id, draft })
    if (!answer.ok) return setProblem(answer.problem)
    toasts.show({ title: text.corrected({ what: text.kindCounted[draft.kind]({ count: draft.count }) }), icon: Check, ...revert.offer(answer.step) })
    back()
  }
  return (
    <Form className="record" onSubmit={save}>
      <DraftLine draft={form} />
      {problem && <ProblemNote problem={problem} />}
      <RefusedTextsKept draft={form}>
        <ActionFields cases={cases} draft={form.value} set={(change) => form.set((before) => ({ ...before, ...change }))} isCorrection />
      </RefusedTextsKept>
      <div className="record__acts">
        <Button type="submit" look="filled" size={40} icon={Check}>{text.saveCorrection}</Button>
        <Button look="quiet" size={40} onPress={() => { throwAway(); back() }}>{text.cancel}</Button>
      </div>
    </Form>
  )
}

/** One entry: the form that corrects it, and what was recorded before. An entry that no longer counts is only shown. */
export const ActionPage = ({ actionId }: { readonly actionId: ActionId }) => {
  const words = useText()
  const text = words.actions
  const cases = useCall('cases.names', { status: 'all' }, ['cases.changed'])
  const history = useCall('actions.history', { actionId }, ['actions.changed'])
  return (
    <Loaded call={cases}>
      {(items) => (
        <Loaded call={history}>
          {(rows) => {
            const [action] = rows
            if (!action) return null
            const counts = !action.isVoided && action.became === null
            return (
              <Page>
                <PageHeader title={text.entryTitle({ what: whatWords(action, words) })} meta={caseWords(action, words)} />
                {counts ? <CorrectForm action={action} cases={items} /> : <p className="quiet">{text.noLongerCounts}</p>}
                <Section title={text.entryHistory} isSmall><ActionHistory rows={rows} /></Section>
              </Page>
            )
          }}
        </Loaded>
      )}
    </Loaded>
  )
}
