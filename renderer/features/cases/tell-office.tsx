import { Copy } from '@phosphor-icons/react'
import { useEffect, useRef, useState } from 'react'
import { mailtoOf } from '../../../core/case/mail-text.ts'
import { useText } from '../../text.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { useCopy } from '../../ui/use-copy.ts'

/** A short text for the office, to copy as it is or as a link that opens it in the mail program. It has no field for a member, and nothing that somebody typed. */
export const TellOffice = ({ what, subject, lines }: { readonly what: string; readonly subject: string; readonly lines: readonly string[] }) => {
  const { casePage: text, ui } = useText()
  const [isOpen, setIsOpen] = useState(false)
  const copy = useCopy()
  const shown = useRef<HTMLDivElement>(null)
  // At the end of a page it would open below what is visible.
  useEffect(() => {
    if (isOpen) shown.current?.scrollIntoView({ block: 'nearest' })
  }, [isOpen])
  const body = lines.join('\r\n')
  return (
    <>
      <LinkButton isExpanded={isOpen} label={ui.labelled({ label: text.tellOffice, value: what })} onPress={() => setIsOpen(!isOpen)}>{text.tellOffice}</LinkButton>
      {isOpen && (
        <div className="tell-office" ref={shown}>
          <b>{subject}</b>
          {lines.map((line, index) => <span key={index} dir="auto">{line}</span>)}
          <span className="kept-list__acts">
            <Button size={28} icon={Copy} onPress={() => copy([subject, '', ...lines].join('\n'), text.copiedText)}>{text.copyText}</Button>
            <Button size={28} icon={Copy} onPress={() => copy(mailtoOf([], subject, body), text.copiedLink)}>{text.copyMailto}</Button>
          </span>
        </div>
      )}
    </>
  )
}
