import { MagnifyingGlass } from '@phosphor-icons/react'
import { useRef, useState } from 'react'
import { call, useCall } from '../../api.ts'
import type { FoundLetter } from '../../../core/pack/found-letter.ts'
import type { Problem } from '../../../core/problem/problem.ts'
import type { CallProblem } from '../../../preload/contract.ts'
import { AskedLetter } from '../../asked-letter.tsx'
import { useText } from '../../text.ts'
import { useNavigate } from '../../navigation.tsx'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { ProblemNote } from '../../ui/notes.tsx'
import { Section } from '../../ui/page.tsx'
import { Card } from '../../ui/stat.tsx'
import { ScanField } from '../../ui/scan-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { caseInList } from '../../../words/case-in-list.ts'
import { targetWords } from '../../../words/target-words.ts'

const Found = ({ letter, onRecorded }: { readonly letter: FoundLetter; readonly onRecorded: () => Promise<void> }) => {
  const words = useText()
  const { packs: text, casePage, outlets, format } = words
  const go = useNavigate()
  const toasts = useToasts()
  const info = useCall('app.info', null, [])
  /** Whether it is one of the letters that came back as a number is asked here, and answered here. */
  const [asked, setAsked] = useState<Problem<'code-maybe-by-number'> | null>(null)
  const record = async (): Promise<void> => {
    const answer = await call('actions.record', { ...(asked === null ? {} : { isAnotherLetter: true }), draft: {
      caseId: letter.caseId, kind: 'letter', count: 1, signatories: null, targetId: letter.targetId, memberId: letter.memberId,
      state: 'posted', route: 'group', on: info.value?.today ?? letter.madeOn, letterCode: letter.code, note: '',
    } })
    if (!answer.ok) return answer.problem.code === 'code-maybe-by-number' ? setAsked(answer.problem) : toasts.showProblem(answer.problem)
    setAsked(null)
    toasts.show({ title: text.recorded({ code: letter.code }) })
    await onRecorded()
  }
  return (
    <Card tone={letter.isClosed ? 'late' : 'plain'}>
      <h3 className="section__title" data-small>{text.foundTitle({ code: letter.code })}</h3>
      <p><b>{text.foundTo({ target: targetWords(letter.targetName, words) })}</b></p>
      <p dir="auto">{caseInList({ uaNumber: letter.uaNumber, name: letter.caseName }, words)}</p>
      <p className="meta">{letter.memberName === null ? text.foundBlank : text.foundBy({ member: letter.memberName })} {text.foundMade({ day: format.day(letter.madeOn) })} {letter.state === null ? text.notRecorded : text.foundStates[letter.state]}</p>
      {letter.returned && <p><b>{casePage.letterReturned({ day: format.day(letter.returned.on), reason: casePage.returnReasons[letter.returned.reason] })}</b></p>}
      {letter.isAnswered && <p>{casePage.letterAnswered}</p>}
      {letter.isClosed && <p>{text.caseClosed}</p>}
      {asked && <AskedLetter asked={asked} />}
      <div className="find-letter__acts">
        {letter.state === null && <Button onPress={() => record()}>{asked === null ? text.recordPosted : outlets.scan.another}</Button>}
        <Button onPress={() => go({ page: 'cases', caseId: letter.caseId, mail: { kind: 'reply', code: letter.code } })}>{text.wasAnswered}</Button>
        <Button onPress={() => go({ page: 'cases', caseId: letter.caseId, mail: { kind: 'returned', code: letter.code } })}>{text.cameBack}</Button>
        <Button look="quiet" onPress={() => go({ page: 'cases', caseId: letter.caseId })}>{text.seeCase}</Button>
      </div>
    </Card>
  )
}

/** Finds the letter of a code that is typed or scanned (a scanner acts as a keyboard and ends with Enter). */
export const FindLetter = () => {
  const text = useText().packs
  const [typed, setTyped] = useState('')
  const place = useRef<HTMLDivElement>(null)
  const [letter, setLetter] = useState<FoundLetter | null>(null)
  const [problem, setProblem] = useState<CallProblem | null>(null)
  const find = async (code: string): Promise<void> => {
    const answer = await call('packs.findLetter', { text: code })
    setLetter(answer.ok ? answer.value : null)
    setProblem(answer.ok ? null : answer.problem)
    // Ready for the next scan.
    if (answer.ok) setTyped('')
  }
  return (
    <Section title={text.findTitle} isSmall>
      <div className="find-letter" ref={place}>
        <Form className="find-letter__form" onSubmit={() => (typed.trim() === '' ? undefined : find(typed))}>
          <ScanField label={text.findLabel} hint={text.findHint} value={typed} onChange={setTyped} refused={problem} />
          <Button type="submit" icon={MagnifyingGlass}>{text.find}</Button>
        </Form>
        {problem && <ProblemNote problem={problem} />}
        {letter && <Found key={letter.code} letter={letter} onRecorded={async () => {
          await find(letter.code)
          place.current?.querySelector('input')?.focus()
        }} />}
      </div>
    </Section>
  )
}
