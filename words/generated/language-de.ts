// Written by `npm run words` from the files of words/de. Do not edit.

import packFilesMessages from '../de/pack-files.json' with { type: 'json' }
import sheetsMessages from '../de/sheets.json' with { type: 'json' }

export const messages = {
  packFiles: packFilesMessages,
  sheets: sheetsMessages,
}
