import { ofPurposes, type Consent, type ConsentPurpose, type Member } from './types.ts'

/** What a list of members shows of each. */
export type MemberRow = Pick<Member, 'id' | 'name' | 'town' | 'addedOn' | 'archivedOn'> & { readonly answers: Readonly<Record<ConsentPurpose, Consent['answer']>> }

export const memberRowOf = ({ id, name, town, addedOn, archivedOn, consents }: Member): MemberRow =>
  ({ id, name, town, addedOn, archivedOn, answers: ofPurposes((purpose) => consents[purpose].answer) })
