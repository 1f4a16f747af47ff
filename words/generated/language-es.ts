// Written by `npm run words` from the files of words/es. Do not edit.

import packFilesMessages from '../es/pack-files.json' with { type: 'json' }
import sheetsMessages from '../es/sheets.json' with { type: 'json' }

export const messages = {
  packFiles: packFilesMessages,
  sheets: sheetsMessages,
}
