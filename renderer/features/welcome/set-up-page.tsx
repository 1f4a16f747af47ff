import { useState } from 'react'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { isGroupNamed } from '../../../core/pack/pack-settings.ts'
import { groupFactsOf, type GroupFacts } from '../../../core/settings/group-facts.ts'
import { tooLongIn, type GroupText } from '../../../core/settings/group-limits.ts'
import { withFixedFacts } from '../../../core/policy/fixed-facts.ts'
import type { Policies } from '../../../core/policy/policies.ts'
import type { Settings } from '../../../core/settings/types.ts'
import { call, useCall } from '../../api.ts'
import { useDraft, useDrafts } from '../../drafts.tsx'
import { useNavigation, type SetUpStep } from '../../navigation.tsx'
import { PoliciesNote } from '../../policies-note.tsx'
import { useText } from '../../text.ts'
import type { IsFixed } from '../../use-policies.ts'
import { useKeptByOffice } from '../../kept-by-office.ts'
import { Button } from '../../ui/button.tsx'
import { DraftLine } from '../../ui/draft-line.tsx'
import { Form } from '../../ui/form.tsx'
import { Loaded } from '../../ui/loaded.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { GroupStep, OfficeStep } from './set-up-fields.tsx'
import { SetUpNext } from './set-up-next.tsx'
import { SetUpSteps, setUpSteps } from './set-up-steps.tsx'
import { usePractise } from './use-practise.ts'
import './welcome.css'

const group = draftKey('group')

/** The step in which something was typed last; the first where nothing is typed. */
const useLeftStep = (): SetUpStep => {
  const { drafts } = useDrafts()
  const kept = drafts.get(group)
  const page = kept === undefined ? null : (JSON.parse(kept.page) as { readonly step?: unknown })
  return setUpSteps.find((step) => step === page?.step) ?? 1
}

const isOfGroupStep = (fields: readonly GroupText[]): boolean => fields.every((field) => field !== 'section' && field !== 'groupNumber')

const SetUp = ({ step, settings, fixed, hasPractice }: { readonly step: SetUpStep; readonly fixed: Policies['fixed']; readonly settings: Settings; readonly hasPractice: boolean }) => {
  const text = useText().welcome.steps
  const { go } = useNavigation()
  const toasts = useToasts()
  const practise = usePractise()
  const sayKept = useKeptByOffice()
  const form = useDraft<GroupFacts>({ key: group, page: { page: 'set-up', step }, initial: groupFactsOf(settings) })
  const [hasTried, setHasTried] = useState(false)
  const facts = withFixedFacts(form.value, settings, fixed)
  const isFixed: IsFixed = (key) => fixed.includes(key)
  const set = (change: Partial<GroupFacts>): void => form.set((before) => ({ ...before, ...change }))
  const hasNoName = !isGroupNamed(facts)
  const show = (next: SetUpStep): void => go({ page: 'set-up', step: next })

  const pickList = async (): Promise<void> => {
    const answer = await call('members.pickList', null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) go({ page: 'import-members', token: answer.value.token, fileName: answer.value.fileName })
  }
  const goOn = async (): Promise<void> => {
    setHasTried(true)
    if (tooLongIn(facts).length > 0) return step === 2 && isOfGroupStep(tooLongIn(facts)) ? show(1) : document.querySelector<HTMLElement>('.set-up [aria-invalid]')?.focus()
    if (hasNoName) return step === 1 ? document.querySelector<HTMLElement>('.set-up [aria-invalid]')?.focus() : show(1)
    if (step === 1) return show(2)
    const answer = await form.save('settings.save', { settings: { ...settings, ...facts } })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    sayKept(answer.value.keptByOffice)
    show(3)
  }
  const practiseFirst = hasPractice ? null : () => practise()
  return (
    <Page footer={(
      <>
        <span>{step < 3 && practiseFirst && <Button look="quiet" onPress={practiseFirst}>{text.practise}</Button>}</span>
        {step > 1 && <Button onPress={() => show(step === 2 ? 1 : 2)}>{text.back}</Button>}
        {step === 3
          ? <Button size={40} onPress={() => go({ page: 'home' })}>{text.home}</Button>
          : <Button look="filled" size={40} onPress={() => goOn()}>{step === 1 ? text.next : text.save}</Button>}
      </>
    )}>
      <div className="set-up" key={step}>
        <PageHeader title={step === 3 ? text.nextTitle({ name: facts.groupName }) : text.title} meta={step === 3 ? undefined : text.kept} />
        <SetUpSteps step={step} hasName={!hasNoName} />
        {step === 3
          ? <SetUpNext onCase={() => go({ page: 'import' })} onMember={() => go({ page: 'member-form' })} onImport={() => pickList()} onPractise={practiseFirst} />
          : (
            <Form className="form" label={text.names[step]} onSubmit={() => goOn()}>
              <DraftLine draft={form} />
              <PoliciesNote />
              {step === 1 ? <GroupStep facts={facts} isFixed={isFixed} onChange={set} problem={hasTried && hasNoName ? text.noName : null} /> : <OfficeStep facts={facts} isFixed={isFixed} onChange={set} />}
              <button type="submit" hidden aria-label={text.next} />
            </Form>
          )}
      </div>
    </Page>
  )
}

/** The first steps of a new group: its facts, office and paper, then what comes next. Without a step it goes on where it was left. */
export const SetUpPage = ({ step }: { readonly step: SetUpStep | null }) => {
  const left = useLeftStep()
  const [first] = useState(left)
  const settings = useCall('settings.get', null, ['settings.changed'])
  const policies = useCall('settings.policies', null, [])
  const info = useCall('app.info', null, ['settings.changed', 'cases.changed'])
  return (
    <Loaded call={settings}>
      {(value) => <Loaded call={policies}>{({ fixed }) => <SetUp settings={value} fixed={fixed} hasPractice={info.value?.hasPractice ?? false} step={step ?? first} />}</Loaded>}
    </Loaded>
  )
}
