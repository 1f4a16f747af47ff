import { Laptop } from '@phosphor-icons/react'
import type { ConflictAnswer } from '../../../core/laptop/conflicts.ts'
import type { OpenedHandOver } from '../../../preload/laptop-calls.ts'
import { call } from '../../api.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useLately } from '../../ui/use-lately.ts'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'
import { questionOf, type Answers } from './join-answers.ts'
import { JoinSide } from './join-side.tsx'
import { JoinView } from './join-view.tsx'

/** What a file of another laptop brings, the questions where both changed a field, and the click that joins them. */
export const JoinPage = ({ opened }: { readonly opened: OpenedHandOver }) => {
  const { laptops: text, format } = useText()
  const { join } = text
  const toasts = useToasts()
  const revert = useRevert()
  const lately = useLately()
  const { replace } = useNavigation()
  const [answers, setAnswers] = useKeptState<Answers>('answers', {})
  const leave = (): void => replace({ page: 'settings', section: 'laptops' })
  const { head, asked, isKnown } = opened
  const joinNow = async (): Promise<void> => {
    const given = asked.flatMap(({ key, field }): readonly ConflictAnswer[] => {
      const version = answers[questionOf({ key, field })]
      return version === undefined ? [] : [{ key, field, version }]
    })
    const joined = await call('laptops.join', { openedId: opened.openedId, answers: given })
    if (!joined.ok) return toasts.showProblem(joined.problem)
    const open = asked.length - given.length
    leave()
    toasts.show({ title: open > 0 ? join.joinedQuestions({ count: open }) : join.joined, detail: format.series(joined.value.brought.map(({ of, count }) => text.brought[of]({ count }))), icon: Laptop, ...revert.offer(joined.step) })
  }
  return (
    <Page side={<JoinSide opened={opened} />} sideLabel={join.brings}
      footer={isKnown
        ? <Button look="filled" size={40} onPress={leave}>{text.done}</Button>
        : <>{asked.length > 0 && <p className="join-foot meta">{join.leave}</p>}<Button look="filled" size={40} icon={Laptop} onPress={joinNow}>{join.joinNow}</Button></>}>
      <PageHeader title={head.from.name === '' ? join.titleNoName : join.title({ laptop: head.from.name })} meta={join.lead({ event: head.event.name, when: lately(head.at) })}
        actions={isKnown ? undefined : <Button onPress={leave}>{join.notNow}</Button>} />
      <JoinView opened={opened} answers={answers} onAnswer={(conflict, version) => setAnswers({ ...answers, [questionOf(conflict)]: version })} />
    </Page>
  )
}
