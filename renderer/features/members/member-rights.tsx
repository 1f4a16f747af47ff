import { Eraser, FileArrowDown } from '@phosphor-icons/react'
import { useState } from 'react'
import type { NameLeft } from '../../../core/member/names-left.ts'
import type { Member } from '../../../core/member/types.ts'
import { call } from '../../api.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { Checkbox } from '../../ui/choice.tsx'
import { AlertDialog } from '../../ui/dialog.tsx'
import { useToasts } from '../../ui/toasts.tsx'

const maxShown = 8
const maxLength = 120

/** What a member may ask for: a copy of everything that is kept, and to be erased. */
export const MemberRights = ({ member: { id, name }, onErased }: { readonly member: Pick<Member, 'id' | 'name'>; readonly onErased: () => void }) => {
  const { memberAbout: text, format } = useText()
  const toasts = useToasts()
  // The texts that keep the name, while it is asked.
  const [asked, setAsked] = useState<readonly NameLeft[] | null>(null)
  const [cleansNotes, setCleansNotes] = useState(false)
  const save = async (): Promise<void> => {
    const answer = await call('members.saveAbout', { memberId: id })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    if (answer.value) toasts.show({ title: text.saved({ name }), detail: format.list(answer.value.fileNames) })
  }
  const whereOf = (place: NameLeft['place'], about: string, on: NameLeft['on']): string => {
    const said = text.erase.places[place]
    const where = typeof said === 'string' ? said : said({ about })
    return on === null ? where : text.erase.leftAt({ where, day: format.day(on) })
  }
  const ask = async (): Promise<void> => {
    const answer = await call('members.namesLeft', { memberId: id })
    if (!answer.ok) return toasts.showProblem(answer.problem)
    setCleansNotes(false)
    setAsked(answer.value)
  }
  const erase = async (cleans: boolean): Promise<void> => {
    const answer = await call('members.erase', { memberId: id, cleansNotes: cleans })
    setAsked(null)
    if (!answer.ok) return toasts.showProblem(answer.problem)
    toasts.show({ title: text.erase.done })
    onErased()
  }
  return (
    <>
      <Button icon={FileArrowDown} size={28} label={text.saveOf({ name })} onPress={() => save()}>{text.save}</Button>
      <Button look="danger" size={28} icon={Eraser} label={text.erase.actionOf({ name })} onPress={() => ask()}>{text.erase.action}</Button>
      {asked !== null && (
        <AlertDialog
          title={text.erase.title({ name })} keepLabel={text.erase.keep} confirmLabel={text.erase.confirm}
          lines={[text.erase.goes, text.erase.copies, text.erase.files]} onKeep={() => setAsked(null)} onConfirm={() => erase(cleansNotes)}
        >
          {asked.length > 0 && (
            <div>
              <p>{text.erase.leftTitle({ count: asked.length })}</p>
              <ul>{asked.slice(0, maxShown).map(({ place, about, on, text: left }, at) => <li key={at} dir="auto">{text.erase.left({ where: whereOf(place, about, on), text: left.slice(0, maxLength) })}</li>)}</ul>
              {asked.length > maxShown && <p className="meta">{text.erase.leftMore({ count: asked.length - maxShown })}</p>}
              {asked.some(({ place }) => place === 'action') && <Checkbox isSelected={cleansNotes} onChange={setCleansNotes}>{text.erase.cleans}</Checkbox>}
            </div>
          )}
        </AlertDialog>
      )}
    </>
  )
}
