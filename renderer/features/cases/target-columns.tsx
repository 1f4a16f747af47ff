import { ArrowUDownLeft, House } from '@phosphor-icons/react'
import { useState } from 'react'
import { isHomeMail } from '../../../core/case/home-mail.ts'
import { returnedFrom } from '../../../core/case/returned-mail.ts'
import { addressLines } from '../../../core/pack/address.ts'
import { letterFor } from '../../../core/pack/choose-letter.ts'
import { contactFields } from '../../../core/case/target-fields.ts'
import type { ContactField } from '../../../core/case/target-fields.ts'
import type { Case, Target } from '../../../core/case/types.ts'
import type { Day } from '../../../core/day.ts'
import { draftKey } from '../../../core/draft/draft-key.ts'
import { useTypedRecords } from '../../drafts.tsx'
import { useText } from '../../text.ts'
import { LinkButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { useCopy } from '../../ui/use-copy.ts'
import { CopyAddress } from './copy-address.tsx'
import { MailPanel } from './mail-panel.tsx'
import { RemoveTarget } from './remove-target.tsx'
import { TargetCheckForm } from './target-check.tsx'
import { targetNameOf } from '../../../core/case/target-name.ts'
import { targetWords } from '../../../words/target-words.ts'

const Channel = ({ kind, address }: { readonly kind: ContactField; readonly address: string }) => {
  const text = useText().cases
  return (
    <li className="target__channel">
      <span className="quiet">{text.channels[kind]}</span>
      <CopyAddress address={address} what={text.channels[kind]} />
    </li>
  )
}

type TargetContext = { readonly kept: Case; readonly homeCountry: string; readonly today: Day }

const TargetFactsLine = ({ target, kept, homeCountry }: { readonly target: Target } & TargetContext) => {
  const { casePage: text, format } = useText()
  const check = kept.file.checks.find(({ targetId }) => targetId === target.id)
  const returned = returnedFrom(kept.file, target)
  const last = returned.at(-1)
  return (
    <p className="target__facts">
      {isHomeMail(target, homeCountry) && <span><Icon shape={House} size={16} />{text.inland}</span>}
      {check !== undefined && check.checkedOn !== null && <span className="quiet">{text.checked({ day: format.day(check.checkedOn, 'brief') })}</span>}
      {check !== undefined && check.returned > 0 && <span data-tone="check"><Icon shape={ArrowUDownLeft} size={16} />{text.cameBack({ returned: check.returned, sent: check.sent })}</span>}
      {last && <span data-tone="check"><Icon shape={ArrowUDownLeft} size={16} />{text.cameBackFrom({ count: returned.length, day: format.day(last.on, 'brief'), reason: text.returnReasons[last.reason] })}</span>}
    </p>
  )
}

const TargetActions = ({ target, address, ...context }: { readonly target: Target; readonly address: readonly string[] } & TargetContext) => {
  const words = useText()
  const { casePage: text, cases, ui } = words
  const copy = useCopy()
  const isTyped = useTypedRecords(draftKey('address-check', context.kept.id)).includes(target.id)
  const [opened, setOpen] = useState<'mail' | 'check' | null>(isTyped ? 'check' : null)
  const open = isTyped ? 'check' : opened
  const name = targetWords(targetNameOf(target), words)
  const letter = letterFor(target, context.kept)
  const canMail = target.emails.length > 0 && letter.paragraphs.length > 0
  return (
    <>
      <div className="kept-list__acts">
        {address.length > 0 && <LinkButton onPress={() => copy(address.join('\n'), cases.copied({ what: name }))} label={ui.labelled({ label: text.copyAddress, value: name })}>{text.copyAddress}</LinkButton>}
        {canMail && <LinkButton onPress={() => setOpen(open === 'mail' ? null : 'mail')} isExpanded={open === 'mail'} label={text.mail({ name })}>{text.mailShort}</LinkButton>}
        <LinkButton onPress={() => setOpen(open === 'check' ? null : 'check')} isExpanded={open === 'check'} label={text.checkTarget({ name })}>{text.check}</LinkButton>
        <RemoveTarget kept={context.kept} target={target} />
      </div>
      {open === 'mail' && <MailPanel target={target} letter={letter} title={context.kept.title ?? name} />}
      {open === 'check' && <TargetCheckForm kept={context.kept} target={target} today={context.today} onDone={() => setOpen(null)} />}
    </>
  )
}

const TargetColumn = ({ target, ...context }: { readonly target: Target } & TargetContext) => {
  const words = useText()
  const text = words.cases
  const printed = addressLines({ ...target, name: null, role: null }, context.homeCountry)
  return (
    <li className="target">
      <h3 className="target__name">{targetWords(targetNameOf({ ...target, postalLines: [] }), words)}</h3>
      {target.name !== null && target.role !== null && <p className="quiet">{target.role}</p>}
      {target.isCopy && <p className="quiet">{text.isCopy}</p>}
      {target.postalLines.length > 0
        ? <address className="target__address" dir="auto">{printed.map((line, index) => <span key={index}>{line}</span>)}</address>
        : <p className="target__missing">{text.noAddress}</p>}
      <ul className="target__channels">
        {contactFields.flatMap((kind) => target[kind].map((value) => <Channel key={`${kind} ${value}`} kind={kind} address={value} />))}
      </ul>
      {target.notes.map((note) => <p key={note} className="quiet">{note}</p>)}
      <TargetFactsLine target={target} {...context} />
      <TargetActions target={target} address={target.postalLines.length > 0 ? addressLines(target, context.homeCountry) : []} {...context} />
    </li>
  )
}

/** The officials of a case side by side, copies last. */
export const TargetColumns = ({ kept, homeCountry, today }: TargetContext) => (
  <ul className="targets">
    {kept.targets.filter(({ isRetired }) => !isRetired).toSorted((a, b) => Number(a.isCopy) - Number(b.isCopy)).map((target) => (
      <TargetColumn key={target.id} target={target} kept={kept} homeCountry={homeCountry} today={today} />
    ))}
  </ul>
)
