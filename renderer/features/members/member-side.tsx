import { Check, CheckCircle, MinusCircle, PencilSimple, Question, ShieldCheck, X } from '@phosphor-icons/react'
import { consentPurposes } from '../../../core/member/types.ts'
import type { Member } from '../../../core/member/types.ts'
import { useText } from '../../text.ts'
import { BreakingAddress } from '../../ui/breaking-address.tsx'
import { Badge } from '../../ui/badge.tsx'
import { Button, IconButton } from '../../ui/button.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Note } from '../../ui/notes.tsx'
import { Facts, Section } from '../../ui/page.tsx'
import { useCall } from '../../api.ts'
import { DeleteMember } from './delete-member.tsx'
import { MemberDid } from './member-did.tsx'
import { MemberKept } from './member-kept.tsx'
import { MemberRights } from './member-rights.tsx'

/** Characters of a name that are read in two lines beside the buttons. */
const maxNameBesideButtons = 32
const signs = { yes: CheckCircle, no: MinusCircle, 'not-asked': Question } as const

/** One member beside the list: how to print them, contact details, consents. */
export const MemberSide = ({ member, isToReview, onEdit, onAnswer, onClose }: {
  readonly member: Member
  /** The group has to decide again to keep the data. */
  readonly isToReview: boolean
  readonly onEdit: () => void
  readonly onAnswer: () => void
  readonly onClose: () => void
}) => {
  const { members: text, format } = useText()
  const about = useCall('members.about', { memberId: member.id }, ['actions.changed', 'members.changed'])
  const missing = <span className="quiet">{text.notGiven}</span>
  const isPrinted = member.consents['name-on-letters'].answer === 'yes'
  return (
    <div className="member">
      <div className="member__head">
        <div className="member__words">
          <h2 className="member__name" data-long={member.name.length > maxNameBesideButtons}>{member.name}</h2>
          <span className="meta">{text.since({ day: format.day(member.addedOn) })}</span>
          {member.isPractice && <Badge tone="outline">{text.practice}</Badge>}
        </div>
        <div className="member__acts">
          <Button icon={PencilSimple} size={28} label={text.editOf({ name: member.name })} onPress={onEdit}>{text.edit}</Button>
          <IconButton icon={X} size={28} label={text.closeSide} onPress={onClose} />
        </div>
      </div>
      <MemberKept member={member} isToReview={isToReview} />
      <Note icon={ShieldCheck}>{isPrinted ? text.printed : text.notPrinted}</Note>
      <Facts facts={[
        { label: text.address, value: member.addressLines.length === 0 ? missing : member.addressLines.join('\n') },
        { label: text.town, value: member.town === '' ? missing : member.town },
        { label: text.email, value: member.email === '' ? missing : <span className="keep-ltr"><BreakingAddress address={member.email} /></span> },
        { label: text.phone, value: member.phone === '' ? missing : <span className="keep-ltr">{member.phone}</span> },
        ...(member.joinedOn === null ? [] : [{ label: text.fields.joined, value: format.day(member.joinedOn) }]),
        ...(['languages', 'tags', 'likes'] as const).filter((field) => member[field].length > 0).map((field) => ({ label: text.fields[field], value: format.series(member[field]) })),
        ...(member.avoids.length === 0 ? [] : [{ label: text.avoids, value: format.series(member.avoids) }]),
        ...(about.value === null || about.value.household.length === 0 ? [] : [{ label: text.household, value: format.series(about.value.household) }]),
        ...(member.note === '' ? [] : [{ label: text.note, value: member.note }]),
      ]} />
      <Section title={text.agreedTo} level={3} action={<Button icon={Check} size={28} label={text.answering.actionOf({ name: member.name })} onPress={onAnswer}>{text.answering.action}</Button>}>
        <ul className="consents">
          {consentPurposes.map((purpose) => {
            const { answer, on, wording, question, earlier = [] } = member.consents[purpose]
            return (
              <li key={purpose} className="consents__entry" data-answer={answer}>
                <Icon shape={signs[answer]} size={20} weight={answer === 'yes' ? 'fill' : 'regular'} />
                <span className="consents__words">
                  <b>{text.purposes[purpose]}</b>
                  {on && <span className="meta">{format.series([format.day(on), wording])}</span>}
                  {question !== undefined && <span className="meta">{text.asked({ question })}</span>}
                  {earlier.toReversed().map((before, at) => (
                    // Two answers may be the same in all but their place.
                    <span key={at} className="meta">{text.earlierAnswer({ answer: text.answers[before.answer], how: format.series([...(before.on === null ? [] : [format.day(before.on)]), before.wording]) })}</span>
                  ))}
                </span>
                <span className="consents__answer">{answer === 'no' && earlier.at(-1)?.answer === 'yes' ? text.withdrawnNo : text.answers[answer]}</span>
              </li>
            )
          })}
        </ul>
      </Section>
      {about.value?.member.id === member.id && <MemberDid about={about.value} />}
      <div className="member__rights">
        <MemberRights member={member} onErased={onClose} />
        <DeleteMember member={member} onDeleted={onClose} />
      </div>
    </div>
  )
}
