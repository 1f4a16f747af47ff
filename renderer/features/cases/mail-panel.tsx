import { Copy } from '@phosphor-icons/react'
import { maxMailtoLength, mailText } from '../../../core/case/mail-text.ts'
import type { SampleLetter, Target } from '../../../core/case/types.ts'
import { useText } from '../../text.ts'
import { Button } from '../../ui/button.tsx'
import { useCopy } from '../../ui/use-copy.ts'

/** The letter as an e-mail, to copy: as a `mailto:` link where it is short enough, else the text alone. Nothing is opened or sent. */
export const MailPanel = ({ target, letter, title }: { readonly target: Target; readonly letter: SampleLetter; readonly title: string }) => {
  const text = useText().casePage
  const mail = mailText(target, letter, text.subject({ title }))
  const copy = useCopy()
  const fits = mail.length <= maxMailtoLength
  return (
    <div className="mail-panel">
      <p className="meta">{fits ? text.mailLength({ length: mail.length }) : text.mailTooLong({ length: mail.length })}</p>
      <div className="kept-list__acts">
        {fits && <Button size={28} icon={Copy} onPress={() => copy(mail.mailto, text.copiedLink)}>{text.copyMailto}</Button>}
        <Button size={28} icon={Copy} onPress={() => copy(mail.body, text.copiedLetter)}>{text.copyLetter}</Button>
      </div>
    </div>
  )
}
