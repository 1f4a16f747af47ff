/**
 * The formats of documents that are read: the endings of their files' names and their media types. Dialogs,
 * "Open with" of the desktop, attachments of mails and the sentences that list the formats follow this table.
 */
export const documentFormats = {
  pdf: { endings: ['pdf'], mediaType: 'application/pdf' },
  word: { endings: ['docx'], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  openDocument: { endings: ['odt', 'ott'], mediaType: 'application/vnd.oasis.opendocument.text' },
  rtf: { endings: ['rtf'], mediaType: 'application/rtf' },
  web: { endings: ['html', 'htm'], mediaType: 'text/html' },
  email: { endings: ['eml'], mediaType: 'message/rfc822' },
  text: { endings: ['txt'], mediaType: 'text/plain' },
  markdown: { endings: ['md'], mediaType: 'text/markdown' },
} as const

export type DocumentFormat = keyof typeof documentFormats
