import { Laptop } from '@phosphor-icons/react'
import type { OpenedHandOver } from '../../../preload/laptop-calls.ts'
import { call } from '../../api.ts'
import { useKeptState, useNavigation } from '../../navigation.tsx'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Page, PageHeader } from '../../ui/page.tsx'
import { useLately } from '../../ui/use-lately.ts'
import { useToasts } from '../../ui/toasts.tsx'
import { useRevert } from '../../use-revert.ts'
import { answersOf, questionOf, type Answers } from './join-answers.ts'
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
  const open = asked.filter((conflict) => answers[questionOf(conflict)] === undefined).length
  const joinNow = async (): Promise<void> => {
    const given = answersOf(answers)
    const joined = await call('laptops.join', { openedId: opened.openedId, answers: given })
    if (!joined.ok) return toasts.showProblem(joined.problem)
    leave()
    toasts.show({ title: open > 0 ? join.joinedQuestions({ count: open }) : join.joined, detail: format.series(joined.value.brought.map(({ of, count }) => text.brought[of]({ count }))), icon: Laptop, ...revert.offer(joined.step) })
  }
  return (
    <Page side={<JoinSide opened={opened} />} sideLabel={join.brings}
      footer={isKnown
        ? <Button look="filled" size={40} onPress={leave}>{text.done}</Button>
        : <>{open > 0 && <p className="join-foot meta">{join.leave}</p>}<Button look="filled" size={40} icon={Laptop} onPress={joinNow}>{join.joinNow}</Button></>}>
      <PageHeader title={head.from.name === '' ? join.titleNoName : join.title({ laptop: head.from.name })} meta={format.series([join.lead({ what: head.event?.name ?? text.pastWhat[head.what === 'everything' ? 'everything' : 'cases']({ count: head.cases }), when: lately(head.at) }), head.returnBy !== null && join.returnBy({ day: format.day(head.returnBy) })])}
        actions={isKnown ? undefined : <Button onPress={leave}>{join.notNow}</Button>} />
      <JoinView opened={opened} answers={answers} onAnswer={(given) => setAnswers({ ...answers, ...Object.fromEntries(given.map((one) => [questionOf(one), one.version])) })} />
    </Page>
  )
}
