import { emptyFacts } from '../../core/case/case-values.ts'
import { emptyTargetFacts } from '../../core/case/target-values.ts'
import { emptyCaseFile } from '../../core/case/case-file.ts'
import type { CaseListItem } from '../../preload/contract.ts'
import type { Case, Target } from '../../core/case/types.ts'
import type { Day } from '../../core/day.ts'
import type { CaseId, MemberId, SourceId, TargetId } from '../../core/ids.ts'
import type { ImportPreview, ImportRow } from '../../core/member/import-types.ts'
import type { Consent, Member } from '../../core/member/types.ts'
import type { Settings } from '../../core/settings/types.ts'
import { noRestrictions } from '../../core/member/safety.ts'
import { emptyPostage } from '../../core/pack/postage.ts'
import { noMoreFacts } from './sample-member.ts'
import { emptyMemberDraft } from '../../core/member/make-member.ts'

/** Invented people, places and cases, for pictures and renderer tests. */
export const sampleToday = '2026-11-12' as Day
const id = <Wanted extends string>(kind: string, number: number): Wanted => `01JD${kind}${String(number).padStart(21, '0')}` as Wanted
export const caseIdOf = (number: number): CaseId => id<CaseId>('A', number)
export const memberIdOf = (number: number): MemberId => id<MemberId>('M', number)

const item = (number: number, uaNumber: string, title: string, people: string, country: string, deadline: string | null, posted: number, written: number, other: number, more: Partial<CaseListItem> = {}): CaseListItem => ({
  id: caseIdOf(number), uaNumber, title, people, country, kind: 'first', issueDate: '2026-10-05' as Day, deadline: deadline as Day | null, postDays: 10, isPostKnown: true, status: 'open',
  isPractice: false, targetCount: 2,
  tally: { caseId: caseIdOf(number), toWrite: 0, written, posted, notSent: 0, givenBack: 0, otherByKind: other > 0 ? { email: other } : {} },
  ...more,
})

export const sampleCases: readonly CaseListItem[] = [
  item(1, '41/26', 'Nurse and driver jailed for treating protesters', 'Teodora Vasín and Ruben Alcova', 'Costa Verada', '2026-11-16', 24, 14, 20, { kind: 'update', issueDate: '2026-11-09' as Day }),
  item(2, '87/26', 'Poet held without charge after a reading', 'Farid Nasserin', 'Qamaria', '2026-11-30', 9, 8, 3),
  item(3, '63/26', 'Forest watch members threatened by loggers', 'Four people of Ndala', 'Ndalaba', '2026-12-11', 31, 11, 8, { kind: 'update', issueDate: '2026-10-20' as Day }),
  item(4, '102/26', 'Teacher beaten for teaching in their language', 'Ilse Tamoro', 'Sarimpur', '2026-12-18', 0, 4, 0),
  item(5, '110/26', 'Dye workers arrested at a peaceful strike', 'Nine people of Lagoa', 'Porto Lagoa', '2026-12-22', 0, 0, 0),
  item(6, '95/26', 'Radio presenter sentenced in a closed court', 'Halime Dorukan', 'Anadar', '2027-01-09', 12, 0, 5),
  item(7, '58/24', 'Family still without news of a missing student', 'Dina Okeshi', 'Morrow Islands', null, 86, 0, 17, { kind: 'update', issueDate: '2026-11-02' as Day }),
  item(8, '29/26', 'Dockers held after a safety protest', 'Kestrel Bay dockers', 'Norhaven', '2026-11-09', 40, 0, 6, { kind: 'update', issueDate: '2026-09-04' as Day }),
  item(9, '12/25', 'Student released after fourteen months', 'Miro Halvanek', 'Orvenia', null, 61, 0, 22, { status: 'closed', kind: 'outcome', issueDate: '2026-11-06' as Day }),
]

const target = (number: number, facts: Partial<Target>): Target => ({
  ...emptyTargetFacts, id: id<TargetId>('T', number), isRetired: false, ...facts,
})

/** The whole case of one list item. */
export const sampleCase = (from: CaseListItem): Case => ({
  ...emptyFacts,
  id: from.id, status: from.status, isPractice: from.isPractice, addedOn: '2026-10-05' as Day, revision: 3, kind: from.kind,
  uaNumber: from.uaNumber, uaNumberPrinted: from.uaNumber, indexNumber: 'CVA 23/4471/2026', title: from.title, country: from.country,
  issueDate: from.issueDate, deadline: from.deadline,
  summary: 'Teodora Vasín has worked in the clinic at Puerto Alba for eleven years. On 3 August 2026 officers took her from the night shift, together with the driver Ruben Alcova. They had treated 23 people hurt in the market square the day before. Both are charged with “aid to public disorder” and face up to eight years in prison.',
  background: 'The clinic at Puerto Alba serves nine villages.\n\nIts staff have been questioned four times since June 2026.',
  demands: ['Release Teodora Vasín and Ruben Alcova at once and without conditions.', 'Until then, let them see a doctor and a lawyer of their choice.', 'Stop charging health workers for treating the injured.'],
  letters: [{ language: 'en', salutation: 'Dear Minister,', paragraphs: ['I write about Teodora Vasín and Ruben Alcova, held since 3 August 2026.', 'I ask you to release them at once.'], closing: 'Yours sincerely,' }],
  targets: [
    target(1, { name: 'Aurelio Pantoja', role: 'Minister of Justice', postalLines: ['Ministerio de Justicia', 'Plaza de la Concordia 4', '10020 Puerto Alba'], country: 'Costa Verada', emails: ['ministro@justicia.example'], faxes: ['+00 555 0101'], salutation: 'Dear Minister' }),
    target(2, { name: 'Renata Osorio Lis', role: 'Director of Prisons', postalLines: ['Dirección de Prisiones', 'Avenida del Faro 210', '10044 Puerto Alba'], country: 'Costa Verada', salutation: 'Dear Director' }),
    target(3, { name: 'Embassy of Costa Verada', postalLines: ['14 Larch Crescent', 'MILLRACE ML2 4QD'], country: 'Norland', isCopy: true }),
  ],
  sources: [{ id: id<SourceId>('S', 1), fileName: 'ua-41-26.docx', byteLength: 48_212, mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', kind: 'first', addedOn: '2026-10-05' as Day, readerVersion: '1' }],
  file: emptyCaseFile,
  preferredLanguages: ['Spanish', 'English'], ownLanguageWelcome: true,
  peopleAtRisk: [{ name: 'Teodora Vasín', pronoun: 'she/her' }, { name: 'Ruben Alcova', pronoun: 'he/him' }],
  previous: [],
})

const said = (answer: Consent['answer']): Consent => ({ answer, on: answer === 'not-asked' ? null : ('2025-10-04' as Day), wording: answer === 'not-asked' ? '' : 'on the sign-in sheet' })
const person = (number: number, name: string, town: string, answers: readonly [Consent['answer'], Consent['answer'], Consent['answer']], more: Partial<Member> = {}): Member => ({
  id: memberIdOf(number), addedOn: '2023-10-04' as Day, revision: 1, isPractice: false, name, addressLines: ['3 Weaver Row'], town,
  email: `${name.split(' ')[0]?.toLowerCase() ?? 'x'}@letters.example`, phone: '', note: '', ...noMoreFacts,
  safety: noRestrictions, consents: { 'name-on-letters': said(answers[0]), 'email-news': said(answers[1]), 'keep-record': said(answers[2]), 'post-news': said(answers[2]) }, ...more,
})

export const sampleMembers: readonly Member[] = [
  person(1, 'Tamsin Oyelaran', 'Millrace', ['yes', 'yes', 'yes'], { note: 'Prefers not to write to Qamaria.' }),
  person(2, 'Rufus Abernay', 'Millrace', ['yes', 'yes', 'yes']), person(3, 'Marit Solheim-Oku', 'Fenwick Green', ['yes', 'no', 'yes']),
  person(4, 'Benedek Farrow', 'Millrace', ['no', 'yes', 'yes']), person(5, 'Priya Wetherall', 'Upper Sallow', ['yes', 'yes', 'yes']),
  person(6, 'Joan Quillfeather', 'Millrace', ['not-asked', 'not-asked', 'yes']), person(7, 'Osric Tamworth-Li', 'Fenwick Green', ['yes', 'yes', 'no']),
  person(8, 'Leonie Achterhus', 'Millrace', ['no', 'no', 'yes']), person(9, 'Samir Hollowday', 'Millrace', ['yes', 'yes', 'yes']),
  person(10, 'Gwenlyn Prost', 'Upper Sallow', ['yes', 'yes', 'yes']), person(11, 'Nadia Fennimoor', 'Millrace', ['not-asked', 'yes', 'not-asked']),
  person(12, 'Tobias Urquard', 'Sallow Bridge', ['yes', 'yes', 'yes']), person(13, 'Ife Carrowby', 'Millrace', ['yes', 'no', 'yes']),
  person(14, 'Maximiliane Hohenstaufer-Wrzeszczynska of the Upper Mills', 'Saint Bartholomew-under-the-Long-Hill', ['yes', 'yes', 'yes']),
]

export const sampleSettings: Settings = {
  groupId: '01JDG000000000000000000000', groupName: 'Millrace Letter Group', groupNumber: '114', section: 'Norland', country: 'Norland',
  groupAddress: 'Old Dyeworks Hall\n2 Mill Lane\nMillrace ML1 2AA', paper: 'a4', theme: 'light', textSize: 100, lockAfter: 15, locksWithSystem: true, postDays: { home: 3, abroad: 10 },
  postage: emptyPostage, printers: [], packHabits: {}, packTimes: [], hiddenCaseColumns: [], forgottenLessons: [], reportFiles: ['docx', 'xlsx', 'csv', 'json'], office: { email: '', rhythm: 'none', daysAfter: 15 },
}

const row = (number: number, name: string, town: string, fate: ImportRow['fate'] = 'new', reason: ImportRow['reason'] = 'none', note = ''): ImportRow => ({
  row: number, fate, reason, match: null, alsoNo: [], text: '',
  draft: {
    ...emptyMemberDraft, name, town, email: name === '' ? '' : `${name.split(' ')[0]?.toLowerCase() ?? 'x'}@letters.example`, note,
  },
})

export const samplePreview: ImportPreview = {
  fileName: 'members-autumn.csv', separator: ';',
  columns: [{ heading: 'Full Name', column: 'name' }, { heading: 'City', column: 'town' }, { heading: 'Mail', column: 'email' }, { heading: 'Remarks', column: 'note' }, { heading: 'Shoe size', column: null }],
  rows: [
    row(2, 'Aurelia Penhallow-Bui', 'Millrace', 'new', 'none', 'came with Priya'), row(3, 'Cosmo Whitlam', 'Sallow Bridge'),
    row(4, 'Joan Quillfeather', 'Millrace', 'already-here', 'same-person'), row(5, '', '', 'left-out', 'empty-row'),
    row(6, 'Idris Calloway-Frost', 'Fenwick Green', 'new', 'none', 'phone only'), row(7, 'Cosmo Whitlam', 'Sallow Bridge', 'left-out', 'twice-in-list'),
  ],
  newCount: 3, changedCount: 0, alreadyHereCount: 1, toDecideCount: 0, leftOutCount: 2,
}
