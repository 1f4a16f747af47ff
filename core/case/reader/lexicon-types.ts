import type { ReaderLanguage } from '../../reader-languages.ts'

/** What a label of a document announces. */
export const labelKinds = [
  'urgentAction',
  'title',
  'number',
  'index',
  'issueDate',
  'summary',
  'action',
  'demands',
  'targets',
  'copies',
  'letter',
  'background',
  'language',
  'ownLanguage',
  'deadline',
  'people',
  'previous',
  'instruction',
  'report',
  'other',
] as const

export type LabelKind = (typeof labelKinds)[number]

export const contactKinds = [
  'email',
  'phone',
  'fax',
  'twitter',
  'instagram',
  'facebook',
  'form',
  'salutation',
  'other',
] as const

export type ContactKind = (typeof contactKinds)[number]

/** Small words and phrases that show what a line or a part of it is, folded too. Optional ones are missing where a language has no such words. */
type SmallWords = {
  /** Articles, which may be in titles, names and addresses. */
  readonly articles: readonly string[]
  /** What is between an office and its field (`of`), and before the month of a day. */
  readonly ofWords: readonly string[]
  readonly andWords: readonly string[]
  readonly orWords: readonly string[]
  /** Other small words of titles, names and addresses (`at`, `on`). */
  readonly smallWords: readonly string[]
  /** Small words inside the names of persons (`bin`, `van`), as documents in the language print them. */
  readonly nameParticles: readonly string[]
  /** Words that are part of an office only beside one (`Deputy`, `Acting`). */
  readonly officeModifiers: readonly string[]
  /** Fields of ministers and secretaries (`Justice`): a name may follow them on the same line. */
  readonly officeFields: readonly string[]
  /** Ends of adjectives of nations before an office (`Peruvian Ambassador`). */
  readonly nationEndings?: readonly string[]
  /** Titles of persons that also begin an office (`Justice Minister`, `General Secretary`). */
  readonly officeTitles?: readonly string[]
  /** Representations that name the country they represent. */
  readonly embassies: readonly string[]
  /** Greetings that also begin a name on an envelope: they count only with punctuation or before running text. */
  readonly weakGreetings: readonly string[]
  /** How a mailing greets its own readers: one of these, then one of `readers`. */
  readonly dearWords: readonly string[]
  /** Beginnings of words for the readers of a mailing. */
  readonly readers: readonly string[]
  /** Closings that are a whole sentence: their line may be long. */
  readonly closingSentences?: readonly string[]
  /** Closings that may follow the letter's last sentence on the same line. */
  readonly inlineClosings: readonly string[]
  /** Beginnings of a demand in a list. */
  readonly demandOpenings: readonly string[]
  /** Ends of the first word of a demand (`urging`). */
  readonly demandEndings?: readonly string[]
  /** Beginnings of words that show that a day is the last one to act. */
  readonly actWords: readonly string[]
  /** Phrases that say that letters may be in the language of the writer. */
  readonly ownLanguagePhrases: readonly string[]
  /** What is before the languages to write in, in a sentence. */
  readonly writeIn: readonly string[]
  /** The word before a language (`in English`). */
  readonly inWords: readonly string[]
  /** How a document says that it has none of what a label announces. */
  readonly noneWords: readonly string[]
  /** Headings of documents of this kind, beside the labels of `urgentAction`. */
  readonly headings?: readonly string[]
  /** What is before the number of the earlier issue in the head of a later one. */
  readonly laterOpenings: readonly string[]
  /** Ordinals before a number (`Second UA`). */
  readonly ordinals: readonly string[]
  /** Words before the number of an appeal. */
  readonly numberWords: readonly string[]
  /** Beginnings of instructions that are a step of what to do. */
  readonly stepOpenings: readonly string[]
  /** What may be left of a label between the last day and the addressee. */
  readonly toWords: readonly string[]
  /** Words that are not in `smallWords` after which a line cannot end. */
  readonly openEnds: readonly string[]
  /** What may follow a label of a contact (`Tel number`). */
  readonly contactTails: readonly string[]
  readonly pageWords: readonly string[]
  /** Labels of a mail's head, which are no title. */
  readonly mailHeads: readonly string[]
  /** What is before a colon or dash in a remark to the reader of the mailing. */
  readonly remarks: readonly string[]
  /** Beginnings of remarks that ask for gifts or thank for them. */
  readonly requestsOfRemarks?: readonly string[]
  /** Invitations to read on: their line does not say which issue the document is. */
  readonly readMore: readonly string[]
  /** Phrases with which a word of `outcome` means something else. */
  readonly notOutcome?: readonly string[]
  /** `others` at the end of a list of people. */
  readonly otherPeople: readonly string[]
  /** Words for a group of people, which is no name of a person. */
  readonly groupWords: readonly string[]
  /** Marks of a gender in brackets, which are no pronoun. */
  readonly genders: readonly string[]
  /** What may follow the number of a day (`3rd`). */
  readonly dayEndings?: readonly string[]
  /** Institutions as printed, where only the accent distinguishes them from an office (`Secretaría`, `Secretaria`). */
  readonly printedInstitutions?: readonly string[]
}

/**
 * The words of documents in one language, folded in place (`foldInPlace`): lower case, no accents, straight
 * quotes; `ß` and `æ` stay. To teach the reader another word, add it here; the longest phrase that matches is used.
 */
export type Lexicon = SmallWords & {
  readonly language: ReaderLanguage
  /** Labels that count only when alone on their line, before a colon, or in capitals. */
  readonly labels: Readonly<Partial<Record<LabelKind, readonly string[]>>>
  /** Openings that count even if more text follows on the line. */
  readonly openings: Readonly<Partial<Record<LabelKind, readonly string[]>>>
  readonly contacts: Readonly<Partial<Record<ContactKind, readonly string[]>>>
  readonly greetings: readonly string[]
  readonly closings: readonly string[]
  /** January to December; several forms of a month are separated by `|`. Empty where months are numbers. */
  readonly months: readonly string[]
  readonly roles: readonly string[]
  /** Ends of compound words for an office, in languages that write them as one word (`Justizminister`). */
  readonly roleEndings?: readonly string[]
  readonly institutions: readonly string[]
  /** Ends of compound words for an institution (`Justizministerium`). */
  readonly institutionEndings?: readonly string[]
  readonly streets: readonly string[]
  /** Ends of compound words for a street (`Kungsgatan`). */
  readonly streetEndings?: readonly string[]
  readonly courtesies: readonly string[]
  readonly deadlineWords: readonly string[]
  /** What comes just before the address of the page where the appeal itself is found. */
  readonly webPageWords?: readonly string[]
  /** Phrases by which a letter without a greeting is recognised: it addresses its reader. */
  readonly appeals: readonly string[]
  readonly laterIssue: readonly string[]
  readonly outcome: readonly string[]
  readonly notes: readonly string[]
  /** Frequent small words, to recognise the language of a letter. */
  readonly commonWords: readonly string[]
}
