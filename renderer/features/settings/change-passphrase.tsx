import { useState } from 'react'
import type { Day } from '../../../core/day.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Form } from '../../ui/form.tsx'
import { Section } from '../../ui/page.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { useToasts } from '../../ui/toasts.tsx'
import { SheetAgain } from './sheet-again.tsx'
import { newPassphraseCodes, useRefusal } from './use-refusal.ts'
import { Working } from './working.tsx'

const Change = ({ placeAway }: { readonly placeAway: string | null }) => {
  const { passphrase: text } = useText()
  const toasts = useToasts()
  const [current, setCurrent] = useState('')
  const [next, setNext] = useState('')
  const [again, setAgain] = useState('')
  const [wrong, short] = [useRefusal(['passphrase-wrong']), useRefusal(newPassphraseCodes)]
  const isDifferent = again !== '' && again !== next
  const change = async (): Promise<void> => {
    if (again !== next) return
    const answer = await call('passphrase.change', { current, next })
    if (!answer.ok) return (short.isFor(answer.problem) ? short : wrong).refuse(answer.problem)
    for (const empty of [setCurrent, setNext, setAgain]) empty('')
    toasts.show({ title: text.changed })
  }
  return (
    <Form className="form" label={text.change} onSubmit={change}>
      <p>{text.changeText}</p>
      {placeAway !== null && <p>{text.changeAway({ place: placeAway })}</p>}
      <TextField type="password" label={text.current} value={current} onChange={(typed) => { setCurrent(typed); wrong.forget() }} problem={wrong.said} inputRef={wrong.inputRef} />
      <TextField type="password" label={text.nextPassphrase} hint={text.passphraseHint} value={next} onChange={(typed) => { setNext(typed); short.forget() }} problem={short.said} inputRef={short.inputRef} />
      <TextField type="password" label={text.again} value={again} onChange={setAgain} problem={isDifferent ? text.different : null} />
      <div><Button look="filled" type="submit">{text.change}</Button></div>
    </Form>
  )
}

const Remove = ({ placeAway, onDone }: { readonly placeAway: string | null; readonly onDone: () => void }) => {
  const refusal = useRefusal(['passphrase-wrong'])
  const { passphrase: text, format } = useText()
  const toasts = useToasts()
  const [current, setCurrent] = useState('')
  const remove = async (): Promise<void> => {
    const answer = await call('passphrase.remove', { current })
    if (!answer.ok) return refusal.refuse(answer.problem)
    const { left } = answer.value
    onDone()
    toasts.show({ title: text.removed, ...(left.length > 0 ? { text: text.leftEncrypted({ count: left.length, names: format.list(left) }) } : {}) })
  }
  return (
    <Form className="form" label={text.remove} onSubmit={remove}>
      <p>{text.removeText}</p>
      {placeAway !== null && <p>{text.removeAway({ place: placeAway })}</p>}
      <TextField type="password" label={text.current} value={current} onChange={(typed) => { setCurrent(typed); refusal.forget() }} problem={refusal.said} inputRef={refusal.inputRef} />
      <div><Button type="submit">{text.remove}</Button></div>
      <Working />
    </Form>
  )
}

/** Changes or removes the passphrase of data that are locked, and shows their recovery key again. */
export const ChangePassphrase = ({ placeAway, groupName, today, onRemoved }: { /** The second place, while it is not there. */ readonly placeAway: string | null; readonly groupName: string; readonly today: Day | null; readonly onRemoved: () => void }) => {
  const { passphrase: text } = useText()
  return (
    <>
      <Section title={text.change} level={3}><Change placeAway={placeAway} /></Section>
      <Section title={text.sheetAgain} level={3}><SheetAgain groupName={groupName} today={today} /></Section>
      <Section title={text.remove} level={3}><Remove placeAway={placeAway} onDone={onRemoved} /></Section>
    </>
  )
}
