import type { Member, MemberDraft } from '../../../core/member/types.ts'

/** A member as a form starts with it. */
export const draftOfMember = (member: Member | null): MemberDraft =>
  member === null
    ? { name: '', address: '', town: '', email: '', phone: '', note: '', consents: { 'name-on-letters': 'not-asked', 'email-news': 'not-asked', 'keep-record': 'not-asked' } }
    : {
      name: member.name, address: member.addressLines.join('\n'), town: member.town, email: member.email, phone: member.phone, note: member.note,
      consents: {
        'name-on-letters': member.consents['name-on-letters'].answer,
        'email-news': member.consents['email-news'].answer,
        'keep-record': member.consents['keep-record'].answer,
      },
    }
