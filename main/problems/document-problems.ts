import type { DocumentProblem } from '../../documents/read/document-problem.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { problem, safe } from './problem.ts'

type Words = { readonly message: string; readonly next: string }

const words: Readonly<Record<DocumentProblem['code'], Words>> = {
  'empty': { message: 'This file is empty.', next: 'Choose the document again, or paste its text.' },
  'too-large': { message: 'This file is larger than Vigil reads (50 MB).', next: 'Open it elsewhere and paste the text of the Urgent Action.' },
  'not-text': { message: 'This file holds no text that Vigil can read.', next: 'Choose a PDF, Word document, web page, mail or text, or paste the text.' },
  'unsure-encoding': { message: 'The letters of this file cannot be told for certain.', next: 'Choose the alphabet in which its words read well, or paste the text.' },
  'macros': { message: 'This Word document holds macros, and Vigil does not open those.', next: 'Save it in Word as a document without macros (.docx), or paste the text.' },
  'encrypted': { message: 'This document is locked with a password.', next: 'Save it without the password, or paste the text.' },
  'zip-bomb': { message: 'This document unpacks to far more than a real document does, so it was not opened.', next: 'Ask the sender for another copy, or paste the text.' },
  'damaged': { message: 'This document is damaged and cannot be read whole.', next: 'Ask for another copy, or paste the text.' },
  'no-text-layer': { message: 'This PDF holds pictures of pages and no text.', next: 'Ask the office for the text or a Word document, or type the case in by hand.' },
  'too-slow': { message: 'This document takes too long to read, so reading it was stopped.', next: 'Open it elsewhere and paste the text of the Urgent Action.' },
  'reader-stopped': { message: 'Reading this document stopped before its end.', next: 'Try it once more. If it stops again, open it elsewhere and paste the text.' },
  'format-not-yet': { message: 'Vigil does not read this kind of file yet.', next: 'Save it as PDF, text or a Word document (.docx), or paste the text.' },
}

export const documentProblem = (found: DocumentProblem): CallProblem =>
  problem(found.code, words[found.code].message, safe.nothingKept, words[found.code].next, found.candidates && { candidates: [...found.candidates] })

/** For a text in which nothing of an Urgent Action was found: it is never kept unasked. */
export const noUrgentAction = (): CallProblem =>
  problem(
    'no-urgent-action',
    'No Urgent Action was found in this text.',
    'Nothing was kept; the text stays as it is.',
    'Check that it is the right document, or type the case in by hand.',
  )
