/** The files that the reader reads: the endings of their names and their media types, for dialogs and the desktop's "Open with". */
export const documentKinds = [
  { endings: ['pdf'], mediaType: 'application/pdf' },
  { endings: ['docx'], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  { endings: ['html', 'htm'], mediaType: 'text/html' },
  { endings: ['eml'], mediaType: 'message/rfc822' },
  { endings: ['txt'], mediaType: 'text/plain' },
  { endings: ['md'], mediaType: 'text/markdown' },
] as const
