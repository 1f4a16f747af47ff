import { FolderOpen } from '@phosphor-icons/react'
import type { UpdateAnswers } from '../../../core/case/update-choices.ts'
import type { CaseId } from '../../../core/ids.ts'
import type { FileToken } from '../../../preload/contract.ts'
import type { OfficeCaseView, OpenedCasesFile } from '../../../preload/office-calls.ts'
import { call } from '../../api.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Note } from '../../ui/notes.tsx'
import { Page, PageHeader, Section } from '../../ui/page.tsx'
import { useLately } from '../../ui/use-lately.ts'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'
import { OfficeCase } from './office-case.tsx'
import { OfficeTrust } from './office-trust.tsx'
import './office-cases.css'

type Answers = Readonly<Record<string, UpdateAnswers>>

/** Whose file it is, its new cases, the changes of those that are here, and what stays. */
export const OfficeCasesView = ({ token, opened, onRefused }: { readonly token: FileToken; readonly opened: OpenedCasesFile; readonly onRefused: () => void }) => {
  const { office: text, format } = useText()
  const toasts = useToasts()
  const revert = useRevert()
  const lately = useLately()
  const { replace } = useNavigation()
  const [trusts, setTrusts] = useKeptState('trusts', false)
  const [leftOut, setLeftOut] = useKeptState<readonly CaseId[]>('leftOut', [])
  const [answers, setAnswers] = useKeptState<Answers>('answers', {})
  const { office, cases, seen, madeAt } = opened
  const of = (state: OfficeCaseView['state']): readonly OfficeCaseView[] => cases.filter((one) => one.state === state)
  const chosen = [...of('new'), ...of('update')].filter(({ id }) => !leftOut.includes(id))
  const isTrusted = office.trustedAs !== null || office.isOwn || trusts
  const leave = (): void => replace({ page: 'cases' })
  const keep = async (): Promise<void> => {
    const kept = await call('office.keepCases', { token, seen, trusts, leftOut, answers })
    if (!kept.ok) {
      toasts.showProblem(kept.problem)
      return onRefused()
    }
    const { added, updated } = kept.value
    const [only] = [...added, ...updated]
    replace({ page: 'cases', ...(added.length + updated.length === 1 && only ? { caseId: only } : {}) })
    toasts.show({ title: added.length + updated.length === 0 ? text.keptNothing : format.series([added.length > 0 && text.added({ count: added.length }), updated.length > 0 && text.updated({ count: updated.length })]), icon: FolderOpen, ...revert.offer(kept.step) })
  }
  const rowsOf = (list: readonly OfficeCaseView[]) => (
    <ul className="office-cases">
      {list.map((one) => (
        <OfficeCase key={one.id} view={one} isIn={!leftOut.includes(one.id)} answers={answers[one.id] ?? {}}
          onIn={(isIn) => setLeftOut(isIn ? leftOut.filter((id) => id !== one.id) : [...leftOut, one.id])}
          onAnswer={(given) => setAnswers((now) => ({ ...now, [one.id]: { ...now[one.id], ...given } }))} />
      ))}
    </ul>
  )
  const hasNothing = of('new').length + of('update').length === 0
  const cannot = !isTrusted ? { why: text.newOfficeWait } : chosen.length === 0 ? { why: text.none } : null
  return (
    <Page footer={hasNothing
      ? <Button look="filled" size={40} onPress={leave}>{text.done}</Button>
      : <Button look="filled" size={40} icon={FolderOpen} cannot={cannot} onPress={keep}>{text.keep({ count: chosen.length })}</Button>}>
      <PageHeader title={text.title({ office: office.name })} meta={text.meta({ when: lately(madeAt) })} actions={hasNothing ? undefined : <Button onPress={leave}>{text.leave}</Button>} />
      <OfficeTrust office={office} trusts={trusts} onTrust={() => setTrusts(true)} />
      {of('same').length > 0 && <Note tone="leaf" title={text.same({ count: of('same').length })} />}
      {of('twice').length > 0 && <Note tone="check" title={text.twice({ count: of('twice').length })} />}
      {of('new').length > 0 && <Section title={text.newCases} count={of('new').length}>{rowsOf(of('new'))}</Section>}
      {of('update').length > 0 && <Section title={text.updates} count={of('update').length}><p className="meta">{text.stays}</p>{rowsOf(of('update'))}</Section>}
    </Page>
  )
}
