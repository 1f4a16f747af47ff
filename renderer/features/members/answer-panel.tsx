import { X } from '@phosphor-icons/react'
import { useEffect, useState } from 'react'
import { dayFrom, type Day } from '../../../core/day.ts'
import type { MemberId } from '../../../core/ids.ts'
import { consentWays, planSharedAnswer, type ConsentWay, type SharedAnswer } from '../../../core/member/answer-consents.ts'
import { isOnSheet } from '../../../core/member/sheet-purposes.ts'
import { sheetLanguages, usualSheetLanguage, type SheetLanguage } from '../../../core/pack/sheet-languages.ts'
import { consentPurposes, type ConsentPurpose, type Member } from '../../../core/member/types.ts'
import type { FeatureWords } from '../../../words/feature-words.ts'
import { useCall } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button, IconButton } from '../../ui/button.tsx'
import { Checkbox, RadioGroup, SegmentedField } from '../../ui/choice.tsx'
import { DayField } from '../../ui/day-field.tsx'
import { Form } from '../../ui/form.tsx'
import { Note } from '../../ui/notes.tsx'
import { SelectField } from '../../ui/select-field.tsx'
import { TextArea } from '../../ui/text-field.tsx'

type Given = { readonly purpose: ConsentPurpose; readonly answer: SharedAnswer['answer']; readonly way: ConsentWay; readonly on: string; /** Null while it is the usual one of the purpose: the printed one for an answer on the sign-in sheet. */ readonly question: string | null }

type SignInWords = FeatureWords<'sheets'>['sheets']['signIn']

/** What the sign-in sheet asks, in the language that it is printed in. Other languages than that of the app are loaded when they are chosen. */
const useSheetQuestions = (language: SheetLanguage): SignInWords['purposes'] => {
  const { sheets: { signIn } } = useText()
  const [loaded, setLoaded] = useState<{ readonly language: SheetLanguage; readonly purposes: SignInWords['purposes'] } | null>(null)
  useEffect(() => {
    if (language === usualSheetLanguage) return
    void import('../../../words/pack-languages.ts').then(({ packWordsOf }) => setLoaded({ language, purposes: packWordsOf({ sheetLanguage: language }).sheets.signIn.purposes }))
  }, [language])
  return loaded?.language === language ? loaded.purposes : signIn.purposes
}

/** Takes one answer of several members. Says first how many answers it changes, and names those who said "no". */
export const AnswerPanel = ({ members, today, onSave, onClose }: {
  /** The chosen members. */
  readonly members: readonly Member[]
  readonly today: Day
  readonly onSave: (given: SharedAnswer) => Promise<unknown>
  readonly onClose: () => void
}) => {
  const { members: { answering: text, purposes, answers }, packs, format } = useText()
  const lastSheet = useCall('settings.get', null, ['settings.changed']).value?.packHabits.sheetLanguage ?? usualSheetLanguage
  const [chosenLanguage, setLanguage] = useState<SheetLanguage | null>(null)
  const language = chosenLanguage ?? lastSheet
  const printed = useSheetQuestions(language)
  const [given, setGiven] = useState<Given>({ purpose: 'name-on-letters', answer: 'yes', way: 'sign-in-sheet', on: today, question: null })
  const [askedAgain, setAskedAgain] = useState<readonly MemberId[]>([])
  const set = (change: Partial<Given>): void => {
    setGiven((before) => ({ ...before, ...change }))
    // Who was asked again about one thing was not asked about another.
    if (change.purpose !== undefined) setAskedAgain([])
  }
  const day = dayFrom(given.on)
  const dayProblem = day === undefined ? text.noDay : day > today ? text.inFuture : null
  const { purpose, answer } = given
  const usualQuestion = given.way === 'sign-in-sheet' && isOnSheet(purpose) ? printed[purpose].whole : text.questions[purpose]
  const shared: SharedAnswer = { purpose, answer, on: day ?? today, wording: text.ways[given.way], question: given.question ?? usualQuestion, askedAgain }
  const plan = planSharedAnswer(members, shared)
  const saidNo = answer === 'yes' ? members.filter(({ consents }) => consents[purpose].answer === 'no') : []
  const cannot = members.length === 0 ? text.nobody : dayProblem ?? (plan.changing.length === 0 ? text.nothing : null)
  return (
    <Form className="answer-panel" label={text.title({ count: members.length })} onSubmit={() => (cannot === null ? onSave(shared) : undefined)}>
      <div className="answer-panel__head">
        <h2 className="section__title">{text.title({ count: members.length })}</h2>
        <IconButton icon={X} size={28} label={text.close} onPress={onClose} />
      </div>
      <RadioGroup label={text.purpose} value={purpose} choices={consentPurposes.map((value) => ({ value, label: purposes[value] }))} onChange={(next) => set({ purpose: next })} />
      <SegmentedField label={text.answer} value={answer} choices={(['yes', 'no'] as const).map((value) => ({ value, label: answers[value] }))} onChange={(next) => set({ answer: next })} />
      <SelectField label={text.way} value={given.way} options={consentWays.map((value) => ({ value, label: text.ways[value] }))} onChange={(way) => set({ way })} />
      {given.way === 'sign-in-sheet' && isOnSheet(purpose) && (
        <SelectField label={packs.sheetLanguage} value={language} options={sheetLanguages.map((tag) => ({ value: tag, label: format.language(tag) }))} onChange={setLanguage} />
      )}
      <TextArea label={text.question} hint={text.questionHint} rows={2} value={given.question ?? usualQuestion} onChange={(question) => set({ question })} />
      <DayField label={text.on} value={given.on} onChange={(on) => set({ on })} problem={dayProblem} />
      <p role="status" className="answer-panel__plan"><b>{text.changes({ count: plan.changing.length })}</b>{plan.same.length > 0 && <> {text.same({ count: plan.same.length })}</>}</p>
      {saidNo.length > 0 && (
        <Note tone="check" title={text.saidNo({ count: saidNo.length })}>
          <span className="answer-panel__no">
            <span>{text.askAgain}</span>
            <span className="answer-panel__names">
              {saidNo.map(({ id, name }) => (
                <Checkbox key={id} isSelected={askedAgain.includes(id)} onChange={(isAsked) => setAskedAgain((before) => [...before.filter((one) => one !== id), ...(isAsked ? [id] : [])])}>{text.wasAskedAgain({ name })}</Checkbox>
              ))}
            </span>
          </span>
        </Note>
      )}
      <div className="answer-panel__end">
        <Button look="filled" size={40} type="submit" cannot={cannot === null ? null : { saidBy: 'answer-panel-why' }} description="answer-panel-why">{text.save({ answer: answers[answer], count: plan.changing.length })}</Button>
        <p id="answer-panel-why" className="meta">{cannot ?? text.undo}</p>
      </div>
    </Form>
  )
}
